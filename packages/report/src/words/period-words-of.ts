import type { Language } from '../language.ts'
import { periods as en } from './en/periods.ts'
import { periods as it } from './it/periods.ts'
import type { PeriodWords } from './period-words.ts'

/** Words that one kind of test needs. */
export function periodWordsOf(language: Language): PeriodWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: PeriodWords } = { it, en }
