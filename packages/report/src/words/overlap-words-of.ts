import type { Language } from '../language.ts'
import { overlaps as en } from './en/overlaps.ts'
import { overlaps as it } from './it/overlaps.ts'
import type { OverlapWords } from './overlap-words.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function overlapWordsOf(language: Language): OverlapWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: OverlapWords } = { it, en }
