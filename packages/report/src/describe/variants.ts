import type { VersionsAssessment } from '@cimento/core'
import type { Language } from '../language.ts'
import { armMark } from './arm-mark.ts'
import { armLetter } from './arm-label.ts'
import { asPair } from './as-pair.ts'
import type { VariantDescription } from './description.ts'
import { effectOf } from './effect.ts'
import { headlineOf } from './headline.ts'
import { tagWord } from './tag-word.ts'
import { toneOf } from './tone-of.ts'

/** Each of several new versions with its own verdict, in the order of the plan; none of a test with one. */
export function variantDescriptions(
  assessment: VersionsAssessment,
  language: Language,
): readonly VariantDescription[] {
  const { variants = [], plan, arms } = assessment
  if (assessment.look.kind === 'between' || assessment.verdict === 'invalid') return []
  return variants.map(({ arm: { arm } }) => {
    const pair = asPair(assessment, language, arm)
    const { lead, interval, end } = headlineOf(pair, language)
    const position = plan.arms.findIndex(({ id }) => id === arm)
    return {
      letter: armLetter(arm, plan),
      mark: armMark(position),
      name: pair.plan.arms[1].name ?? '',
      word: tagWord(pair, language),
      tone: toneOf(pair),
      headline: `${lead}${interval ?? ''}${end}`,
      interval: effectOf(pair, language)?.intervalText ?? null,
      speaks: arm === arms[1].arm,
    }
  })
}
