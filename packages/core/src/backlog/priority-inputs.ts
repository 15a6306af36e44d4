/** How an input is answered. */
export type PriorityQuestion =
  /** Whole steps, both ends included. */
  | { readonly kind: 'scale'; readonly from: number; readonly to: number }
  /** One of a few fixed values. */
  | { readonly kind: 'steps'; readonly values: readonly number[] }
  /** Any number between two limits, both included. */
  | { readonly kind: 'amount'; readonly from: number; readonly to: number }
  /** 1 is yes, 0 is no. */
  | { readonly kind: 'yes-no' }

const fiveSteps = { kind: 'scale', from: 1, to: 5 } as const
const tenSteps = { kind: 'scale', from: 1, to: 10 } as const
const yesNo = { kind: 'yes-no' } as const

/**
 * Everything that a priority model may ask of an idea. An idea has one answer to a question, whichever models ask it:
 * `ease` is that of ICE and of PIE. The impact of 1 to 5, that of 1 to 10 and the factor of RICE are three questions,
 * since no answer to one is an answer to another. The names are those of the journal: none is used again for
 * something else.
 */
export const priorityInputs = {
  /** How much the KPI would move, how soon it would show, and how much work it is. */
  impact: fiveSteps,
  speed: fiveSteps,
  effort: fiveSteps,

  impactOfTen: tenSteps,
  confidenceOfTen: tenSteps,
  ease: tenSteps,
  potential: tenSteps,
  importance: tenSteps,

  /** People who meet the change in a month. */
  reach: { kind: 'amount', from: 0, to: 1_000_000_000 },
  /** From barely to massively. */
  impactFactor: { kind: 'steps', values: [0.25, 0.5, 1, 2, 3] },
  confidenceShare: { kind: 'steps', values: [0.5, 0.8, 1] },
  /** In weeks of one person; half a day is the least that counts. */
  effortWeeks: { kind: 'amount', from: 0.1, to: 1000 },

  aboveFold: yesNo,
  noticedInFiveSeconds: yesNo,
  addsOrRemoves: yesNo,
  highTraffic: yesNo,
  fromInterviews: yesNo,
  fromAnalytics: yesNo,
  fromRecordings: yesNo,
  addressesMotivation: yesNo,
  reducesFriction: yesNo,
  underFourHours: yesNo,
} as const satisfies { readonly [input: string]: PriorityQuestion }

export type PriorityInput = keyof typeof priorityInputs

/** What is known of an idea: an input that nobody has answered is missing. */
export type PriorityAnswers = { readonly [input in PriorityInput]?: number }

/** All inputs, in the order of the models that ask them. */
export const priorityInputNames: readonly PriorityInput[] =
  Object.keys(priorityInputs).filter(isPriorityInput)

/** Whether a value answers the question of an input, as one person answers it. */
export function isAnswer(input: PriorityInput, value: number): boolean {
  const question: PriorityQuestion = priorityInputs[input]
  if (question.kind === 'steps') return question.values.includes(value)
  const [least, most] = answerRange(input)
  return least <= value && value <= most && (question.kind === 'amount' || Number.isInteger(value))
}

/** The least and the most that an input can be. The median of several answers may lie between two of them. */
export function answerRange(input: PriorityInput): readonly [number, number] {
  const question: PriorityQuestion = priorityInputs[input]
  switch (question.kind) {
    case 'scale':
    case 'amount':
      return [question.from, question.to]
    case 'steps':
      return [Math.min(...question.values), Math.max(...question.values)]
    case 'yes-no':
      return [0, 1]
  }
}

export function isPriorityInput(name: string): name is PriorityInput {
  return Object.hasOwn(priorityInputs, name)
}
