import { detectableEffect, planSampleSize, powerOf, probabilityMet, probabilitySafe } from '../stats/index.ts'
import { plannedPower, plannedUnits, significanceLevel, type Guardrail, type PlanInput } from './plan.ts'
import { scaleOf, sizeOf, type Scale } from './threshold.ts'

/**
 * What a plan can and cannot show, said before the start.
 * Powers and probabilities are in [0, 1]; units are people.
 */
export type PlanOutlook = {
  /** In all versions together, so that an effect as large as the threshold is seen with 80 % power. */
  readonly requiredUnits: number
  /** What the plan expects to collect, in all versions together. */
  readonly plannedUnits: number
  /** P(the interval excludes zero on the good side), when the true effect is exactly the threshold. */
  readonly power: number
  /** P(met) at a true effect of 0, ½, 1, 1.3 and 2 times the threshold. */
  readonly met: readonly { readonly timesThreshold: number; readonly probability: number }[]
  /** The smallest effect seen with 80 % power at the planned sample, on the threshold's scale; null: none is. */
  readonly smallestVisible: { readonly scale: Scale; readonly size: number } | null
  readonly guardrails: readonly GuardrailOutlook[]
}

/** Whether the planned sample can show that a guardrail holds, when nothing really changed. */
export type GuardrailOutlook =
  | {
      readonly kind: 'verifiable' | 'hardly-verifiable'
      readonly id: string
      readonly probabilitySafe: number
    }
  | { readonly kind: 'baseline-unknown'; readonly id: string }

const effectsShown = [0, 0.5, 1, 1.3, 2]

/**
 * Answers: "if we run this plan, what will we be able to say?" Needs a baseline; undefined without one,
 * or where a number lies outside its range (the lock lists which).
 * One two-sided look at the end. Source: statistics.md, methods 11 and 13.
 */
export function planOutlook(input: PlanInput): PlanOutlook | undefined {
  const { baseline } = input
  const units = plannedUnits(input)
  const { kpi, threshold, rule } = input.primary
  if (baseline === undefined) return undefined
  const sign = kpi.direction === 'higher' ? 1 : -1
  const effect = (times: number) =>
    'relative' in threshold
      ? { relative: sign * times * threshold.relative }
      : { absolute: sign * times * threshold.absolute }
  const sample = {
    kind: 'proportion',
    baseline,
    unitsControl: units.control,
    unitsTreatment: units.treatment,
  } as const
  const required = planSampleSize({
    kind: 'proportion',
    baseline,
    effect: effect(1),
    power: plannedPower,
    significanceLevel,
    controlShare: units.control / (units.control + units.treatment),
  })
  const power = powerOf({ ...sample, effect: effect(1), significanceLevel })
  const met = effectsShown.map((timesThreshold) => {
    const probability = probabilityMet({
      ...sample,
      effect: effect(timesThreshold),
      threshold,
      rule,
      direction: kpi.direction,
      significanceLevel,
    })
    return probability.ok ? [{ timesThreshold, probability: probability.value }] : []
  })
  if (!required.ok || !power.ok) return undefined
  const visible = detectableEffect({
    ...sample,
    power: plannedPower,
    significanceLevel,
    direction: kpi.direction,
  })
  const scale = scaleOf(threshold)
  return {
    requiredUnits: required.value.unitsTotal,
    plannedUnits: units.control + units.treatment,
    power: power.value,
    met: met.flat(),
    smallestVisible: visible.ok ? { scale, size: Math.abs(visible.value[scale]) } : null,
    guardrails: input.guardrails.map((guardrail) => guardrailOutlook(guardrail, units)),
  }
}

/** Days to collect a sample, rounded up to whole weeks, at least one: weekdays differ. Infinity if nobody comes. */
export function wholeWeeks(unitsTotal: number, unitsPerDay: number): number {
  if (unitsTotal <= 0) return 7
  return Math.max(1, Math.ceil(unitsTotal / unitsPerDay / 7)) * 7
}

function guardrailOutlook(guardrail: Guardrail, units: ReturnType<typeof plannedUnits>): GuardrailOutlook {
  const { id, baseline, margin, direction } = guardrail
  if (baseline === undefined || !(sizeOf(margin) > 0)) return { kind: 'baseline-unknown', id }
  const safe = probabilitySafe({
    kind: 'proportion',
    baseline,
    margin,
    direction,
    unitsControl: units.control,
    unitsTreatment: units.treatment,
    significanceLevelOneSided: significanceLevel / 2,
  })
  if (!safe.ok) return { kind: 'baseline-unknown', id }
  const kind = safe.value >= plannedPower ? 'verifiable' : 'hardly-verifiable'
  return { kind, id, probabilitySafe: safe.value }
}
