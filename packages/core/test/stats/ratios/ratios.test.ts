import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareArms, ratioDeviation, summarizeRatio, type ArmRatio } from '../../../src/stats/index.ts'
import { confidenceLevel } from '../arbitraries.ts'
import { memberOf } from '../oracle/checks.ts'
import { casesOf, ends, wrongFigures, numbersAt, states } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

/** The tables' ratio is post / pre. */
const armOf = (input: unknown, arm: 'control' | 'treatment'): ArmRatio => {
  const record = memberOf(input, arm)
  const below = numbersAt(record, 'pre')
  const pairs = numbersAt(record, 'post').map((numerator, person) => ({
    numerator,
    denominator: below[person] ?? 0,
  }))
  return valueOf(summarizeRatio(pairs))
}

test.each([...casesOf('cuped_and_ratio'), ...casesOf('fresh_ratio')])(
  'ratio metric, $id',
  ({ input, expected }) => {
    const compared = valueOf(
      compareArms({
        kind: 'ratio',
        confidenceLevel: 0.95,
        control: armOf(input, 'control'),
        treatment: armOf(input, 'treatment'),
      }),
    )
    expect(wrongFigures([compared.controlRatio], expected, 'ratioControl')).toEqual([])
    expect(wrongFigures([compared.treatmentRatio], expected, 'ratioTreatment')).toEqual([])
    expect(wrongFigures([compared.difference.estimate], expected, 'ratioDiff')).toEqual([])
    expect(wrongFigures([compared.standardError], expected, 'ratioDeltaSE')).toEqual([])
    expect(wrongFigures([compared.zScore], expected, 'ratioZ')).toEqual([])
    expect(wrongFigures([compared.pValue], expected, 'ratioP')).toEqual([])
    if (!states(expected, 'fieller')) return
    if (compared.lift.kind !== 'estimated') throw new Error('the control is far from zero')
    expect(wrongFigures(ends(compared.lift.interval), expected, 'fieller', { tolerance: 1e-9 })).toEqual([])
  },
)

const constant = (units: number, mean: number, standardDeviation: number): ArmRatio => ({
  units,
  numerator: { mean, standardDeviation },
  denominator: { mean: 1, standardDeviation: 0 },
  covariance: 0,
})

test('with every denominator 1 a ratio is a mean', () => {
  const [control, treatment] = [constant(40_000, 10, 4), constant(40_000, 10.05, 4)]
  const ratio = valueOf(compareArms({ kind: 'ratio', confidenceLevel: 0.95, control, treatment }))
  const mean = valueOf(
    compareArms({
      kind: 'mean',
      confidenceLevel: 0.95,
      control: { units: 40_000, mean: 10, standardDeviation: 4 },
      treatment: { units: 40_000, mean: 10.05, standardDeviation: 4 },
    }),
  )
  expect(ratio.difference.estimate).toBe(mean.difference.estimate)
  expect(ratio.pValue).toBeCloseTo(mean.pValue, 5)
  expect(valueOf(ratioDeviation(control))).toBe(4)
})

test('clicks of one person belong together: the person is the unit', () => {
  // 200 people with ten page views each, who click on all of them or on none: 100 independent answers an arm.
  const person = (clicks: number) => ({ numerator: clicks, denominator: 10 })
  const arm = (clickers: number) =>
    valueOf(summarizeRatio(Array.from({ length: 100 }, (_, index) => person(index < clickers ? 10 : 0))))
  const { pValue } = valueOf(
    compareArms({ kind: 'ratio', confidenceLevel: 0.95, control: arm(30), treatment: arm(40) }),
  )
  // The views as if independent, 300 and 400 of 1,000, would give p = 2.8e-6 (R: prop.test without correction).
  expect(pValue).toBeGreaterThan(0.1)
})

test('refusals name what was refused', () => {
  const good = constant(10, 1, 1)
  const compare = (treatment: ArmRatio) =>
    compareArms({ kind: 'ratio', confidenceLevel: 0.95, control: good, treatment })
  const refusal = { ok: false, error: { kind: 'invalid-ratio-summary', arm: 'treatment' } }
  expect(compare({ ...good, units: 1 })).toEqual(refusal)
  expect(compare({ ...good, covariance: 1 })).toEqual(refusal)
  expect(compare({ ...good, denominator: { mean: 0, standardDeviation: 0 } })).toEqual(refusal)
  const still = constant(10, 1, 0)
  expect(compareArms({ kind: 'ratio', confidenceLevel: 0.95, control: still, treatment: still })).toEqual({
    ok: false,
    error: { kind: 'no-spread' },
  })
})

const armRatio: fc.Arbitrary<ArmRatio> = fc
  .record({
    units: fc.integer({ min: 2, max: 1_000_000 }),
    mean: fc.integer({ min: -1000, max: 100_000 }),
    deviation: fc.integer({ min: 1, max: 100_000 }),
    below: fc.integer({ min: 1, max: 1000 }),
    belowDeviation: fc.integer({ min: 0, max: 1000 }),
    correlation: fc.double({ min: -0.99, max: 0.99, noNaN: true }),
  })
  .map(({ units, mean, deviation, below, belowDeviation, correlation }) => ({
    units,
    numerator: { mean, standardDeviation: deviation },
    denominator: { mean: below, standardDeviation: belowDeviation },
    covariance: correlation * deviation * belowDeviation,
  }))

test('p, difference and lift never contradict each other about zero; swapping mirrors: 100,000 inputs', () => {
  const excludesZero = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0
  fc.assert(
    fc.property(armRatio, armRatio, confidenceLevel, (control, treatment, level) => {
      const input = { kind: 'ratio', confidenceLevel: level } as const
      const here = valueOf(compareArms({ ...input, control, treatment }))
      const there = valueOf(compareArms({ ...input, control: treatment, treatment: control }))
      const significant = here.pValue < 1 - level
      return (
        excludesZero(here.difference.interval) === significant &&
        (here.lift.kind === 'unbounded' || excludesZero(here.lift.interval) === significant) &&
        Math.abs(here.pValue - there.pValue) < 1e-12
      )
    }),
    { numRuns: 100_000 },
  )
})

test('the order of the pairs changes nothing', () => {
  const pair = fc.record({ numerator: fc.nat(1000), denominator: fc.integer({ min: 1, max: 20 }) })
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 30 }), (pairs) => {
      const [here, there] = [valueOf(summarizeRatio(pairs)), valueOf(summarizeRatio(pairs.toReversed()))]
      expect(there.covariance).toBeCloseTo(here.covariance, 8)
      expect(there.numerator.standardDeviation).toBeCloseTo(here.numerator.standardDeviation, 8)
    }),
  )
})
