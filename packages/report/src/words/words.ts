import type { Language } from '../language.ts'
import type { CountWords } from './count-words.ts'
import { en } from './en/en.ts'
import { it } from './it/it.ts'
import type { IssueWords } from './issue-words.ts'
import type { AdviceWords, HypothesisWords, OutlookWords, PlanWords } from './plan-words.ts'
import type { GuardrailWords, TrustWords, VerdictWords } from './verdict-words.ts'

/** Every sentence about results, in one language. A missing or misspelled one does not compile. */
export type Words = {
  readonly verdict: VerdictWords
  readonly trust: TrustWords
  readonly guardrails: GuardrailWords
  readonly advice: AdviceWords
  readonly hypothesis: HypothesisWords
  readonly outlook: OutlookWords
  readonly plan: PlanWords
  readonly issues: IssueWords
  readonly counts: CountWords
}

export function wordsOf(language: Language): Words {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: Words } = { it, en }
