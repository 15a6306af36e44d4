import { expect, test } from 'vitest'
import {
  compareArms,
  comparePairedDays,
  summarizeValues,
  welchTest,
  winsorize,
  type ArmMean,
  type FiellerLift,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, wrongFigures, numbersAt, states } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const armOf = (input: unknown, arm: 'control' | 'treatment'): ArmMean => {
  const record = memberOf(input, arm)
  return {
    units: numberAt(record, 'n'),
    mean: numberAt(record, 'mean'),
    standardDeviation: numberAt(record, 'sd'),
  }
}
const armsOf = (input: unknown) => ({
  control: armOf(input, 'control'),
  treatment: armOf(input, 'treatment'),
})
const liftEnds = (lift: FiellerLift) => (lift.kind === 'estimated' ? ends(lift.interval) : [])
const expectFieller = (lift: FiellerLift, expected: unknown) => {
  if (states(expected, 'fieller'))
    expect(wrongFigures(liftEnds(lift), expected, 'fieller', { tolerance: 1e-9 })).toEqual([])
  else expect(lift).toEqual({ kind: 'unbounded' })
}

test.each(casesOf('welch'))('Welch, $id', ({ input, expected }) => {
  const arms = armsOf(input)
  const { tStatistic, degreesOfFreedom, pValue, pValueGreater } = valueOf(welchTest(arms))
  const interval = (confidenceLevel: number) =>
    ends(valueOf(compareArms({ kind: 'mean', ...arms, confidenceLevel })).difference.interval)
  // The largest mean of the table is 1e9, so a difference of means carries 1e-16 of that.
  const noise = 1e-6 * Number.EPSILON * Math.abs(arms.control.mean)
  expect(wrongFigures([tStatistic], expected, 't', { noise })).toEqual([])
  expect(wrongFigures([degreesOfFreedom], expected, 'df')).toEqual([])
  // R gives 0 where the tail is below its smallest double.
  expect(wrongFigures([pValue], expected, 'pTwoSided')).toEqual([])
  expect(wrongFigures([pValueGreater], expected, 'pGreater')).toEqual([])
  expect(wrongFigures(interval(0.95), expected, 'ci95')).toEqual([])
  if (states(expected, 'ci90')) expect(wrongFigures(interval(0.9), expected, 'ci90')).toEqual([])
})

test.each(casesOf('fresh_means'))('Welch and Fieller, $id', ({ input, expected }) => {
  const arms = armsOf(input)
  const { tStatistic, degreesOfFreedom, pValue, pValueGreater } = valueOf(welchTest(arms))
  const compared = valueOf(
    compareArms({ kind: 'mean', ...arms, confidenceLevel: numberAt(input, 'confLevel') }),
  )
  expect(wrongFigures([tStatistic], expected, 't')).toEqual([])
  expect(wrongFigures([degreesOfFreedom], expected, 'df')).toEqual([])
  expect(wrongFigures([pValue], expected, 'pTwoSided')).toEqual([])
  expect(wrongFigures([pValueGreater], expected, 'pGreater')).toEqual([])
  expect(wrongFigures(ends(compared.difference.interval), expected, 'ci')).toEqual([])
  expectFieller(compared.lift, expected)
})

test.each(casesOf('fresh_paired_days'))('paired days, $id', ({ input, expected }) => {
  const treatments = numbersAt(input, 'treatment')
  const days = numbersAt(input, 'control').map((control, day) => ({
    control,
    treatment: treatments[day] ?? 0,
  }))
  const compared = valueOf(comparePairedDays({ days, confidenceLevel: numberAt(input, 'confLevel') }))
  expect(wrongFigures([compared.tStatistic], expected, 't')).toEqual([])
  expect(wrongFigures([compared.pValue], expected, 'p')).toEqual([])
  expect(wrongFigures(ends(compared.difference.interval), expected, 'ci')).toEqual([])
  expectFieller(compared.lift, expected)
})

test.each(casesOf('fresh_summaries'))('summaries of values, $id', ({ input, expected }) => {
  const values = numbersAt(input, 'values')
  const summary = valueOf(summarizeValues(values))
  expect(wrongFigures([summary.mean], expected, 'mean')).toEqual([])
  expect(wrongFigures([summary.standardDeviation], expected, 'sd')).toEqual([])
  expect(
    wrongFigures([summary.skewness ?? 0], expected, 'skewness', { tolerance: 1e-9, noise: 1e-9 }),
  ).toEqual([])
  // One half of the values in each arm: the cap is that of both together.
  const half = Math.floor(values.length / 2)
  if (half < 2 || values.length - half < 2) return
  const arms = { control: values.slice(0, half), treatment: values.slice(half) }
  expect(
    wrongFigures([valueOf(winsorize({ ...arms, cap: { topShare: 0.1 } })).cap], expected, 'q90'),
  ).toEqual([])
})
