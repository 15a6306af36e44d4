import type { Language } from '../language.ts'
import { calendar as en } from './en/calendar.ts'
import { calendar as it } from './it/calendar.ts'
import type { CalendarWords } from './calendar-words.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function calendarWordsOf(language: Language): CalendarWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: CalendarWords } = { it, en }
