import type { Language } from '../language.ts'
import { goalPlan as en } from './en/goal-plan.ts'
import { goalPlan as it } from './it/goal-plan.ts'
import type { GoalPlanWords } from './goal-plan-words.ts'

/** Words that one kind of test needs. */
export function goalPlanWordsOf(language: Language): GoalPlanWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: GoalPlanWords } = { it, en }
