import type { ReturningPeople } from './arm-with-pre-period.ts'

/** Means and central sums of pairs: enough to merge two sets without a difference of large sums. */
export interface PairMoments {
  readonly units: number
  readonly outcome: number
  readonly prePeriod: number
  /** Σ (outcome − mean)². */
  readonly outcomeSquares: number
  readonly prePeriodSquares: number
  /** Σ of the products of both distances. */
  readonly products: number
}

export function pairMomentsOf({ units, outcome, prePeriod, covariance }: ReturningPeople): PairMoments {
  const pairs = Math.max(0, units - 1)
  return {
    units,
    outcome: outcome.mean,
    prePeriod: prePeriod.mean,
    outcomeSquares: pairs * outcome.standardDeviation ** 2,
    prePeriodSquares: pairs * prePeriod.standardDeviation ** 2,
    products: pairs * covariance,
  }
}

/** Two disjoint sets together; one pair is a set too. Source: Chan, Golub & LeVeque (1979). */
export function mergePairs(a: PairMoments, b: PairMoments): PairMoments {
  if (a.units === 0) return b
  if (b.units === 0) return a
  const units = a.units + b.units
  const share = b.units / units
  const [outcomeShift, prePeriodShift] = [b.outcome - a.outcome, b.prePeriod - a.prePeriod]
  const weight = a.units * share
  return {
    units,
    outcome: a.outcome + outcomeShift * share,
    prePeriod: a.prePeriod + prePeriodShift * share,
    outcomeSquares: a.outcomeSquares + b.outcomeSquares + outcomeShift * outcomeShift * weight,
    prePeriodSquares: a.prePeriodSquares + b.prePeriodSquares + prePeriodShift * prePeriodShift * weight,
    products: a.products + b.products + outcomeShift * prePeriodShift * weight,
  }
}

export const noPairs: PairMoments = {
  units: 0,
  outcome: 0,
  prePeriod: 0,
  outcomeSquares: 0,
  prePeriodSquares: 0,
  products: 0,
}
