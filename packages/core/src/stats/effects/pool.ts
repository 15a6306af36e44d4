import { sum } from '../sum.ts'
import type { Study } from './study.ts'

/** Studies with their variances, and the place of the most precise one: everything is measured from it. */
export interface Studies {
  readonly offsets: readonly number[]
  readonly variances: readonly number[]
  readonly lead: number
  readonly leadEstimate: number
}

export function studiesOf(studies: readonly Study[]): Studies {
  const lead = studies.reduce(
    (best, { standardError }, place) =>
      standardError < (studies[best]?.standardError ?? Infinity) ? place : best,
    0,
  )
  const leadEstimate = studies[lead]?.estimate ?? 0
  return {
    offsets: studies.map(({ estimate }) => estimate - leadEstimate),
    variances: studies.map(({ standardError }) => standardError * standardError),
    lead,
    leadEstimate,
  }
}

/** The studies put together, as if their true effects varied with one given variance around a common mean. */
export interface Pooled {
  readonly estimate: number
  /** Variance of the most precise study with the variance between studies. */
  readonly scale: number
  /** 1 / (variance + variance between studies) of each, times `scale`: in (0, 1], and 1 for the most precise study. */
  readonly weights: readonly number[]
  readonly totalWeight: number
  /** Each estimate's distance from the pooled one. */
  readonly deviations: readonly number[]
  /** Σw − Σw²/Σw, without its cancellation: what the deviations' weighted squares are expected to be. */
  readonly freedom: number
}

export function pool({ offsets, variances, lead, leadEstimate }: Studies, betweenVariance: number): Pooled {
  const scale = (variances[lead] ?? 0) + betweenVariance
  const weights = variances.map((variance) => scale / (variance + betweenVariance))
  const totalWeight = sum(weights)
  const shift = sum(weights.map((weight, place) => weight * (offsets[place] ?? 0))) / totalWeight
  const withoutLead = sum(weights.toSpliced(lead, 1))
  const others = (weight: number, place: number) => (place === lead ? withoutLead : totalWeight - weight)
  return {
    estimate: leadEstimate + shift,
    scale,
    weights,
    totalWeight,
    deviations: offsets.map((offset) => offset - shift),
    freedom: sum(weights.map((weight, place) => (weight * others(weight, place)) / totalWeight)),
  }
}

/** Cochran's Q: the weighted squares of the deviations, in units of their variances. */
export function weightedSquares({ weights, deviations, scale }: Pooled): number {
  return sum(
    weights.map((weight, place) => weight * (deviations[place] ?? 0) * ((deviations[place] ?? 0) / scale)),
  )
}

/** The variance of the pooled estimate. */
export function pooledVariance({ scale, totalWeight }: Pooled): number {
  return scale / totalWeight
}

/** ln of the restricted likelihood of a variance between studies, up to a constant: the common mean is integrated out. */
export function restrictedLogLikelihood(studies: Studies, betweenVariance: number): number {
  const pooled = pool(studies, betweenVariance)
  const logVariances = sum(studies.variances.map((variance) => Math.log(variance + betweenVariance)))
  return (
    -0.5 * (logVariances + Math.log(pooled.totalWeight) - Math.log(pooled.scale) + weightedSquares(pooled))
  )
}
