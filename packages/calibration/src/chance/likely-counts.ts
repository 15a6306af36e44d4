import { binomialPmf } from '@cimento/core/stats/distributions'

export interface LikelyCount {
  readonly successes: number
  readonly probability: number
}

/** Each count that `trials` people at this rate may give, without those that are left out at 1e-12 altogether. */
export function likelyCounts(trials: number, rate: number): readonly LikelyCount[] {
  const counts = Array.from({ length: trials + 1 }, (_, successes) => ({
    successes,
    probability: binomialPmf(successes, trials, rate),
  }))
  return counts.filter(({ probability }) => probability > 1e-12 / (trials + 1))
}

/** The probability of all pairs of counts for which something is so. */
export function shareOfPairs(
  control: readonly LikelyCount[],
  treatment: readonly LikelyCount[],
  isSo: (controlSuccesses: number, treatmentSuccesses: number) => boolean,
): number {
  let share = 0
  for (const one of control)
    for (const other of treatment)
      if (isSo(one.successes, other.successes)) share += one.probability * other.probability
  return share
}
