import type { EvidenceGrade } from '@cimento/core'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { GradeDescription } from './description.ts'

/** How solid the evidence is, and what it rests on. */
export function describeGrade({ grade, because }: EvidenceGrade, language: Language): GradeDescription {
  const { trust } = wordsOf(language)
  return {
    grade,
    word: trust.grade[grade],
    reasons: because.map((reason) => startOfSentence(trust.gradeReason[reason])),
  }
}
