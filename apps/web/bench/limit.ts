/** What was timed against a limit that a person was promised, beside something everybody knows. */
export type Timing = {
  readonly name: string
  /** Milliseconds of each round. */
  readonly ours: readonly number[]
  readonly limit: number
  readonly peer: { readonly name: string; readonly times: readonly number[] }
}

/** Whether the median keeps to the limit. */
export function isWithinLimit({ ours, limit }: Timing): boolean {
  return median(ours) <= limit
}

/** `the example, from one click   412 ms   a bare reload   230 ms   1.8 times   limit 2000 ms   ok` */
export function lineOf(timing: Timing): string {
  const { name, ours, limit, peer } = timing
  return [
    name.padEnd(40),
    milliseconds(median(ours)).padStart(9),
    peer.name.padEnd(22),
    milliseconds(median(peer.times)).padStart(9),
    `${(median(ours) / median(peer.times)).toFixed(1)} times`.padStart(11),
    `limit ${milliseconds(limit)}`.padStart(14),
    isWithinLimit(timing) ? 'ok' : 'ABOVE THE LIMIT',
  ].join('  ')
}

/** Milliseconds from the call to the moment at which the work is done. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`
}
