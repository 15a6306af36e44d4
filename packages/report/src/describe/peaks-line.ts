import { sizeOf, type VersionsAssessment } from '@cimento/core'
import { unitOf } from '../formats/effects.ts'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'
import type { StatusLine } from './description.ts'
import { effectOf, positionOf, printEffect } from './effect.ts'

/** What the same test says without the peaks of the season; a warning where it says something else. */
export function peaksLine(assessment: VersionsAssessment, language: Language): readonly StatusLine[] {
  const { withoutPeaks, plan } = assessment
  const whole = effectOf(assessment, language)
  if (!withoutPeaks || !whole) return []
  const { peak: names, without } = calendarWordsOf(language)
  const left = { peaks: withoutPeaks.peaks.map(({ peak }) => names[peak]), days: withoutPeaks.daysLeftOut }
  const { comparison } = withoutPeaks
  const rest =
    typeof comparison === 'string'
      ? undefined
      : whole.scale === 'relative'
        ? comparison.lift
        : comparison.difference
  if (rest === undefined || rest === 'not-estimable') return [{ status: 'warn', text: without.nothing(left) }]
  const { kpi, threshold } = plan.primary
  const print = { scale: whole.scale, unit: unitOf(whole.scale, kpi), language }
  const printed = printEffect(rest, print, threshold ? [sizeOf(threshold)] : [])
  const same = positionOf(printed, kpi.direction) === positionOf(whole, kpi.direction)
  return [
    same
      ? { status: 'ok', text: without.same({ ...left, interval: printed.intervalText }) }
      : { status: 'warn', text: without.other({ ...left, interval: printed.intervalText }) },
  ]
}
