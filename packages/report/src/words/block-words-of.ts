import type { Language } from '../language.ts'
import type { BlockWords } from './block-words.ts'
import { blocks as en } from './en/blocks.ts'
import { blocks as it } from './it/blocks.ts'

/** Words that tests by periods or areas need. */
export function blockWordsOf(language: Language): BlockWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: BlockWords } = { it, en }
