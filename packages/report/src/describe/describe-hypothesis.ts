import type { Hypothesis, Kpi, Threshold } from '@cimento/core'
import { insideSentence, withoutStop } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import { thresholdText } from './effect.ts'

/** What a hypothesis is made of; a plan has all of it, and so has a form that is still being filled in. */
export type HypothesisSlots = {
  readonly hypothesis?: Hypothesis
  readonly primary: { readonly kpi: Kpi; readonly threshold: Threshold | null }
}

export type HypothesisDescription = {
  readonly sentence: string
  /** What would show that we are wrong. */
  readonly falsifier: string
  /** Said where no observation stands behind it; null otherwise. */
  readonly hunch: string | null
}

/** The slots as sentences. Empty slots are left out; nobody's words are bent to fit a grammar. */
export function describeHypothesis(
  { hypothesis, primary }: HypothesisSlots,
  language: Language,
): HypothesisDescription {
  const words = wordsOf(language).hypothesis
  const { movement } = wordsOf(language).verdict
  const { kpi, threshold } = primary
  const because = withoutStop(hypothesis?.because)
  const change = withoutStop(hypothesis?.change)
  const segment = withoutStop(hypothesis?.segment)
  const name = insideSentence(kpi.name.trim())
  const size = threshold && thresholdText(threshold, kpi, language)
  const falsifier = kpi.direction === 'higher' ? words.falsifierUp : words.falsifierDown
  const sentences = [
    ...(because ? [words.because(insideSentence(because))] : []),
    ...(change ? [words.change(insideSentence(change))] : []),
    ...(segment ? [words.segment(insideSentence(segment))] : []),
    ...(name
      ? [
          words.expected({
            kpi: name,
            movement: kpi.direction === 'higher' ? movement.up : movement['down-better'],
            threshold: size,
          }),
        ]
      : []),
  ]
  return {
    sentence: sentences.join(' '),
    falsifier: size === null || name === '' ? words.noFalsifier : falsifier({ kpi: name, threshold: size }),
    hunch: because ? null : words.hunch,
  }
}
