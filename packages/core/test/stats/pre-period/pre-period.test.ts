import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ancovaTest,
  compareAdjustedMeans,
  compareArms,
  prePeriodCorrelation,
  prePeriodFromSums,
  studentTest,
  summarizePrePeriod,
  summarizeValues,
  type ArmWithPrePeriod,
  type PersonWithPrePeriod,
} from '../../../src/stats/index.ts'
import { confidenceLevel } from '../arbitraries.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, numbersAt, states, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

/** `null` in the tables: no figure from before. */
const peopleOf = (input: unknown, arm: 'control' | 'treatment'): readonly PersonWithPrePeriod[] => {
  const record = memberOf(input, arm)
  const before = numbersAt(record, 'pre')
  return numbersAt(record, 'post').map((outcome, person) => {
    const prePeriod = before[person] ?? Number.NaN
    return Number.isNaN(prePeriod) ? { outcome } : { outcome, prePeriod }
  })
}

test.each(casesOf('fresh_cuped'))('CUPED with newcomers, $id', ({ input, expected }) => {
  const [a, b] = [peopleOf(input, 'control'), peopleOf(input, 'treatment')]
  const arms = { control: valueOf(summarizePrePeriod(a)), treatment: valueOf(summarizePrePeriod(b)) }
  const compared = valueOf(compareAdjustedMeans({ ...arms, confidenceLevel: numberAt(input, 'confLevel') }))
  if (states(expected, 'slope')) expect(wrongFigures([compared.slope], expected, 'slope')).toEqual([])
  else expect(compared.slope).toBe(0)
  expect(wrongFigures([compared.controlMean], expected, 'controlMean')).toEqual([])
  expect(wrongFigures([compared.treatmentMean], expected, 'treatmentMean')).toEqual([])
  expect(wrongFigures([compared.difference.estimate], expected, 'diff')).toEqual([])
  expect(wrongFigures(ends(compared.difference.interval), expected, 'ci')).toEqual([])
  expect(wrongFigures([compared.tStatistic], expected, 't')).toEqual([])
  expect(wrongFigures([compared.degreesOfFreedom], expected, 'df')).toEqual([])
  expect(wrongFigures([compared.pValue], expected, 'p')).toEqual([])
  expect(wrongFigures([compared.varianceReduction], expected, 'varianceReduction')).toEqual([])
  expect(Math.abs(compared.standardError * compared.tStatistic - compared.difference.estimate)).toBeLessThan(
    1e-9,
  )
  if (states(expected, 'fieller')) {
    if (compared.lift.kind !== 'estimated') throw new Error('the control is far from zero')
    expect(wrongFigures(ends(compared.lift.interval), expected, 'fieller', { tolerance: 1e-9 })).toEqual([])
  } else expect(compared.lift).toEqual({ kind: 'unbounded' })
  const correlation = valueOf(prePeriodCorrelation(valueOf(summarizePrePeriod([...a, ...b]))))
  expect(wrongFigures([correlation], expected, 'multipleCorrelation')).toEqual([])
  if (!states(expected, 'ancovaP')) return
  const ancova = valueOf(ancovaTest(arms))
  expect(wrongFigures([ancova.slope], expected, 'ancovaSlope')).toEqual([])
  expect(wrongFigures([ancova.difference], expected, 'ancovaEstimate')).toEqual([])
  expect(wrongFigures([ancova.standardError], expected, 'ancovaSE')).toEqual([])
  expect(wrongFigures([ancova.pValue], expected, 'ancovaP')).toEqual([])
})

/** Who came back spent about as much as before; who is new, little. */
const person: fc.Arbitrary<PersonWithPrePeriod> = fc
  .record({
    before: fc.integer({ min: 0, max: 100 }),
    change: fc.integer({ min: -30, max: 30 }),
    isNew: fc.integer({ min: 0, max: 4 }).map((draw) => draw === 0),
  })
  .map(({ before, change, isNew }) =>
    isNew ? { outcome: Math.abs(change) } : { outcome: before + change, prePeriod: before },
  )
const people = fc
  .array(person, { minLength: 4, maxLength: 60 })
  .filter((arm) => arm.some(({ prePeriod }) => prePeriod !== undefined))
const armOf = (list: readonly PersonWithPrePeriod[]) => valueOf(summarizePrePeriod(list))
const compare = (control: ArmWithPrePeriod, treatment: ArmWithPrePeriod, level = 0.95) =>
  compareAdjustedMeans({ control, treatment, confidenceLevel: level })
const excludesZero = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0

test('p, difference and lift never contradict each other about zero: 20,000 inputs', () => {
  const group = fc.record({
    units: fc.integer({ min: 2, max: 100_000 }),
    mean: fc.integer({ min: -1000, max: 10_000 }),
    deviation: fc.integer({ min: 1, max: 10_000 }),
    before: fc.integer({ min: -100, max: 1000 }),
    beforeDeviation: fc.integer({ min: 0, max: 1000 }),
    correlation: fc.double({ min: -0.99, max: 0.99, noNaN: true }),
    newcomers: fc.integer({ min: 0, max: 1000 }),
  })
  const arm = group.map(
    ({ units, mean, deviation, before, beforeDeviation, correlation, newcomers }): ArmWithPrePeriod => ({
      returning: {
        units,
        outcome: { mean, standardDeviation: deviation },
        prePeriod: { mean: before, standardDeviation: beforeDeviation },
        covariance: correlation * deviation * beforeDeviation,
      },
      ...(newcomers < 2
        ? {}
        : { newcomers: { units: newcomers, mean: mean / 2, standardDeviation: deviation / 2 } }),
    }),
  )
  fc.assert(
    fc.property(arm, arm, confidenceLevel, (control, treatment, level) => {
      const { pValue, difference, lift } = valueOf(compare(control, treatment, level))
      const significant = pValue < 1 - level
      return (
        excludesZero(difference.interval) === significant &&
        (lift.kind === 'unbounded' || excludesZero(lift.interval) === significant)
      )
    }),
    { numRuns: 20_000 },
  )
})

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a), Math.abs(b))

test('swapping the arms keeps p, mirrors the difference and turns the lift around', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      const [here, there] = [compare(armOf(a), armOf(b)), compare(armOf(b), armOf(a))]
      fc.pre(here.ok && there.ok)
      const [one, other] = [valueOf(here), valueOf(there)]
      expect(close(one.pValue, other.pValue)).toBe(true)
      expect(close(one.difference.estimate, -other.difference.estimate)).toBe(true)
      expect(close(one.varianceReduction, other.varianceReduction)).toBe(true)
      if (one.lift.kind === 'unbounded' || other.lift.kind === 'unbounded') return
      expect(close((1 + one.lift.interval.low) * (1 + other.lift.interval.high), 1)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('another unit, zero or sign of the figure before changes nothing; of the outcome, only the unit', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      const change = (list: readonly PersonWithPrePeriod[]) =>
        list.map(({ outcome, prePeriod }) => ({
          outcome: 3 * outcome,
          ...(prePeriod === undefined ? {} : { prePeriod: 7 - 2 * prePeriod }),
        }))
      const [here, there] = [compare(armOf(a), armOf(b)), compare(armOf(change(a)), armOf(change(b)))]
      fc.pre(here.ok && there.ok)
      const [one, other] = [valueOf(here), valueOf(there)]
      expect(close(one.pValue, other.pValue)).toBe(true)
      expect(close(3 * one.difference.estimate, other.difference.estimate)).toBe(true)
      expect(close(-1.5 * one.slope, other.slope)).toBe(true)
      expect(one.gain).toBe(other.gain)
    }),
    { numRuns: 300 },
  )
})

test('the sums of some people say what the people say, newcomers apart', () => {
  fc.assert(
    fc.property(people, (list) => {
      const sumOf = (
        of: readonly PersonWithPrePeriod[],
        read: (one: Required<PersonWithPrePeriod>) => number,
      ) => of.reduce((total, { outcome, prePeriod = 0 }) => total + read({ outcome, prePeriod }), 0)
      const returning = list.filter(({ prePeriod }) => prePeriod !== undefined)
      const newcomers = list.filter(({ prePeriod }) => prePeriod === undefined)
      const fromSums = prePeriodFromSums({
        units: returning.length,
        outcome: sumOf(returning, ({ outcome }) => outcome),
        outcomeSquares: sumOf(returning, ({ outcome }) => outcome ** 2),
        prePeriod: sumOf(returning, ({ prePeriod }) => prePeriod),
        prePeriodSquares: sumOf(returning, ({ prePeriod }) => prePeriod ** 2),
        products: sumOf(returning, ({ outcome, prePeriod }) => outcome * prePeriod),
        ...(newcomers.length === 0
          ? {}
          : {
              newcomers: {
                units: newcomers.length,
                outcome: sumOf(newcomers, ({ outcome }) => outcome),
                outcomeSquares: sumOf(newcomers, ({ outcome }) => outcome ** 2),
              },
            }),
      })
      // Spreads that are rounding are refused, as for other sums.
      fc.pre(fromSums.ok)
      const [sums, own] = [valueOf(fromSums), armOf(list)]
      expect(sums.returning.units).toBe(own.returning.units)
      expect(sums.returning.covariance).toBeCloseTo(own.returning.covariance, 6)
      expect(sums.returning.prePeriod.mean).toBeCloseTo(own.returning.prePeriod.mean, 8)
      expect(sums.returning.outcome.standardDeviation).toBeCloseTo(own.returning.outcome.standardDeviation, 5)
      expect(sums.newcomers?.units).toBe(own.newcomers?.units)
      expect(sums.newcomers?.mean ?? 0).toBeCloseTo(own.newcomers?.mean ?? 0, 8)
      const reversed = armOf(list.toReversed())
      expect(reversed.returning.covariance).toBeCloseTo(own.returning.covariance, 8)
    }),
    { numRuns: 200 },
  )
})

const outcomes = [12, 30, 0, 44, 8, 19, 25, 3]
const others = [14, 33, 5, 41, 18, 22, 0, 9]
const withBefore = (list: readonly number[], before: (index: number) => number) =>
  armOf(list.map((outcome, index) => ({ outcome, prePeriod: before(index) })))

test('figures before that are all alike, or missing, give the plain comparison, and it is said', () => {
  const plain = valueOf(
    compareArms({
      kind: 'mean',
      confidenceLevel: 0.95,
      control: valueOf(summarizeValues(outcomes)),
      treatment: valueOf(summarizeValues(others)),
    }),
  )
  const alike = valueOf(
    compare(
      withBefore(outcomes, () => 5),
      withBefore(others, () => 5),
    ),
  )
  const nobody = valueOf(
    compare(armOf(outcomes.map((outcome) => ({ outcome }))), armOf(others.map((outcome) => ({ outcome })))),
  )
  for (const { slope, varianceReduction, gain, ...compared } of [alike, nobody]) {
    expect([slope, gain]).toEqual([0, 'none'])
    expect(varianceReduction).toBeCloseTo(0, 12)
    expect(compared.pValue).toBeCloseTo(plain.pValue, 12)
    expect(compared.difference.interval.low).toBeCloseTo(plain.difference.interval.low, 10)
    expect(compared.lift).toMatchObject({ kind: plain.lift.kind })
  }
})

test.each([
  ['rcuped-1', 'useful'],
  ['rcuped-5', 'negligible'],
])('%s: what the figures before bring is %s', (id, gain) => {
  const input = casesOf('fresh_cuped').find((one) => one.id === id)?.input
  const compared = compare(armOf(peopleOf(input, 'control')), armOf(peopleOf(input, 'treatment')))
  expect(valueOf(compared).gain).toBe(gain)
})

test('a newcomer changes the answer: nobody is left out', () => {
  const [a, b] = [withBefore(outcomes, (index) => index), withBefore(others, (index) => index)]
  const more = { ...b, newcomers: { units: 40, mean: 60, standardDeviation: 10 } }
  const compared = valueOf(compare(a, more))
  expect(compared.degreesOfFreedom).not.toBeCloseTo(valueOf(compare(a, b)).degreesOfFreedom, 1)
})

test('without a slope the analysis of covariance is the test of Student', () => {
  const [control, treatment] = [withBefore(outcomes, () => 1), withBefore(others, () => 1)]
  const student = valueOf(
    studentTest({
      control: valueOf(summarizeValues(outcomes)),
      treatment: valueOf(summarizeValues(others)),
    }),
  )
  const ancova = valueOf(ancovaTest({ control, treatment }))
  expect(ancova.degreesOfFreedom).toBe(student.degreesOfFreedom)
  expect(ancova.pValue).toBeCloseTo(student.pValue, 12)
})

test('refusals name what was refused', () => {
  const good = withBefore(outcomes, (index) => index)
  const refused = (treatment: ArmWithPrePeriod) => compare(good, treatment)
  const error = { ok: false, error: { kind: 'invalid-pre-period-summary', arm: 'treatment' } }
  const { returning } = good
  expect(refused({ returning: { ...returning, units: 2.5 } })).toEqual(error)
  expect(refused({ returning: { ...returning, covariance: 1e6 } })).toEqual(error)
  expect(refused({ returning: { ...returning, units: 1 } })).toEqual(error)
  expect(refused({ returning, newcomers: { units: 1, mean: 3, standardDeviation: 1 } })).toEqual(error)
  expect(refused({ returning: { ...returning, outcome: { mean: Infinity, standardDeviation: 1 } } })).toEqual(
    error,
  )
  // Being new would be being in that arm.
  expect(refused(armOf(others.map((outcome) => ({ outcome }))))).toEqual(error)
  expect(ancovaTest({ control: good, treatment: armOf(others.map((outcome) => ({ outcome }))) })).toEqual(
    error,
  )
  const exact = withBefore(outcomes, (index) => 2 * (outcomes[index] ?? 0))
  const noSpread = { ok: false, error: { kind: 'no-spread' } }
  expect(compare(exact, exact)).toEqual(noSpread)
  expect(ancovaTest({ control: exact, treatment: exact })).toEqual(noSpread)
  expect(prePeriodCorrelation(armOf([{ outcome: 1 }, { outcome: 1 }]))).toEqual(noSpread)
  expect(compare(good, good, 1)).toEqual({
    ok: false,
    error: { kind: 'invalid-confidence-level', value: 1 },
  })
  expect(summarizePrePeriod([{ outcome: 1 }, { outcome: Number.NaN }])).toEqual({
    ok: false,
    error: { kind: 'invalid-value', value: Number.NaN },
  })
  const only = { ok: false, error: { kind: 'invalid-pre-period-summary', arm: 'only' } }
  expect(summarizePrePeriod([{ outcome: 1, prePeriod: 1 }])).toEqual(only)
  expect(
    prePeriodFromSums({
      units: 2,
      outcome: 80,
      outcomeSquares: 3400,
      prePeriod: 60,
      prePeriodSquares: 2000,
      products: 9000,
    }),
  ).toEqual(only)
})
