import { addDays, isAgainstGoal, type Assessment } from '@cimento/core'
import { formatShortDate, formatShortWeekdayDate } from '../formats/dates.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { StatusLine } from './description.ts'
import { goalProgressLines } from './goal/goal-progress.ts'
import { daysLine, mostDaysNamed, splitLines, washoutLine } from './trust.ts'

/** How the data come in while a test runs: the split, the days, and those missing. Nothing compares the versions. */
export function describeProgress(assessment: Assessment, language: Language): readonly StatusLine[] {
  const { trust } = wordsOf(language)
  const lines = [
    ...(isAgainstGoal(assessment) ? goalProgressLines(assessment, language) : []),
    ...splitLines(assessment, trust, language),
    daysLine(assessment, trust, language),
    ...washoutLine(assessment, language),
    ...maturationLine(assessment, language),
  ]
  return assessment.look.kind === 'between' ? [...lines, ...missingLine(assessment, language)] : lines
}

/** The last days whose outcomes do not count for good yet. */
function maturationLine({ plan, today, look }: Assessment, language: Language): readonly StatusLine[] {
  const { maturationDays = 0 } = plan
  if (maturationDays === 0 || look.kind !== 'between') return []
  const from = addDays(today, -maturationDays)
  const first = from < plan.startsOn ? plan.startsOn : from
  const { maturing } = wordsOf(language).trust
  const on = formatShortWeekdayDate(look.next, language)
  return [{ status: 'waiting', text: maturing({ first: formatShortDate(first, language), on }) }]
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
