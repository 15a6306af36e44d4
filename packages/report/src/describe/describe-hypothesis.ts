import type { Hypothesis, Kpi, Threshold } from '@cimento/core'
import { insideSentence, withoutStop } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { goalPlanWordsOf } from '../words/goal-plan-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { thresholdText } from './effect.ts'
import { moneyText } from './goal/printed-cost.ts'

/** What a hypothesis is made of; a plan has all of it, and so has a form that is still being filled in. */
export type HypothesisSlots = {
  readonly hypothesis?: Hypothesis
  readonly primary:
    | { readonly kpi: Kpi; readonly threshold: Threshold | null }
    /** Against a goal: the most that an outcome may cost; null as long as it is not written. */
    | { readonly kpi: Kpi; readonly goal: number | null }
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
  const because = withoutStop(hypothesis?.because)
  const change = withoutStop(hypothesis?.change)
  const segment = withoutStop(hypothesis?.segment)
  const { expected, falsifier } = criterionOf(primary, language)
  const sentences = [
    ...(because ? [words.because(insideSentence(because))] : []),
    ...(change ? [words.change(insideSentence(change))] : []),
    ...(segment ? [words.segment(insideSentence(segment))] : []),
    ...expected,
  ]
  return {
    sentence: sentences.join(' '),
    falsifier,
    hunch: because ? null : words.hunch,
  }
}

/** What is expected, as long as the KPI has a name, and what would show it wrong. */
function criterionOf(
  primary: HypothesisSlots['primary'],
  language: Language,
): { readonly expected: readonly string[]; readonly falsifier: string } {
  const { kpi } = primary
  const name = insideSentence(kpi.name.trim())
  if ('goal' in primary) {
    const words = goalPlanWordsOf(language)
    if (name === '' || primary.goal === null) return { expected: [], falsifier: words.noFalsifier }
    const facts = { kpi: name, goal: moneyText(primary.goal, { primary }, language) }
    return { expected: [words.expected(facts)], falsifier: words.falsifier(facts) }
  }
  const { movement } = wordsOf(language).verdict
  const words = wordsOf(language).hypothesis
  if (name === '') return { expected: [], falsifier: words.noFalsifier }
  const threshold = primary.threshold && thresholdText(primary.threshold, kpi, language)
  const falsifier = kpi.direction === 'higher' ? words.falsifierUp : words.falsifierDown
  return {
    expected: [
      words.expected({
        kpi: name,
        movement: kpi.direction === 'higher' ? movement.up : movement['down-better'],
        threshold,
      }),
    ],
    falsifier: threshold === null ? words.noFalsifier : falsifier({ kpi: name, threshold }),
  }
}
