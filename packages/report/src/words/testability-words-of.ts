import type { Language } from '../language.ts'
import { testability as en } from './en/testability.ts'
import { testability as it } from './it/testability.ts'
import type { TestabilityWords } from './testability-words.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function testabilityWordsOf(language: Language): TestabilityWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: TestabilityWords } = { it, en }
