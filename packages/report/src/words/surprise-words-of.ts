import type { Language } from '../language.ts'
import { surprises as en } from './en/surprises.ts'
import { surprises as it } from './it/surprises.ts'
import type { SurpriseWords } from './surprise-words.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function surpriseWordsOf(language: Language): SurpriseWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: SurpriseWords } = { it, en }
