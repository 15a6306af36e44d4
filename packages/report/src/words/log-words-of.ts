import type { Language } from '../language.ts'
import { log as en } from './en/log.ts'
import { log as it } from './it/log.ts'
import type { LogWords } from './log-words.ts'

/** Words that the first page needs: apart from the catalog of all, so that it does not load the others. */
export function logWordsOf(language: Language): LogWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: LogWords } = { it, en }
