import {
  isAnswer,
  priorityInputNames,
  priorityInputs,
  type PriorityAnswers,
  type PriorityInput,
  type PriorityQuestion,
} from './priority-inputs.ts'

/** What one person answered to one question. */
export type Rating = { readonly input: PriorityInput; readonly rater: string; readonly value: number }

/** What several people answered to one question. */
export type Agreement = {
  readonly raters: number
  readonly median: number
  readonly lowest: number
  readonly highest: number
  /** They do not mean the same thing: to be talked about before the number is believed. */
  readonly wide: boolean
}

/**
 * Answers: "what do we say together, and how far apart are we?" The median, so that one voice does not move it alone;
 * of an even number of answers the middle between the two in the middle. Undefined without an answer. In whatever order
 * people answered, it is the same.
 *
 * The spread is wide from half of a scale on (2 and 4 of 1 to 5, 2 and 7 of 1 to 10, low and high of five words), with a
 * yes and a no, and when an amount is at least twice another. The line is ours: no method gives it.
 */
export function agreement(input: PriorityInput, values: readonly number[]): Agreement | undefined {
  const sorted = values.filter((value) => isAnswer(input, value)).toSorted((a, b) => a - b)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (lowest === undefined || highest === undefined) return undefined
  return {
    raters: sorted.length,
    median: medianOf(sorted),
    lowest,
    highest,
    wide: isWide(priorityInputs[input], lowest, highest),
  }
}

/** What is known of an idea: the median of everybody's answers to each question. */
export function answersOf(ratings: readonly Rating[]): PriorityAnswers {
  return Object.fromEntries(
    priorityInputNames.flatMap((input) => {
      const agreed = agreement(input, valuesOf(ratings, input))
      return agreed ? [[input, agreed.median]] : []
    }),
  )
}

/** Everybody's answers to one question. */
export function valuesOf(ratings: readonly Rating[], input: PriorityInput): readonly number[] {
  return ratings.filter((rating) => rating.input === input).map(({ value }) => value)
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

function isWide(question: PriorityQuestion, lowest: number, highest: number): boolean {
  if (lowest === highest) return false
  switch (question.kind) {
    case 'scale':
      return highest - lowest >= (question.to - question.from) / 2
    case 'steps': {
      const steps = question.values.indexOf(highest) - question.values.indexOf(lowest)
      return steps >= (question.values.length - 1) / 2
    }
    case 'amount':
      return highest >= 2 * lowest
    case 'yes-no':
      return true
  }
}
