import { planGuardrail, planSampleSize, powerOf } from '@cimento/core/stats'
import { noncentralTCdf, normalCdf, normalInverse, tInverse } from '@cimento/core/stats/distributions'
import { valueOf } from '../../value-of.ts'
import type { Handler } from '../handler.ts'
import { memberOf, numberAt } from '../table.ts'

type Answers = ReturnType<Handler>

/** Power and sample sizes; each case says in `kind` what is planned. */
export const power: Handler = (input) => {
  switch (memberOf(input, 'kind')) {
    case 'proportions-normal':
      return proportionSizes(input)
    case 'proportions-normal-power':
      return proportionPower(input)
    case 'proportions-arcsine':
      return arcsineSizes(input)
    case 'proportions-arcsine-unequal':
      return unequalPower(input, 'ratio', numberAt(input, 'h'))
    case 'means-t':
      return meanSizes(input)
    case 'means-t-power':
      return { powerStrict: () => meanPower(input) }
    case 'means-t-unequal':
      return unequalPower(input, 'mean', numberAt(input, 'd'))
    case 'rates-rpact':
      return allocatedSizes(input)
    case 'normal-z':
      return standardizedSizes(input)
    case 'prop-2indep':
      return { power: () => twoIndependentPower(input) }
    default:
      return {}
  }
}

function proportionSizes(input: unknown): Answers {
  const baseline = numberAt(input, 'p1')
  const effect = { absolute: numberAt(input, 'p2') - baseline }
  const size = (significanceLevel: number) => {
    const plan = { baseline, effect, power: numberAt(input, 'power'), significanceLevel }
    return valueOf(planSampleSize({ kind: 'proportion', ...plan })).fractionalTotal / 2
  }
  const alpha = numberAt(input, 'alpha')
  // A one-sided test at alpha is one side of a two-sided test at twice that.
  return { nPerGroupTwoSided: () => size(alpha), nPerGroupOneSided: () => size(2 * alpha) }
}

function proportionPower(input: unknown): Answers {
  const baseline = numberAt(input, 'p1')
  const units = numberAt(input, 'nPerGroup')
  const alpha = numberAt(input, 'alpha')
  const powerAt = (significanceLevel: number) => {
    const effect = { absolute: numberAt(input, 'p2') - baseline }
    const sizes = { unitsControl: units, unitsTreatment: units }
    return valueOf(powerOf({ kind: 'proportion', baseline, effect, ...sizes, significanceLevel }))
  }
  return { power: () => powerAt(alpha), powerStrict: () => bothSides(powerAt, alpha) }
}

/** Cohen's arcsine transform makes a plan for two proportions one for two means with deviation 1. */
function arcsineSizes(input: unknown): Answers {
  const arcsine = (rate: number) => 2 * Math.asin(Math.sqrt(rate))
  const distance = arcsine(numberAt(input, 'p2')) - arcsine(numberAt(input, 'p1'))
  const significanceLevel = numberAt(input, 'alpha')
  const plan = { power: ownSide(numberAt(input, 'power'), significanceLevel), significanceLevel }
  return {
    h: () => distance,
    nPerGroup: () => standardizedSize('ratio', { ...plan, effect: { absolute: distance } }),
  }
}

function meanSizes(input: unknown): Answers {
  const alpha = numberAt(input, 'alpha')
  const goal = numberAt(input, 'power')
  const size = (power: number, significanceLevel: number) => () => {
    const effect = { absolute: numberAt(input, 'd') }
    return standardizedSize('mean', { power, significanceLevel, effect })
  }
  return {
    nPerGroupTwoSided: size(goal, alpha),
    nPerGroupTwoSidedStrict: size(ownSide(goal, alpha), alpha),
    nPerGroupPwr: size(ownSide(goal, alpha), alpha),
    nPerGroupOneSided: size(goal, 2 * alpha),
  }
}

function standardizedSizes(input: unknown): Answers {
  const [alpha, goal] = [numberAt(input, 'alpha'), numberAt(input, 'power')]
  const isTwoSided = memberOf(input, 'alternative') === 'two-sided'
  const plan = {
    effect: { absolute: numberAt(input, 'effectSize') },
    power: isTwoSided ? ownSide(goal, alpha) : goal,
    significanceLevel: isTwoSided ? alpha : 2 * alpha,
    controlShare: 1 / (1 + numberAt(input, 'ratio')),
  }
  return { nobs1: () => standardizedSize('ratio', plan) }
}

/**
 * Control people, before rounding, for an effect in standard deviations: by the t test, or (`ratio`) by its large-sample
 * twin.
 */
function standardizedSize(
  kind: 'mean' | 'ratio',
  plan: {
    readonly effect: { readonly absolute: number }
    readonly power: number
    readonly significanceLevel: number
    readonly controlShare?: number
  },
): number {
  const { fractionalTotal } = valueOf(planSampleSize({ kind, baseline: 1, standardDeviation: 1, ...plan }))
  return fractionalTotal * (plan.controlShare ?? 0.5)
}

function unequalPower(input: unknown, kind: 'mean' | 'ratio', distance: number): Answers {
  const [unitsControl, unitsTreatment] = [numberAt(input, 'n1'), numberAt(input, 'n2')]
  const alpha = numberAt(input, 'alpha')
  const powerAt = (significanceLevel: number) =>
    standardizedPower(kind, distance, unitsControl, unitsTreatment, significanceLevel)
  return {
    power: () =>
      kind === 'mean'
        ? powerAt(alpha) + wrongSideOfT(distance, unitsControl, unitsTreatment, alpha)
        : bothSides(powerAt, alpha),
  }
}

function meanPower(input: unknown): number {
  const [units, distance] = [numberAt(input, 'nPerGroup'), numberAt(input, 'd')]
  const alpha = numberAt(input, 'alpha')
  return (
    standardizedPower('mean', distance, units, units, alpha) + wrongSideOfT(distance, units, units, alpha)
  )
}

function standardizedPower(
  kind: 'mean' | 'ratio',
  distance: number,
  unitsControl: number,
  unitsTreatment: number,
  significanceLevel: number,
): number {
  const sample = {
    baseline: 1,
    standardDeviation: 1,
    effect: { absolute: distance },
    unitsControl,
    unitsTreatment,
  }
  return valueOf(powerOf({ kind, ...sample, significanceLevel }))
}

function allocatedSizes(input: unknown): Answers {
  const baseline = numberAt(input, 'piControl')
  const nullDifference = numberAt(input, 'thetaH0')
  const alphaOneSided = numberAt(input, 'alphaOneSided')
  const shared = {
    kind: 'proportion',
    baseline,
    power: numberAt(input, 'power'),
    controlShare: 1 / (1 + numberAt(input, 'allocationRatioTreatmentToControl')),
  } as const
  const effect = { absolute: numberAt(input, 'piTreatment') - baseline }
  const sizes = () =>
    valueOf(
      nullDifference === 0
        ? planSampleSize({ ...shared, effect, significanceLevel: 2 * alphaOneSided })
        : planGuardrail({
            ...shared,
            direction: nullDifference < 0 ? 'higher' : 'lower',
            margin: { absolute: Math.abs(nullDifference) },
            significanceLevelOneSided: alphaOneSided,
          }),
    )
  return {
    nTotal: () => sizes().fractionalTotal,
    nTreatment: () => sizes().fractionalTotal * (1 - shared.controlShare),
    nControl: () => sizes().fractionalTotal * shared.controlShare,
  }
}

/** statsmodels: `nobs1` belongs to the arm with the effect, `ratio` gives the control. */
function twoIndependentPower(input: unknown): number {
  const treatment = numberAt(input, 'nobs1')
  const sample = {
    baseline: numberAt(input, 'propControl'),
    effect: { absolute: numberAt(input, 'diff') },
    unitsTreatment: treatment,
    unitsControl: treatment * numberAt(input, 'ratio'),
  }
  const powerAt = (significanceLevel: number) =>
    valueOf(powerOf({ kind: 'proportion', ...sample, significanceLevel }))
  return bothSides(powerAt, numberAt(input, 'alpha'))
}

/**
 * Ours counts the effect's own side; some programs add the chance of a significant result on the wrong side. Under
 * the normal approximation the quantile of our power falls linearly with the critical value: two levels give the line,
 * and the line gives the other side.
 */
function bothSides(powerAt: (significanceLevel: number) => number, alpha: number): number {
  const [critical, other] = [-normalInverse(alpha / 2), -normalInverse(0.25)]
  const [z, otherZ] = [normalInverse(powerAt(alpha)), normalInverse(powerAt(0.5))]
  const slope = (otherZ - z) / (critical - other)
  return powerAt(alpha) + normalCdf(-z - 2 * slope * critical)
}

/** The share of a two-sided power that falls on the effect's own side. */
function ownSide(power: number, alpha: number): number {
  const critical = -normalInverse(alpha / 2)
  let own = power
  for (let iteration = 0; iteration < 50; iteration += 1)
    own = power - normalCdf(-2 * critical - normalInverse(own))
  return own
}

function wrongSideOfT(distance: number, unitsControl: number, unitsTreatment: number, alpha: number): number {
  const df = unitsControl + unitsTreatment - 2
  const noncentrality = Math.abs(distance) / Math.sqrt(1 / unitsControl + 1 / unitsTreatment)
  return noncentralTCdf(tInverse(alpha / 2, df), df, noncentrality)
}
