const mostOperations = 20
const mostMs = 60_000

/**
 * In how many milliseconds a snapshot is due; undefined while the last one holds everything.
 * At once after twenty operations; else a minute after the first that is in none.
 */
export function snapshotDueInMs(facts: {
  /** Of the journal, and in the last snapshot: 0 where there is none. A restore may have made the first the smaller. */
  readonly count: number
  readonly keptCount: number
  /** Since the first change that is in no snapshot. */
  readonly waitedMs: number
}): number | undefined {
  const operations = Math.abs(facts.count - facts.keptCount)
  if (operations === 0) return undefined
  return operations >= mostOperations ? 0 : Math.max(0, mostMs - facts.waitedMs)
}
