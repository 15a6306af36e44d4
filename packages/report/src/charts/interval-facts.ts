import type { Assessment, Direction, GuardrailReading, VersionsAssessment } from '@cimento/core'
import { isAgainstGoal, sizeOf } from '@cimento/core'
import { speakingMark, type ArmMark } from '../describe/arm-mark.ts'
import { describe } from '../describe/describe.ts'
import type { VariantDescription } from '../describe/description.ts'
import { effectOf, marginText, thresholdText, type PrintedEffect } from '../describe/effect.ts'
import { guardrailEffect } from '../describe/guardrails.ts'
import { formatEffect, type AxisUnit } from '../formats/effects.ts'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import { goalIntervalFacts } from './goal-interval-facts.ts'

/** All that an interval chart shows: numbers on the scale of the effect or the cost, and the texts beside them. */
export type IntervalFacts = {
  readonly title: string
  readonly description: string
  readonly language: Language
  readonly unit: AxisUnit
  /** The version whose interval it is. */
  readonly mark: ArmMark
  readonly direction: Direction
  /** As wide as the plan says, whatever the result: a wide interval has to look wide. */
  readonly domain: readonly [number, number]
  readonly low: number
  /** Infinity where the interval has no upper end. */
  readonly high: number
  /** Null where there is none to mark. */
  readonly estimate: number | null
  /** Where worse begins: zero, or the goal; a goal says what it is. */
  readonly turn: { readonly at: number; readonly label: string | null }
  /** The threshold, or a guardrail's margin; signed; null where none was written beforehand. */
  readonly line: { readonly at: number; readonly label: string } | null
  readonly lowLabel: string
  readonly highLabel: string | null
  readonly estimateLabel: string | null
  readonly worseLabel: string
  readonly successLabel: string
  /** Where the zone is too narrow for its name. */
  readonly successShortLabel?: string
}

/** The usual smallest effect worth having, for the axis of a test that had no threshold. */
const usualThreshold = 0.1

/** The chart of a verdict; null where there is no interval to show. */
export function intervalFacts(assessment: Assessment, language: Language): IntervalFacts | null {
  return isAgainstGoal(assessment)
    ? goalIntervalFacts(assessment, language)
    : effectIntervalFacts(assessment, language)
}

function effectIntervalFacts(assessment: VersionsAssessment, language: Language): IntervalFacts | null {
  const effect = effectOf(assessment, language)
  const { chart } = describe(assessment, language)
  if (effect === null || chart === null) return null
  const { threshold, kpi } = assessment.plan.primary
  const words = wordsOf(language).verdict.chart
  const size = threshold ? sizeOf(threshold) : usualThreshold
  const sign = kpi.direction === 'higher' ? 1 : -1
  return {
    ...chart,
    ...effectFacts(effect, kpi.direction, size, language),
    mark: speakingMark(assessment),
    line: threshold
      ? { at: sign * size, label: words.thresholdLabel(thresholdText(threshold, kpi, language)) }
      : null,
    successLabel: threshold ? words.success : words.better,
  }
}

/** Which version is held against A. */
export type SpeakingVersion = Pick<VariantDescription, 'letter' | 'mark'>

/** Where there is one new version. */
const onlyNew: SpeakingVersion = { letter: 'B', mark: 'arm-b' }

/** The small chart of a guardrail, with its margin on the bad side; null where its events are too few. */
export function guardrailIntervalFacts(
  reading: GuardrailReading,
  language: Language,
  { letter, mark }: SpeakingVersion = onlyNew,
): IntervalFacts | null {
  const effect = guardrailEffect(reading, language)
  if (effect === null) return null
  const { name, margin, direction } = reading.guardrail
  const words = wordsOf(language).verdict.chart
  const limit = marginText(reading.guardrail, language)
  return {
    title: words.title({
      kpi: startOfSentence(name.trim()),
      compared: wordsOf(language).verdict.comparison(letter),
    }),
    description: `${startOfSentence(effect.intervalText)}. ${words.margin({ margin: limit })}`,
    ...effectFacts(effect, direction, sizeOf(margin), language),
    mark,
    line: { at: (direction === 'higher' ? -1 : 1) * sizeOf(margin), label: words.marginLabel(limit) },
    successLabel: words.better,
  }
}

function effectFacts(effect: PrintedEffect, direction: Direction, size: number, language: Language) {
  const words = wordsOf(language).verdict.chart
  const { low, high, estimate, format } = effect
  return {
    language,
    unit: format.unit,
    direction,
    domain: withinAll(domainOf(size, effect, direction), effect),
    low,
    high,
    estimate,
    turn: { at: 0, label: null },
    lowLabel: formatEffect(low, format),
    highLabel: formatEffect(high, format),
    estimateLabel: words.estimateLabel(effect.estimateText),
    worseLabel: words.worse,
  }
}

/** Nothing falls by more than all of it. */
function withinAll(
  [first, last]: readonly [number, number],
  { scale }: PrintedEffect,
): readonly [number, number] {
  return [scale === 'relative' ? Math.max(-1, first) : first, last]
}

/**
 * Three sizes to the bad side, six to the good one; turned round where only that shows the whole interval, and doubled
 * until the estimate itself is on it.
 */
function domainOf(
  size: number,
  { low, high, estimate }: PrintedEffect,
  direction: Direction,
): readonly [number, number] {
  const [first, last] = direction === 'higher' ? [-3, 6] : [-6, 3]
  const [turnedFirst, turnedLast] = [-last, -first]
  let unit = size
  const isWhole = (from: number, to: number) => low >= from * unit && high <= to * unit
  const isSeen = () => estimate > (first + 0.1) * unit && estimate < (last - 0.1) * unit
  for (;;) {
    if (!isWhole(first, last) && isWhole(turnedFirst, turnedLast))
      return [turnedFirst * unit, turnedLast * unit]
    if (isSeen()) return [first * unit, last * unit]
    unit *= 2
  }
}
