import { expect, test } from 'vitest'
import {
  estimateAfterLooks,
  inflationOfLooks,
  spendAlpha,
  spendBeta,
  stopProbabilities,
  wangTsiatisLooks,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'
import { looksOf, sidesAt, spendingAt } from './table-input.ts'

// rpact stops its root searches and its grid at 1e-5 of a figure; what was computed by dense quadrature is right to 1e-11.
const rpact = { tolerance: 1e-5 }

test.each(casesOf('fresh_wang_tsiatis'))('one curve of critical values, $id', ({ input, expected }) => {
  const sides = sidesAt(input)
  const looks = valueOf(
    wangTsiatisLooks({
      informationFractions: numbersAt(input, 'informationRates'),
      significanceLevel: numberAt(input, 'alpha'),
      sides,
      shape: numberAt(input, 'shape'),
    }),
  )
  const figures = {
    criticalValues: looks.map(({ criticalZ }) => criticalZ),
    alphaSpent: looks.map(({ alphaSpent }) => alphaSpent),
    stageLevelsOneSided: looks.map(({ nominalLevel }) => nominalLevel / sides),
  }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures(ours, expected, figure, rpact)).toEqual([])
})

test.each(casesOf('fresh_inflation'))('what the looks cost and save, $id', ({ input, expected }) => {
  const { drift, inflationFactor, expectedFactor, stops } = valueOf(
    inflationOfLooks({
      looks: looksOf(input),
      significanceLevel: numberAt(input, 'alpha'),
      sides: sidesAt(input),
      power: numberAt(input, 'power'),
    }),
  )
  const figures = {
    shift: [drift ** 2],
    inflationFactor: [inflationFactor],
    averageSampleNumber1: [expectedFactor],
    rejectionProbabilitiesUnderH1: stops.map(({ above }) => above),
  }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures(ours, expected, figure, rpact)).toEqual([])
})

test.each(casesOf('fresh_futility'))('where to give up, $id', ({ input, expected }) => {
  const { futilityZ, inflationFactor, expectedFactor } = valueOf(
    spendBeta({
      looks: looksOf(input),
      significanceLevel: numberAt(input, 'alpha'),
      power: numberAt(input, 'power'),
      spending: spendingAt(input, ['betaSpending', 'gammaB']),
    }),
  )
  const figures = {
    futilityBounds: futilityZ,
    inflationFactor: [inflationFactor],
    averageSampleNumber1: [expectedFactor],
  }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures(ours, expected, figure, { tolerance: 1e-4 })).toEqual([])
})

test.each(casesOf('fresh_stops'))('the chance to stop at each look, $id', ({ input, expected }) => {
  const criticalValues = numbersAt(input, 'criticalValues')
  const informationRates = numbersAt(input, 'informationRates')
  const stops = valueOf(
    stopProbabilities({
      looks: criticalValues.map((criticalZ, look) => ({
        informationFraction: informationRates[look] ?? 0,
        criticalZ,
      })),
      sides: sidesAt(input),
      drift: numberAt(input, 'drift'),
      ...(memberOf(input, 'futilityBounds') === null
        ? {}
        : { futilityZ: numbersAt(input, 'futilityBounds') }),
    }),
  )
  const figures = { above: stops.map(({ above }) => above), below: stops.map(({ below }) => below) }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures(ours, expected, figure, rpact)).toEqual([])
})

test.each(casesOf('fresh_after_looks'))(
  'p, estimate and intervals after looks, $id',
  ({ input, expected }) => {
    const sides = sidesAt(input)
    const after = valueOf(
      estimateAfterLooks({
        looks: looksOf(input),
        sides,
        estimate: numberAt(input, 'estimate'),
        standardError: numberAt(input, 'standardError'),
        confidenceLevel: 1 - (2 / sides) * numberAt(input, 'alpha'),
      }),
    )
    const tolerance = sides === 2 ? 1e-9 : 1e-5
    const figures = {
      finalP: [after.pValueGreater],
      medianUnbiased: [after.medianUnbiased],
      finalInterval: ends(after.stagewiseInterval),
      repeatedInterval: ends(after.repeatedInterval),
    }
    for (const [figure, ours] of Object.entries(figures))
      expect(wrongFigures(ours, expected, figure, { tolerance })).toEqual([])
  },
)

const half = { informationFraction: 0.5, criticalZ: 2.8 }
const whole = { informationFraction: 1, criticalZ: 2 }
const looks = [half, whole]
const refusal = (error: object) => ({ ok: false, error })
const invalidLooks = refusal({ kind: 'invalid-looks', informationFractions: [0.5, 1] })

test('refusals name what was refused', () => {
  const level = { significanceLevel: 0.025, sides: 1, power: 0.8 } as const
  expect(inflationOfLooks({ ...level, looks: [half, { ...whole, criticalZ: Number.NaN }] })).toEqual(
    invalidLooks,
  )
  expect(inflationOfLooks({ ...level, looks, power: 0.02 })).toEqual(
    refusal({ kind: 'invalid-power', value: 0.02 }),
  )
  const never = looks.map((look) => ({ ...look, criticalZ: Infinity }))
  expect(inflationOfLooks({ ...level, looks: never })).toEqual(invalidLooks)
  expect(spendBeta({ ...level, looks: never, spending: { kind: 'pocock' } })).toEqual(invalidLooks)
  expect(
    wangTsiatisLooks({ informationFractions: [1], significanceLevel: 0.05, sides: 2, shape: 0.6 }),
  ).toEqual(refusal({ kind: 'invalid-shape', value: 0.6 }))
  const stopping = { looks, sides: 1, drift: 0 } as const
  expect(stopProbabilities({ ...stopping, drift: 1001 })).toEqual(
    refusal({ kind: 'invalid-drift', value: 1001 }),
  )
  for (const futilityZ of [[], [2.8], [0, 0]])
    expect(stopProbabilities({ ...stopping, futilityZ })).toEqual(invalidLooks)
  expect(stopProbabilities({ ...stopping, sides: 2, futilityZ: [0] })).toEqual(invalidLooks)
  const ended = { looks, sides: 2, estimate: 1, standardError: 1, confidenceLevel: 0.95 } as const
  expect(estimateAfterLooks({ ...ended, standardError: 0 })).toEqual(
    refusal({ kind: 'invalid-value', value: 0 }),
  )
  expect(estimateAfterLooks({ ...ended, estimate: 39 })).toEqual(
    refusal({ kind: 'invalid-value', value: 39 }),
  )
  expect(estimateAfterLooks({ ...ended, looks: [half, { ...whole, criticalZ: -1 }] })).toEqual(invalidLooks)
})

test('a look that cannot stop the test has no repeated interval, and what it shows is as good as one look', () => {
  const [first] = valueOf(
    spendAlpha({
      informationFractions: [0.001],
      significanceLevel: 0.05,
      sides: 2,
      spending: { kind: 'obrien-fleming' },
    }),
  )
  const after = valueOf(
    estimateAfterLooks({
      looks: first ? [first] : [],
      sides: 2,
      estimate: 2,
      standardError: 1,
      confidenceLevel: 0.95,
    }),
  )
  expect(after.repeatedInterval).toEqual({ low: -Infinity, high: Infinity })
  // R: 2 * pnorm(-2), 2 - qnorm(0.975).
  expect(after.pValue).toBeCloseTo(0.045_500_263_896_358_4, 12)
  expect(after.stagewiseInterval.low).toBeCloseTo(0.040_036_015_459_945_8, 12)
})
