import { ok, type Result } from '../../result.ts'
import { normalInverse } from '../kernel/normal.ts'
import { meanPower } from '../means/mean-power.ts'
import { effectValue, treatmentRateOf } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import type { PlanMeansInput, PlanProportionsInput, PlanRatesInput } from './plan-sample-size.ts'
import { smallestTotal } from './smallest-total.ts'

/** A test of the control and one treatment, with every choice made. */
type Pair<Input> = Required<Omit<Input, 'treatments' | 'looks' | 'dispersion' | 'preCorrelation'>>

type MeansPair = Pair<PlanMeansInput> & Pick<PlanMeansInput, 'preCorrelation'>

/**
 * The people, or the exposure of plain Poisson events, that the control and one treatment need together, before
 * rounding: for one look at the end, with nothing but the outcome known. What a design changes multiplies this number.
 */
export function pairTotal(
  input: Pair<PlanProportionsInput> | MeansPair | Pair<PlanRatesInput>,
): Result<number, StatsError> {
  switch (input.kind) {
    case 'proportion':
      return ok(proportionTotal(input))
    case 'mean':
    case 'ratio':
      return meanTotal(input)
    case 'rate':
      return ok(rateTotal(input))
  }
}

function proportionTotal(input: Pair<PlanProportionsInput>): number {
  const { baseline, controlShare } = input
  const treatmentRate = treatmentRateOf(baseline, input.effect)
  const pooledRate = baseline * controlShare + treatmentRate * (1 - controlShare)
  const nullVariance = (pooledRate * (1 - pooledRate)) / controlShare / (1 - controlShare)
  const trueVariance =
    (baseline * (1 - baseline)) / controlShare + (treatmentRate * (1 - treatmentRate)) / (1 - controlShare)
  return totalFor(input, nullVariance, trueVariance, treatmentRate - baseline)
}

function rateTotal(input: Pair<PlanRatesInput>): number {
  const { baseline, controlShare } = input
  const treatmentRate = treatmentRateOf(baseline, input.effect)
  const pooledRate = baseline * controlShare + treatmentRate * (1 - controlShare)
  const nullVariance = pooledRate / controlShare / (1 - controlShare)
  const trueVariance = baseline / controlShare + treatmentRate / (1 - controlShare)
  return totalFor(input, nullVariance, trueVariance, treatmentRate - baseline)
}

/**
 * The size at which the effect is both quantiles away from the critical value, given variances at size 1; 0 where the
 * power is so low that the difference of the variances alone gives it.
 */
function totalFor(
  { power, significanceLevel }: { readonly power: number; readonly significanceLevel: number },
  nullVariance: number,
  trueVariance: number,
  effect: number,
): number {
  const significance = -normalInverse(significanceLevel / 2) * Math.sqrt(nullVariance)
  const distance = Math.max(0, significance + normalInverse(power) * Math.sqrt(trueVariance))
  return (distance / effect) ** 2
}

/** At least two people in each arm. */
function meanTotal(input: MeansPair): Result<number, StatsError> {
  const { effect, power, significanceLevel, controlShare } = input
  const side = effectValue(effect) < 0 ? -1 : 1
  const powerAt = (total: number) => {
    const sizes = { unitsControl: total * controlShare, unitsTreatment: total * (1 - controlShare) }
    return meanPower({ ...input, ...sizes }, { absolute: 0 }, side, significanceLevel / 2)
  }
  return smallestTotal(powerAt, power, 2 / Math.min(controlShare, 1 - controlShare))
}
