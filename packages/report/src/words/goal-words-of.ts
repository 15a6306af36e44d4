import type { Language } from '../language.ts'
import { goal as en } from './en/goal.ts'
import { goal as it } from './it/goal.ts'
import type { GoalWords } from './goal-words.ts'

/** Words that one kind of test needs. */
export function goalWordsOf(language: Language): GoalWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: GoalWords } = { it, en }
