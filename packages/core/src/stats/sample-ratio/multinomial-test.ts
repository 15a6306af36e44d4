import { logGamma } from '../kernel/log-gamma.ts'

/** How many ways there are to distribute `units` over `cells`; Infinity-safe for the comparison with a limit. */
export function outcomesOf(units: number, cells: number): number {
  let outcomes = 1
  for (let cell = 1; cell < cells; cell += 1) outcomes *= (units + cell) / cell
  return outcomes
}

/**
 * The exact multinomial p: the probability of every outcome that is at most as likely as `counts`.
 * Visits all `outcomesOf` them. Shares are positive and sum to 1.
 */
export function multinomialP(counts: readonly number[], shares: readonly number[]): number {
  const units = counts.reduce((sum, count) => sum + count, 0)
  const logFactorials = Array.from({ length: units + 1 }, (_, count) => logGamma(count + 1))
  const logTerm = (count: number, share: number) => count * Math.log(share) - (logFactorials[count] ?? 0)
  const constant = logGamma(units + 1)
  const observed = counts.reduce((sum, count, cell) => sum + logTerm(count, shares[cell] ?? 0), constant)
  const limit = observed + TIE
  let pValue = 0
  const visit = (cell: number, rest: number, logProbability: number) => {
    const share = shares[cell] ?? 0
    if (cell === shares.length - 1) {
      const whole = logProbability + logTerm(rest, share)
      if (whole <= limit) pValue += Math.exp(whole)
      return
    }
    for (let count = 0; count <= rest; count += 1)
      visit(cell + 1, rest - count, logProbability + logTerm(count, share))
  }
  visit(0, units, constant)
  return Math.min(1, pValue)
}

/** Outcomes whose log-probabilities differ by rounding alone are equally likely. */
const TIE = 1e-7
