import type { PlannedTest, Threshold } from '@cimento/core'
import { upToTwoDigits } from '@cimento/core'
import { formatSize } from '../formats/effects.ts'
import { formatNumber, formatShare } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { testabilityWordsOf } from '../words/testability-words-of.ts'

/** An effect of a planned test, signed the good way: in rate points, or in the KPI's own unit. */
export function plannedSizeText(
  size: Threshold,
  { kpi, direction }: PlannedTest,
  language: Language,
): string {
  if ('relative' in size || kpi.kind === 'proportion')
    return formatSize(size, direction === 'higher' ? 1 : -1, language)
  const signed = direction === 'higher' ? size.absolute : 0 - size.absolute
  return formatNumber(signed, language, { maximumSignificantDigits: 4, signDisplay: 'exceptZero' })
}

/** The smallest effect that is seen, rounded up: what is promised is seen. */
export function visibleText(size: number, test: PlannedTest, language: Language): string {
  const rounded = upToTwoDigits(size)
  const effect = 'relative' in test.threshold ? { relative: rounded } : { absolute: rounded }
  return plannedSizeText(effect, test, language)
}

/** A value of today: a share of people, or a number in the KPI's own unit. */
export function baselineText(baseline: number, { kpi }: PlannedTest, language: Language): string {
  if (kpi.kind === 'proportion') return formatShare(baseline, language, 3, 0)
  return formatNumber(baseline, language, { maximumSignificantDigits: 4 })
}

/** "4 settimane"; in days where the weeks are not whole. */
export function weeksText(weeks: number, language: Language): string {
  const words = testabilityWordsOf(language)
  const days = Math.round(7 * weeks)
  const isWhole = days % 7 === 0
  const count = formatNumber(isWhole ? days / 7 : days, language, { maximumFractionDigits: 0 })
  return isWhole ? words.weeks(count) : words.days(count)
}
