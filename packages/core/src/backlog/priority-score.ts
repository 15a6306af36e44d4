import { evaluate, piecesOf, type FormulaPiece } from './formula.ts'
import { answerRange, type PriorityAnswers, type PriorityInput } from './priority-inputs.ts'
import { priorityModels, type PriorityModel, type PriorityModelFacts } from './priority-models.ts'

/** What a model says of an idea: its score, or what is still to be answered. Never a number that is none. */
export type PriorityScore =
  | { readonly kind: 'scored'; readonly score: number }
  | { readonly kind: 'missing'; readonly inputs: readonly [PriorityInput, ...PriorityInput[]] }

/**
 * Answers: "how far up does this idea belong, by this model?" Within the model's `bounds`; better answers never lower
 * it. An answer that its question does not know (a later release may have written it) counts as missing.
 */
export function priorityScore(model: PriorityModel, given: PriorityAnswers): PriorityScore {
  const { inputs, formula }: PriorityModelFacts = priorityModels[model]
  const known = new Map(
    inputs.flatMap((input) => {
      const value = given[input]
      return value !== undefined && isWithin(input, value) ? [[input, value] as const] : []
    }),
  )
  const [first, ...others] = inputs.filter((input) => !known.has(input))
  if (first !== undefined) return { kind: 'missing', inputs: [first, ...others] }
  // Every input is known here.
  return { kind: 'scored', score: evaluate(formula, (input) => known.get(input) ?? 0) }
}

/** The formula of a model, to be shown with names or with the numbers of an idea. */
export function priorityFormula(model: PriorityModel): readonly FormulaPiece<PriorityInput>[] {
  return piecesOf<PriorityInput>(priorityModels[model].formula)
}

/** Which of two comes first: the higher score, and whatever has none comes last. */
export function compareScores(a: PriorityScore, b: PriorityScore): number {
  if (a.kind === 'missing' || b.kind === 'missing')
    return Number(a.kind === 'missing') - Number(b.kind === 'missing')
  return b.score - a.score
}

function isWithin(input: PriorityInput, value: number): boolean {
  const [least, most] = answerRange(input)
  return least <= value && value <= most
}
