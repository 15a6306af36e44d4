/**
 * The covariance of the means of two blocks' counted days that lie so many blocks apart, where days correlate by
 * autocorrelation^distance and have variance 1.
 */
export function blockCovariance(
  { blockDays, washoutDays = 0 }: { readonly blockDays: number; readonly washoutDays?: number },
  blocksApart: number,
  autocorrelation: number,
): number {
  const counted = blockDays - washoutDays
  let total = 0
  for (let shift = 1 - counted; shift < counted; shift += 1)
    total += (counted - Math.abs(shift)) * autocorrelation ** Math.abs(blocksApart * blockDays + shift)
  return total / (counted * counted)
}

/** The variance among the means of consecutive blocks, on average: what alike blocks share is not in it. */
export function varianceAmong(blocks: number, covariance: (blocksApart: number) => number): number {
  let shared = 0
  for (let apart = 1; apart < blocks; apart += 1) shared += (blocks - apart) * covariance(apart)
  return covariance(0) - (2 * shared) / (blocks * (blocks - 1))
}
