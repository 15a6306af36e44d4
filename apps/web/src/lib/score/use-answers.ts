import {
  agreement,
  answersOf,
  answerRange,
  isAnswer,
  priorityInputNames,
  priorityInputs,
  priorityModels,
  valuesOf,
  type Agreement,
  type PriorityAnswers,
  type PriorityInput,
  type PriorityModel,
  type Rating,
} from '@cimento/core'
import { formatDecimal, type Language } from '@cimento/report'
import { useState } from 'react'
import { readNumber, writeNumber } from '../numbers.ts'
import { messages } from './messages.ts'

type Draft = { readonly [input in PriorityInput]?: number | null }

/** The answers of one person to the questions of a model while they are given, and what everybody's come to. */
export function useAnswers(
  ratings: readonly Rating[],
  rater: string,
  model: PriorityModel,
  language: Language,
) {
  const own = new Map(
    ratings.filter((rating) => rating.rater === rater).map(({ input, value }) => [input, value]),
  )
  const [changed, setChanged] = useState<Draft>({})
  const [typed, setTyped] = useState<{ readonly [input in PriorityInput]?: string }>({})
  const { inputs } = priorityModels[model]
  const valueOf = (input: PriorityInput) => {
    const value = changed[input]
    return value === undefined ? own.get(input) : (value ?? undefined)
  }
  const together: readonly Rating[] = [
    ...ratings.filter((rating) => rating.rater !== rater),
    ...priorityInputNames.flatMap((input) => {
      const value = valueOf(input)
      return value === undefined ? [] : [{ input, rater, value }]
    }),
  ]
  const choose = (input: PriorityInput, value: number | null) =>
    setChanged((before) => ({ ...before, [input]: value }))

  return {
    changed,
    isChanged: Object.keys(changed).length > 0 || Object.keys(typed).length > 0,
    isAnswered: inputs.some((input) => valueOf(input) !== undefined),
    valueOf,
    answers: answersOf(together) satisfies PriorityAnswers,
    agreementOn: (input: PriorityInput): Agreement | undefined => agreement(input, valuesOf(together, input)),
    choose,
    typedIn: (input: PriorityInput): string => {
      const value = own.get(input)
      return typed[input] ?? (value === undefined ? '' : writeNumber('amount', value, language))
    },
    /** An amount counts once it reads as one; until then it is missing. */
    type: (input: PriorityInput, text: string) => {
      const reading = readNumber('amount', text, language)
      const isOne = reading.kind === 'number' && isAnswer(input, reading.value)
      setTyped((before) => ({ ...before, [input]: text }))
      choose(input, isOne ? reading.value : null)
    },
    /** Why what is typed is no amount. */
    errorOf: (input: PriorityInput): string | undefined => {
      const text = typed[input] ?? ''
      const reading = readNumber('amount', text, language)
      if (priorityInputs[input].kind !== 'amount' || reading.kind === 'blank') return undefined
      if (reading.kind === 'unreadable') return messages[language].notANumber
      if (isAnswer(input, reading.value)) return undefined
      const [least, most] = answerRange(input).map((limit) => formatDecimal(limit, language, 1, 0))
      return messages[language].outside({ least: least ?? '', most: most ?? '' })
    },
    clear: () => {
      setChanged((before) => ({
        ...before,
        ...Object.fromEntries(inputs.map((input) => [input, null])),
      }))
      setTyped(Object.fromEntries(inputs.map((input) => [input, ''])))
    },
  }
}
