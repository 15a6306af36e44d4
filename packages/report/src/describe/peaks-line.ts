import type { VersionsAssessment } from '@cimento/core'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'
import type { StatusLine } from './description.ts'
import { effectOf, positionOf, printComparison } from './effect.ts'

/** What the same test says without the peaks of the season; a warning where it says something else. */
export function peaksLine(assessment: VersionsAssessment, language: Language): readonly StatusLine[] {
  const { withoutPeaks, plan } = assessment
  const whole = effectOf(assessment, language)
  if (!withoutPeaks || !whole) return []
  const { peak: names, without } = calendarWordsOf(language)
  const left = { peaks: withoutPeaks.peaks.map(({ peak }) => names[peak]), days: withoutPeaks.daysLeftOut }
  const { comparison } = withoutPeaks
  const printed =
    typeof comparison === 'string'
      ? null
      : printComparison({ ...comparison, scale: whole.scale }, plan.primary, language)
  if (printed === null) return [{ status: 'warn', text: without.nothing(left) }]
  const { direction } = plan.primary.kpi
  const same = positionOf(printed, direction) === positionOf(whole, direction)
  return [
    same
      ? { status: 'ok', text: without.same({ ...left, interval: printed.intervalText }) }
      : { status: 'warn', text: without.other({ ...left, interval: printed.intervalText }) },
  ]
}
