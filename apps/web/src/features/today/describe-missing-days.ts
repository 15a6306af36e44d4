import { addDays, type CivilDate } from '@cimento/core'
import { formatShortWeekdayDate, joinList, type Language } from '@cimento/report'
import { messages } from './messages.ts'

/**
 * Days that lack counts, the newest first, as one says them: "ieri e domenica 22/11", "da lunedì 16/11 a ieri". Three
 * days in a row or more are one stretch; after three of such parts the rest is a number.
 */
export function describeMissingDays(
  days: readonly CivilDate[],
  today: CivilDate,
  language: Language,
): string {
  const text = messages[language]
  const name = (day: CivilDate) =>
    day === addDays(today, -1) ? text.yesterday : formatShortWeekdayDate(day, language)
  const parts = stretches(days).flatMap((stretch) => {
    const [first] = stretch
    const last = stretch.at(-1)
    return first !== undefined && last !== undefined && stretch.length >= 3
      ? [{ days: stretch.length, words: text.stretch({ from: name(first), to: name(last) }) }]
      : stretch.toReversed().map((day) => ({ days: 1, words: name(day) }))
  })
  const rest = parts.slice(mostParts).reduce((sum, part) => sum + part.days, 0)
  const named = parts.slice(0, mostParts).map(({ words }) => words)
  return joinList(rest > 0 ? [...named, text.otherDays({ days: rest })] : named, language)
}

const mostParts = 3

/** Days that follow each other, the newest stretch first; within it by date. */
function stretches(days: readonly CivilDate[]): readonly (readonly CivilDate[])[] {
  const found: CivilDate[][] = []
  for (const day of days.toSorted()) {
    const current = found.at(-1)
    const last = current?.at(-1)
    if (current && last !== undefined && addDays(last, 1) === day) current.push(day)
    else found.push([day])
  }
  return found.toReversed()
}
