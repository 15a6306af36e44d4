import { detectableEffect, planSampleSize, probabilityMet } from '../stats/index.ts'
import { expectedSample, type ExpectedSample } from './expected-sample.ts'
import { chanceSafe } from './guardrail-sample.ts'
import { plannedPower, plannedUnits, significanceLevel, type Guardrail, type VersionsInput } from './plan.ts'
import { plannedLevel, type PlannedLevel } from './planned-level.ts'
import { powerAtSample } from './power-at-sample.ts'
import { scaleOf, sizeOf, type Scale } from './threshold.ts'

/**
 * What a plan can and cannot show, said before the start.
 * Powers and probabilities are in [0, 1]; units are people.
 */
export type PlanOutlook = {
  /** People, or money of a cost, in all versions together, so that an effect as large as the threshold is seen with 80 % power. */
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
 * Answers: "if we run this plan, what will we be able to say?" Needs a baseline, and of a mean the deviation;
 * undefined without them, or where a number lies outside its range (the lock lists which).
 * Weekly readings cost what their boundaries cost. Source: docs/methods/planning.md.
 */
export function planOutlook(input: VersionsInput): PlanOutlook | undefined {
  const expected = expectedSample(input)
  if (!expected) return undefined
  const { sample, direction, threshold } = expected
  const units = plannedUnits(input)
  const planned =
    input.arms.length > 2 ? input.unitsPerArm * input.arms.length : units.control + units.treatment
  const level = plannedLevel(input)
  const required = requiredUnits(expected, level, units.control / planned)
  const power = powerAtSample({ ...sample, effect: expected.effect(1), ...level })
  if (required === undefined || !power.ok) return undefined
  const met = effectsShown.flatMap((timesThreshold) => {
    const probability = probabilityMet({
      ...sample,
      effect: expected.effect(timesThreshold),
      threshold,
      rule: input.primary.rule,
      direction,
      ...level,
    })
    return probability.ok ? [{ timesThreshold, probability: probability.value }] : []
  })
  const visible = detectableEffect({ ...sample, power: plannedPower, direction, ...level })
  return {
    requiredUnits: required,
    plannedUnits: planned,
    power: power.value,
    met,
    smallestVisible: visible.ok
      ? { scale: scaleOf(input.primary.threshold), size: expected.sizeOf(visible.value) }
      : null,
    guardrails: input.guardrails.map((guardrail) => guardrailOutlook(guardrail, input)),
  }
}

function requiredUnits(
  { sample, effect }: ExpectedSample,
  level: PlannedLevel,
  controlShare: number,
): number | undefined {
  const asked = { effect: effect(1), power: plannedPower, controlShare, ...level }
  if (sample.kind === 'rate') {
    const exposure = planSampleSize({ kind: 'rate', baseline: sample.baseline, ...asked })
    return exposure.ok ? Math.ceil(exposure.value.exposureTotal) : undefined
  }
  const units =
    sample.kind === 'proportion'
      ? planSampleSize({ kind: sample.kind, baseline: sample.baseline, ...asked })
      : planSampleSize({
          kind: sample.kind,
          baseline: sample.baseline,
          standardDeviation: sample.standardDeviation,
          ...asked,
        })
  return units.ok ? units.value.unitsTotal : undefined
}

/** Days to collect a sample, rounded up to whole weeks, at least one: weekdays differ. Infinity if nobody comes. */
export function wholeWeeks(unitsTotal: number, unitsPerDay: number): number {
  if (unitsTotal <= 0) return 7
  return Math.max(1, Math.ceil(unitsTotal / unitsPerDay / 7)) * 7
}

function guardrailOutlook(guardrail: Guardrail, input: VersionsInput): GuardrailOutlook {
  const { id, margin } = guardrail
  const { control, treatment } = plannedUnits(input)
  const chance = chanceSafe(guardrail, {
    unitsControl: control,
    unitsTreatment: treatment,
    kpi: { kind: input.primary.kpi.kind, baseline: input.baseline },
    significanceLevelOneSided: significanceLevel / 2,
  })
  if (chance === undefined || !(sizeOf(margin) > 0)) return { kind: 'baseline-unknown', id }
  return { kind: chance >= plannedPower ? 'verifiable' : 'hardly-verifiable', id, probabilitySafe: chance }
}
