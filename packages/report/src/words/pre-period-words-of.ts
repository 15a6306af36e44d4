import type { Language } from '../language.ts'
import { prePeriod as en } from './en/pre-period.ts'
import { prePeriod as it } from './it/pre-period.ts'
import type { PrePeriodWords } from './pre-period-words.ts'

/** Words of figures from before the start: apart from the catalog of all. */
export function prePeriodWordsOf(language: Language): PrePeriodWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: PrePeriodWords } = { it, en }
