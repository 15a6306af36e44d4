import type { Language } from '../language.ts'
import { share as en } from './en/share.ts'
import { share as it } from './it/share.ts'
import type { ShareWords } from './share-words.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function shareWordsOf(language: Language): ShareWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: ShareWords } = { it, en }
