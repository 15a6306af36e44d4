import type { VersionsAssessment } from '@cimento/core'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
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
  if (assessment.verdict === 'running' || assessment.verdict === 'invalid') return []
  return variants.map(({ arm: { arm } }) => {
    const pair = asPair(assessment, language, arm)
    const position = plan.arms.findIndex(({ id }) => id === arm)
    return {
      letter: armLetter(arm, plan),
      mark: armMark(position),
      name: pair.plan.arms[1].name ?? '',
      word: wordOf(pair, language),
      tone: toneOf(pair),
      headline: sentenceOf(pair, language),
      interval: effectOf(pair, language)?.intervalText ?? null,
      speaks: arm === arms[1].arm,
    }
  })
}

/** A version that the reading did not end: the test is over all the same, by another one. */
function wordOf(pair: VersionsAssessment, language: Language): string {
  if (pair.verdict !== 'running') return tagWord(pair, language)
  return startOfSentence(lookWordsOf(language).chart.notYet)
}

function sentenceOf(pair: VersionsAssessment, language: Language): string {
  if (pair.verdict === 'running') return `${wordOf(pair, language)}.`
  const { lead, interval, end } = headlineOf(pair, language)
  return `${lead}${interval ?? ''}${end}`
}
