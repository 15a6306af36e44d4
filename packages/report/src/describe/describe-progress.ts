import type { Assessment } from '@cimento/core'
import { formatShortDate, formatShortWeekdayDate } from '../formats/dates.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { StatusLine } from './description.ts'
import { daysLine, mostDaysNamed, splitLine } from './trust.ts'

/** How the data come in while a test runs: the split, the days, and those missing. Nothing compares the versions. */
export function describeProgress(assessment: Assessment, language: Language): readonly StatusLine[] {
  const { trust } = wordsOf(language)
  const lines = [splitLine(assessment, trust, language), daysLine(assessment, trust, language)]
  return assessment.look.kind === 'between' ? [...lines, ...missingLine(assessment, language)] : lines
}

function missingLine({ health, plan, today }: Assessment, language: Language): readonly StatusLine[] {
  const { counts } = wordsOf(language)
  // Civil dates sort as text.
  if (today <= plan.startsOn) return []
  const missing = health.days.missing.filter((day) => day < today)
  const [first] = missing
  if (first === undefined) return [{ status: 'ok', text: counts.noDayMissing }]
  const days = missing.length > mostDaysNamed ? null : missing.map((day) => formatShortDate(day, language))
  const text = counts.missingSoFar({
    days,
    count: missing.length,
    first: formatShortWeekdayDate(first, language),
  })
  return [{ status: 'warn', text }]
}
