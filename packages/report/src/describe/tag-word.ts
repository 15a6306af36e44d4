import type { VersionsAssessment } from '@cimento/core'
import type { Language } from '../language.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { isRandomized } from './is-randomized.ts'

/** The verdict in a word or two. Causal words belong to tests where chance decided who saw what. */
export function tagWord({ plan, verdict }: VersionsAssessment, language: Language): string {
  const { tag, comparisonTag } = wordsOf(language).verdict
  if (plan.kind === 'before-after') return periodWordsOf(language).tag[verdict] ?? tag[verdict]
  return (isRandomized(plan) ? undefined : comparisonTag[verdict]) ?? tag[verdict]
}
