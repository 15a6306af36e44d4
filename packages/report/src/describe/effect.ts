import type {
  Comparison,
  Direction,
  Estimate,
  Kpi,
  PlannedGuardrail,
  Scale,
  Threshold,
  VersionsAssessment,
} from '@cimento/core'
import { guardrailKind, orient, sizeOf } from '@cimento/core'
import {
  effectDigits,
  formatEffect,
  formatInterval,
  formatSize,
  roundEffect,
  unitOf,
  type EffectFormat,
  type EffectUnit,
} from '../formats/effects.ts'
import { formatShare } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import type { Movement, Position, ThresholdPosition } from '../words/verdict-words.ts'

/** An effect as it is printed. Everything derived from it starts from these rounded ends, so readers can check. */
export type PrintedEffect = {
  readonly scale: Scale
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly format: EffectFormat
  /** The one literal: headline, caption, chart, table and exports repeat it. */
  readonly intervalText: string
  readonly estimateText: string
}

/**
 * The effect of an assessment on the verdict's scale; null where none may be told: before the reading,
 * with unreliable data, or with too few events for the scale.
 */
export function effectOf(assessment: VersionsAssessment, language: Language): PrintedEffect | null {
  const { comparison, verdict, plan } = assessment
  if (verdict === 'invalid' || verdict === 'running' || typeof comparison === 'string') return null
  return printComparison(comparison, plan.primary, language)
}

/** What an effect is measured by, and compared with. */
type Measured = { readonly kpi: Kpi; readonly threshold?: Threshold | null }

/** The effect of a comparison on its scale; null where there are too few events for it. */
export function printComparison(
  { scale, lift, difference }: Pick<Comparison, 'scale' | 'lift' | 'difference'>,
  primary: Measured,
  language: Language,
): PrintedEffect | null {
  const effect = scale === 'relative' ? lift : difference
  return effect === 'not-estimable' ? null : printPrimary(effect, scale, primary, language)
}

/** An effect on the KPI that decides. */
export function printPrimary(
  effect: Estimate,
  scale: Scale,
  { kpi, threshold }: Measured,
  language: Language,
): PrintedEffect {
  return printEffect(
    effect,
    { scale, unit: unitOf(scale, kpi), language },
    threshold ? [sizeOf(threshold)] : [],
  )
}

/** `sizes` are the lines it is compared with besides zero: the threshold, or a margin. */
export function printEffect(
  { estimate, interval }: Estimate,
  {
    scale,
    unit,
    language,
  }: { readonly scale: Scale; readonly unit: EffectUnit; readonly language: Language },
  sizes: readonly number[],
): PrintedEffect {
  const landmarks = [0, ...sizes.flatMap((size) => [size, -size])]
  const digits = effectDigits(unit, [interval.low, interval.high, estimate], landmarks)
  const format = { unit, digits, language }
  return {
    scale,
    estimate: roundEffect(estimate, unit, digits),
    low: roundEffect(interval.low, unit, digits),
    high: roundEffect(interval.high, unit, digits),
    format,
    intervalText: formatInterval(interval, format),
    estimateText: formatEffect(estimate, format),
  }
}

/** A threshold, signed the way the KPI improves: `+10%`, or `−10%` where lower is better. */
export function thresholdText(threshold: Threshold, kpi: Kpi, language: Language): string {
  return formatSize(threshold, kpi.direction === 'higher' ? 1 : -1, language, unitOf('absolute', kpi))
}

/** A guardrail's margin, signed the way the measure gets worse. */
export function marginText(guardrail: PlannedGuardrail, language: Language): string {
  const { margin, direction } = guardrail
  return formatSize(margin, direction === 'higher' ? -1 : 1, language, guardrailUnit('absolute', guardrail))
}

/** What an effect on a guardrail is printed in. */
export function guardrailUnit(scale: Scale, guardrail: PlannedGuardrail): EffectUnit {
  if (scale === 'relative') return 'percent'
  return guardrailKind(guardrail) === 'proportion' ? 'points' : { amount: guardrail.valueUnit?.trim() ?? '' }
}

export function levelText(confidenceLevel: number, language: Language): string {
  return formatShare(confidenceLevel, language, 1, 0)
}

/** Which way a whole interval points; null where it holds zero. */
export function movementOf(
  effect: Pick<PrintedEffect, 'low' | 'high'>,
  direction: Direction,
): Movement | null {
  if (effect.low > 0) return direction === 'higher' ? 'up' : 'up-worse'
  if (effect.high < 0) return direction === 'higher' ? 'down' : 'down-better'
  return null
}

/** Where an interval stands against zero, seen from the good side. */
export function positionOf(effect: Pick<PrintedEffect, 'low' | 'high'>, direction: Direction): Position {
  const { low } = turned(effect, direction)
  if (low > 0) return 'better'
  return turned(effect, direction).high < 0 ? 'worse' : 'holds-zero'
}

/** Where an interval stands against the threshold, seen from the good side. */
export function thresholdPositionOf(
  effect: Pick<PrintedEffect, 'low' | 'high'>,
  threshold: number,
  direction: Direction,
): ThresholdPosition {
  const { low, high } = turned(effect, direction)
  if (low >= threshold) return 'beyond'
  return high < threshold ? 'short' : 'across'
}

/** Both ends with higher as better, in order. */
export function turned({ low, high }: Pick<PrintedEffect, 'low' | 'high'>, direction: Direction) {
  const ends = [orient(low, direction), orient(high, direction)]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}
