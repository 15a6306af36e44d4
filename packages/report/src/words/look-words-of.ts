import type { Language } from '../language.ts'
import { looks as en } from './en/looks.ts'
import { looks as it } from './it/looks.ts'
import type { LookWords } from './look-words.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function lookWordsOf(language: Language): LookWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: LookWords } = { it, en }
