import type { Assessment } from '@cimento/core'
import { formatShortWeekdayDate, formatWeekdayDate } from '../formats/dates.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
import { placeText } from './looks/place-of-look.ts'

/** Which reading it was and when, or when the next one is. */
export function lookText(assessment: Assessment, language: Language): string {
  const { look, plan, today } = assessment
  const words = wordsOf(language).verdict.look
  if (look.kind === 'between') return words.between({ next: formatShortWeekdayDate(look.next, language) })
  const on = formatWeekdayDate(today, language)
  return plan.registered === 'after-data'
    ? words.afterData({ on })
    : lookWordsOf(language).tag({ place: placeText(assessment, language) ?? '', on })
}
