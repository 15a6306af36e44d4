import type { VersionsAssessment } from '@cimento/core'
import { formatPValue } from '../../formats/numbers.ts'
import type { Language } from '../../language.ts'
import { lookWordsOf } from '../../words/look-words-of.ts'
import type { Detail } from '../description.ts'
import { isOneOfSeveral } from './looks-lines.ts'

/** How the readings share the error, what the interval holds for, and with what this reading decides. */
export function lookDetails(assessment: VersionsAssessment, language: Language): readonly Detail[] {
  const { comparison, plan } = assessment
  if (!isOneOfSeveral(assessment) || typeof comparison === 'string' || !comparison.levels) return []
  const words = lookWordsOf(language).details
  const { benefit, harm } = comparison.levels
  // Of the two-sided p that stands beside them.
  const level = (side: number) => formatPValue(2 * side, language)
  return [
    { label: words.looks, value: methods[plan.looks](words) },
    { label: words.meaning, value: words.meaningText },
    { label: words.level, value: words.levelText({ benefit: level(benefit), harm: level(harm) }) },
  ]
}

type Words = ReturnType<typeof lookWordsOf>['details']

const methods = {
  end: (words: Words) => words.single,
  weekly: (words: Words) => words.weekly,
  'any-time': (words: Words) => words.anyTime,
} as const
