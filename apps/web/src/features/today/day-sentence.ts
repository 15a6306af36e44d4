import type { CivilDate } from '@cimento/core'
import { formatLongDate, joinList, startOfSentence, type Language } from '@cimento/report'
import { messages } from './messages.ts'

export type DayCounts = {
  /** Campaigns whose money is gone, and whose reading is still to come. */
  readonly campaigns: number
  readonly decisions: number
  readonly readings: number
  /** Tests that were scaled, and are to be looked at again. */
  readonly rechecks: number
  readonly tables: number
  readonly lessons: number
}

/** The day's work in one sentence: "Una decisione, una lettura e una tabella da incollare." */
export function daySentence(
  counts: DayCounts,
  nextReading: CivilDate | undefined,
  language: Language,
): string {
  const text = messages[language]
  const parts = (['campaigns', 'decisions', 'readings', 'rechecks', 'tables', 'lessons'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => text[name]({ count: counts[name] }))
  if (parts.length > 0) return `${startOfSentence(joinList(parts, language))}.`
  return nextReading === undefined
    ? text.nothing
    : text.nothingUntil({ on: formatLongDate(nextReading, language) })
}
