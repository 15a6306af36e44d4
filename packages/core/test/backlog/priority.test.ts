import {
  agreement,
  answerRange,
  answersOf,
  compareScores,
  isAnswer,
  priorityFormula,
  priorityInputNames,
  priorityInputs,
  priorityModelNames,
  priorityModels,
  priorityScore,
  type PriorityAnswers,
  type PriorityInput,
  type PriorityModel,
  type PriorityQuestion,
  type Rating,
} from '@cimento/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// Worked by hand from each model's published formula (priority-models.ts names them).
const ice = { impactOfTen: 8, confidenceOfTen: 6, ease: 7 }
test.each([
  ['impact-speed-effort', { impact: 4, speed: 3, effort: 5 }, 2.4],
  ['ice-mean', ice, 7],
  ['ice-product', ice, 336],
  ['pie', { potential: 9, importance: 7, ease: 2 }, 6],
  ['rice', { reach: 1200, impactFactor: 2, confidenceShare: 0.8, effortWeeks: 3 }, 640],
  ['pxl', { ...everyAnswer('pxl', 0), aboveFold: 1, highTraffic: 1, underFourHours: 1 }, 3],
] as const)('R-BACK-04 %s scores as its formula says', (model, answers, score) => {
  expect(priorityScore(model, answers)).toEqual({ kind: 'scored', score: expect.closeTo(score, 12) })
})

test('R-BACK-04 what is missing is named, in the order of the questions; no score is no number', () => {
  expect(priorityScore('ice-mean', {})).toEqual({
    kind: 'missing',
    inputs: ['impactOfTen', 'confidenceOfTen', 'ease'],
  })
  expect(priorityScore('impact-speed-effort', { impact: 4, effort: 0 })).toEqual({
    kind: 'missing',
    inputs: ['speed', 'effort'],
  })
  expect(priorityScore('pie', { ease: Number.NaN, potential: 3, importance: 11 })).toEqual({
    kind: 'missing',
    inputs: ['importance', 'ease'],
  })
})

test('R-BACK-04 the formula that is shown is the one that is computed', () => {
  const shown = (model: PriorityModel) =>
    priorityFormula(model)
      .map((piece) =>
        piece.kind === 'input' ? piece.input : piece.kind === 'number' ? piece.value : piece.sign,
      )
      .join(' ')
  expect(shown('impact-speed-effort')).toBe('impact × speed ÷ effort')
  expect(shown('ice-mean')).toBe('( impactOfTen + confidenceOfTen + ease ) ÷ 3')
  expect(shown('ice-product')).toBe('impactOfTen × confidenceOfTen × ease')
  expect(shown('rice')).toBe('reach × impactFactor × confidenceShare ÷ effortWeeks')
})

test('R-BACK-04 two models that ask the same question share its answer', () => {
  expect(priorityScore('ice-product', { ...ice, potential: 9, importance: 7 })).toMatchObject({ score: 336 })
  expect(priorityScore('pie', { ...ice, potential: 9, importance: 8 })).toMatchObject({ score: 8 })
})

test('R-BACK-04 a law of every model: within its bounds, reached by the best and the worst answers', () => {
  const least: Record<PriorityModel, readonly [number, number]> = {
    'impact-speed-effort': [0.2, 25],
    'ice-mean': [1, 10],
    'ice-product': [1, 1000],
    pie: [1, 10],
    rice: [0, 30_000_000_000],
    pxl: [0, 10],
  }
  for (const model of priorityModelNames) {
    expect(priorityModels[model].bounds).toEqual(least[model])
    const [lowest, highest] = least[model]
    const ends = (better: 0 | 1) =>
      Object.fromEntries(
        priorityModels[model].inputs.map((input) => [
          input,
          answerRange(input)[lowersScore.has(input) ? 1 - better : better],
        ]),
      )
    expect(priorityScore(model, ends(0))).toEqual({ kind: 'scored', score: expect.closeTo(lowest, 6) })
    expect(priorityScore(model, ends(1))).toEqual({ kind: 'scored', score: expect.closeTo(highest, 3) })
    fc.assert(
      fc.property(answersTo(model), (answers) => {
        const score = scoreOf(model, answers)
        return lowest <= score && score <= highest
      }),
    )
  }
})

test('R-BACK-04 a law of every model: a better answer never lowers the score, more effort never raises it', () => {
  for (const model of priorityModelNames) {
    for (const input of priorityModels[model].inputs)
      fc.assert(
        fc.property(answersTo(model), answerTo(input), (answers, other) => {
          const [lower = other, higher = other] = [answers[input] ?? other, other].toSorted((a, b) => a - b)
          const [before, after] = [lower, higher].map((value) =>
            scoreOf(model, { ...answers, [input]: value }),
          )
          return lowersScore.has(input) ? Number(after) <= Number(before) : Number(after) >= Number(before)
        }),
        { numRuns: 30 },
      )
  }
})

test('R-BACK-04 P33/last whatever has no score comes last, whatever stood where before', () => {
  const scores = [
    { kind: 'missing', inputs: ['ease'] },
    { kind: 'scored', score: 2 },
    { kind: 'missing', inputs: ['impact'] },
    { kind: 'scored', score: 9.5 },
  ] as const
  expect(scores.toSorted(compareScores)).toEqual([scores[3], scores[1], scores[0], scores[2]])
})

test('R-BACK-04 several raters: the median counts, and a wide spread is said', () => {
  expect(agreement('impact', [])).toBeUndefined()
  expect(agreement('impact', [4])).toEqual({ raters: 1, median: 4, lowest: 4, highest: 4, wide: false })
  expect(agreement('impact', [2, 5, 4])).toEqual({ raters: 3, median: 4, lowest: 2, highest: 5, wide: true })
  expect(agreement('impact', [4, 3])).toEqual({ raters: 2, median: 3.5, lowest: 3, highest: 4, wide: false })
  expect(agreement('ease', [3, 7])).toMatchObject({ wide: false })
  expect(agreement('ease', [3, 8])).toMatchObject({ wide: true })
  expect(agreement('impactFactor', [0.5, 1])).toMatchObject({ median: 0.75, wide: false })
  expect(agreement('impactFactor', [0.5, 2])).toMatchObject({ wide: true })
  expect(agreement('reach', [1000, 1900])).toMatchObject({ wide: false })
  expect(agreement('reach', [1000, 2000])).toMatchObject({ wide: true })
  expect(agreement('aboveFold', [0, 1])).toMatchObject({ median: 0.5, wide: true })
  const ratings = [rating('impact', 'Ada', 5), rating('impact', 'Bo', 3), rating('speed', 'Bo', 2)]
  expect(answersOf(ratings)).toEqual({ impact: 4, speed: 2 })
  expect(priorityScore('impact-speed-effort', { ...answersOf(ratings), effort: 2 })).toEqual({
    kind: 'scored',
    score: 4,
  })
})

test('R-BACK-04 laws of agreement: the order of raters is nothing, the median lies among them, one more never narrows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...priorityInputNames).chain(ratedInput), ({ input, values, more }) => {
      const agreed = agreement(input, values)
      expect(agreement(input, values.toReversed())).toEqual(agreed)
      if (!agreed) return
      expect(agreed.lowest).toBeLessThanOrEqual(agreed.median)
      expect(agreed.median).toBeLessThanOrEqual(agreed.highest)
      const wider = agreement(input, [...values, more])
      expect(wider?.wide === true || !agreed.wide).toBe(true)
    }),
  )
})

test('only an answer to the question is one', () => {
  expect(isAnswer('impact', 5)).toBe(true)
  for (const value of [0, 6, 2.5, Number.NaN, Infinity]) expect(isAnswer('impact', value)).toBe(false)
  expect(isAnswer('impactFactor', 0.25)).toBe(true)
  expect(isAnswer('impactFactor', 0.75)).toBe(false)
  expect(isAnswer('effortWeeks', 0)).toBe(false)
  expect(isAnswer('reach', 0)).toBe(true)
  expect(isAnswer('aboveFold', 0.5)).toBe(false)
})

/** Inputs of which more is worse. */
const lowersScore: ReadonlySet<PriorityInput> = new Set(['effort', 'effortWeeks'])

const rating = (input: PriorityInput, rater: string, value: number): Rating => ({ input, rater, value })

function everyAnswer(model: PriorityModel, value: number): PriorityAnswers {
  return Object.fromEntries(priorityModels[model].inputs.map((input) => [input, value]))
}

function scoreOf(model: PriorityModel, answers: PriorityAnswers): number {
  const score = priorityScore(model, answers)
  return score.kind === 'scored' ? score.score : Number.NaN
}

function answerTo(input: PriorityInput): fc.Arbitrary<number> {
  const question: PriorityQuestion = priorityInputs[input]
  const [min, max] = answerRange(input)
  if (question.kind === 'steps') return fc.constantFrom(...question.values)
  return question.kind === 'amount' ? fc.double({ min, max, noNaN: true }) : fc.integer({ min, max })
}

function answersTo(model: PriorityModel): fc.Arbitrary<PriorityAnswers> {
  return fc.record(Object.fromEntries(priorityModels[model].inputs.map((input) => [input, answerTo(input)])))
}

function ratedInput(input: PriorityInput) {
  return fc.record({
    input: fc.constant(input),
    values: fc.array(answerTo(input), { maxLength: 6 }),
    more: answerTo(input),
  })
}
