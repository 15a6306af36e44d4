import type { Language } from '../language.ts'
import { followUps as en } from './en/follow-ups.ts'
import type { FollowUpWords } from './follow-up-words.ts'
import { followUps as it } from './it/follow-ups.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function followUpWordsOf(language: Language): FollowUpWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: FollowUpWords } = { it, en }
