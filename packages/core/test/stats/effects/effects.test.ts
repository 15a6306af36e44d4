import { expect, test } from 'vitest'
import {
  compareWithHistory,
  correctSignificantEffect,
  designAnalysis,
  metaAnalysis,
  shrinkEffects,
  type MetaAnalysisInput,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const studiesOf = (input: unknown) => {
  const errors = numbersAt(input, 'standardError')
  return numbersAt(input, 'estimate').map((estimate, place) => ({
    estimate,
    standardError: errors[place] ?? Number.NaN,
  }))
}

/** R's Fisher scoring stops 1e-13 of the mean variance before the end: near a boundary of 0 that is all there is. */
const searched = (input: unknown) => {
  const variances = studiesOf(input).map(({ standardError }) => standardError ** 2)
  return { tolerance: 1e-9, noise: 1e-11 * (variances.reduce((sum, one) => sum + one, 0) / variances.length) }
}

const combinations = [
  ['fixed', 'fixed', 'normal'],
  ['dl', 'dersimonian-laird', 'normal'],
  ['reml', 'reml', 'normal'],
  ['knha', 'reml', 'hartung-knapp'],
  ['adhoc', 'reml', 'hartung-knapp-widened'],
  ['dlKnha', 'dersimonian-laird', 'hartung-knapp'],
] as const

test.each(casesOf('fresh_meta_analysis'))('meta-analysis as metafor, $id', ({ input, expected }) => {
  const studies = studiesOf(input)
  const { tolerance, noise } = searched(input)
  const answerTo = (method: MetaAnalysisInput['method'], interval: MetaAnalysisInput['interval']) =>
    metaAnalysis({ studies, method, interval, confidenceLevel: 0.95, predictionFrom: 2 })
  for (const [name, method, interval] of combinations) {
    const answer = answerTo(method, interval)
    const facts = memberOf(expected, name)
    if (!answer.ok) {
      // Estimates that are all equal: R's standard error is 0, and there is no p.
      expect(answer.error).toEqual({ kind: 'no-spread' })
      expect(numberAt(facts, 'se')).toBeLessThan(1e-12)
      continue
    }
    const { effect, standardError, pValue, betweenVariance, heterogeneity, statistic } = answer.value
    const close = { tolerance }
    expect(wrongFigures([betweenVariance], facts, 'tau2', { tolerance, noise })).toEqual([])
    expect(wrongFigures([effect.estimate], facts, 'estimate', { tolerance, noise: 1e-15 })).toEqual([])
    expect(wrongFigures([standardError], facts, 'se', close)).toEqual([])
    expect(wrongFigures([statistic], facts, 'statistic', { tolerance, noise: 1e-12 })).toEqual([])
    expect(wrongFigures(ends(effect.interval), facts, 'ci', { tolerance, noise: 1e-12 })).toEqual([])
    expect(wrongFigures([pValue], facts, 'p', { tolerance: 1e-8 })).toEqual([])
    expect(wrongFigures([100 * heterogeneity.iSquared], facts, 'I2', { tolerance, noise: 1e-9 })).toEqual([])
    expect(wrongFigures([heterogeneity.hSquared], facts, 'H2', { tolerance, noise: 1e-12 })).toEqual([])
  }
  const normal = valueOf(answerTo('reml', 'normal'))
  expect(wrongFigures([normal.heterogeneity.q], expected, 'q', { noise: 1e-25 })).toEqual([])
  expect(wrongFigures([normal.heterogeneity.pValue], expected, 'qp')).toEqual([])
  const { perStudy } = normal
  const shrunk = perStudy.map(({ shrunkEffect }) => shrunkEffect)
  expect(wrongFigures(shrunk, expected, 'blup', { tolerance: 1e-8, noise: 1e-15 })).toEqual([])
  const shares = perStudy.map(({ share }) => share)
  expect(wrongFigures(shares, expected, 'weights', { tolerance })).toEqual([])
  for (const [figure, interval] of [
    ['piNormal', 'normal'],
    ['piKnha', 'hartung-knapp'],
  ] as const) {
    const answer = answerTo('reml', interval)
    if (!answer.ok || answer.value.prediction.kind !== 'predicted') continue
    const predicted = ends(answer.value.prediction.interval)
    expect(wrongFigures(predicted, expected, figure, { tolerance: 1e-8, noise: 1e-12 })).toEqual([])
  }
})

test.each(casesOf('fresh_shrinkage'))('shrunk effects as by NumPy, $id', ({ input, expected }) => {
  const shrunk = valueOf(
    shrinkEffects({ tests: studiesOf(input), confidenceLevel: numberAt(input, 'confLevel') }),
  )
  const close = { tolerance: 1e-9, noise: 1e-12 }
  const column = (figure: (test: (typeof shrunk.tests)[number]) => number) => shrunk.tests.map(figure)
  expect(
    wrongFigures(
      column((one) => one.shrunkEffect),
      expected,
      'shrunk',
      close,
    ),
  ).toEqual([])
  expect(
    wrongFigures(
      column((one) => one.interval.low),
      expected,
      'low',
      close,
    ),
  ).toEqual([])
  expect(
    wrongFigures(
      column((one) => one.interval.high),
      expected,
      'high',
      close,
    ),
  ).toEqual([])
  expect(wrongFigures([shrunk.meanEffect], expected, 'mean', close)).toEqual([])
  expect(wrongFigures(ends(shrunk.meanInterval), expected, 'meanCI', close)).toEqual([])
  expect(wrongFigures([shrunk.betweenDeviation], expected, 'tau', close)).toEqual([])
})

test.each(casesOf('fresh_history'))('a new effect against earlier ones, $id', ({ input, expected }) => {
  const compared = valueOf(
    compareWithHistory({
      history: studiesOf(input),
      test: {
        estimate: numberAt(input, 'newEstimate'),
        standardError: numberAt(input, 'newStandardError'),
      },
      confidenceLevel: numberAt(input, 'confLevel'),
    }),
  )
  expect(wrongFigures([compared.pValue], expected, 'p', { tolerance: 1e-8 })).toEqual([])
  expect(wrongFigures(ends(compared.expected), expected, 'expected', { tolerance: 1e-9 })).toEqual([])
})

test.each(casesOf('fresh_conditional'))(
  'conditional on significance, as mpmath, $id',
  ({ input, expected }) => {
    const corrected = valueOf(
      correctSignificantEffect({
        estimate: numberAt(input, 'estimate'),
        standardError: numberAt(input, 'standardError'),
        criticalZ: numberAt(input, 'criticalZ'),
        confidenceLevel: numberAt(input, 'confLevel'),
      }),
    )
    const close = { tolerance: 1e-10 }
    expect(wrongFigures([corrected.maximumLikelihood], expected, 'mle', close)).toEqual([])
    expect(wrongFigures([corrected.likelihoodMean], expected, 'likelihoodMean', close)).toEqual([])
    expect(wrongFigures([corrected.correctedEffect], expected, 'average', close)).toEqual([])
    expect(wrongFigures([corrected.medianUnbiased], expected, 'median', close)).toEqual([])
    expect(wrongFigures(ends(corrected.interval), expected, 'ci', close)).toEqual([])
  },
)

test.each(casesOf('fresh_design_analysis'))(
  'type S and type M errors, as mpmath, $id',
  ({ input, expected }) => {
    const analysis = valueOf(
      designAnalysis({
        trueEffect: numberAt(input, 'trueEffect'),
        standardError: numberAt(input, 'standardError'),
        significanceLevel: numberAt(input, 'alpha'),
      }),
    )
    expect(wrongFigures([analysis.power], expected, 'power')).toEqual([])
    expect(wrongFigures([analysis.wrongSignShare], expected, 'typeS')).toEqual([])
    expect(wrongFigures([analysis.exaggeration], expected, 'typeM')).toEqual([])
  },
)
