import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePairedDays, comparePairedRatios } from '../../../src/stats/index.ts'
import { confidenceLevel } from '../arbitraries.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, ends, numbersAt, states, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

test.each(casesOf('fresh_paired_ratios'))('ratio of totals over paired days, $id', ({ input, expected }) => {
  const column = (name: string) => numbersAt(input, name)
  const [below, above, belowTreated] = [
    column('controlDenominator'),
    column('treatmentNumerator'),
    column('treatmentDenominator'),
  ]
  const days = column('controlNumerator').map((numerator, day) => ({
    control: { numerator, denominator: below[day] ?? 0 },
    treatment: { numerator: above[day] ?? 0, denominator: belowTreated[day] ?? 0 },
  }))
  const compared = valueOf(comparePairedRatios({ days, confidenceLevel: numberAt(input, 'confLevel') }))
  expect(wrongFigures([compared.controlRatio], expected, 'ratioControl')).toEqual([])
  expect(wrongFigures([compared.treatmentRatio], expected, 'ratioTreatment')).toEqual([])
  expect(wrongFigures([compared.standardError], expected, 'se')).toEqual([])
  expect(wrongFigures([compared.tStatistic], expected, 't')).toEqual([])
  expect(wrongFigures([compared.pValue], expected, 'p')).toEqual([])
  expect(wrongFigures(ends(compared.difference.interval), expected, 'ci')).toEqual([])
  if (states(expected, 'fieller') && compared.lift.kind === 'estimated')
    expect(wrongFigures(ends(compared.lift.interval), expected, 'fieller', { tolerance: 1e-9 })).toEqual([])
  else expect(compared.controlRatio < 0 || !states(expected, 'fieller')).toBe(true)
})

const totals = fc.record({ numerator: fc.integer({ min: -50, max: 1000 }), denominator: fc.nat(5000) })
const someDays = fc.array(fc.record({ control: totals, treatment: totals }), { minLength: 2, maxLength: 40 })
const excludesZero = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0

test('p, difference and lift never contradict each other about zero; swapping mirrors: 20,000 inputs', () => {
  let answered = 0
  fc.assert(
    fc.property(someDays, confidenceLevel, (days, level) => {
      const here = comparePairedRatios({ days, confidenceLevel: level })
      const swapped = days.map(({ control, treatment }) => ({ control: treatment, treatment: control }))
      const there = comparePairedRatios({ days: swapped, confidenceLevel: level })
      if (!here.ok || !there.ok) return here.ok === there.ok
      answered += 1
      const significant = here.value.pValue < 1 - level
      return (
        excludesZero(here.value.difference.interval) === significant &&
        (here.value.lift.kind === 'unbounded' || excludesZero(here.value.lift.interval) === significant) &&
        Math.abs(here.value.pValue - there.value.pValue) < 1e-9 &&
        here.value.difference.estimate === 0 - there.value.difference.estimate
      )
    }),
    { numRuns: 20_000 },
  )
  expect(answered).toBeGreaterThan(15_000)
})

test('with one denominator on all days it is the paired comparison of the days’ ratios', () => {
  const figure = fc.integer({ min: 0, max: 500 })
  fc.assert(
    fc.property(
      fc.array(fc.record({ control: figure, treatment: figure }), { minLength: 3, maxLength: 30 }),
      fc.integer({ min: 1, max: 900 }),
      (figures, denominator) => {
        const plain = comparePairedDays({
          days: figures.map(({ control, treatment }) => ({
            control: control / denominator,
            treatment: treatment / denominator,
          })),
          confidenceLevel: 0.95,
        })
        const ratios = comparePairedRatios({
          days: figures.map(({ control, treatment }) => ({
            control: { numerator: control, denominator },
            treatment: { numerator: treatment, denominator },
          })),
          confidenceLevel: 0.95,
        })
        if (!plain.ok || !ratios.ok) return
        expect(ratios.value.controlRatio).toBeCloseTo(plain.value.controlMean, 8)
        expect(ratios.value.standardError).toBeCloseTo(plain.value.standardError, 8)
        expect(ratios.value.pValue).toBeCloseTo(plain.value.pValue, 6)
      },
    ),
  )
})

test('the order of the days changes nothing, nor does the unit of the numerator', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const here = comparePairedRatios({ days, confidenceLevel: 0.95 })
      const other = days.toReversed().map(({ control, treatment }) => ({
        control: { ...control, numerator: 100 * control.numerator },
        treatment: { ...treatment, numerator: 100 * treatment.numerator },
      }))
      const there = comparePairedRatios({ days: other, confidenceLevel: 0.95 })
      expect(there.ok).toBe(here.ok)
      if (here.ok && there.ok) expect(there.value.pValue).toBeCloseTo(here.value.pValue, 8)
    }),
  )
})

test('a busy day weighs as much as its clicks do', () => {
  const day = (numerator: number, denominator: number) => ({ numerator, denominator })
  const quiet = { control: day(1, 10), treatment: day(9, 10) }
  const busy = { control: day(100, 1000), treatment: day(90, 1000) }
  const { difference } = valueOf(
    comparePairedRatios({ days: [quiet, quiet, busy, busy], confidenceLevel: 0.95 }),
  )
  // 198 of 2,020 against 202 of 2,020; the mean of the four daily differences would be +0.395.
  expect(difference.estimate).toBeCloseTo(-4 / 2020, 12)
})

test('refusals name what was refused', () => {
  const day = { control: { numerator: 1, denominator: 10 }, treatment: { numerator: 2, denominator: 10 } }
  const other = { ...day, control: { numerator: 3, denominator: 10 } }
  const refused = (days: readonly (typeof day)[], level = 0.95) => {
    const compared = comparePairedRatios({ days, confidenceLevel: level })
    return compared.ok ? undefined : compared.error
  }
  const withControl = (control: (typeof day)['control']) => [day, { ...day, control }]
  expect(refused([day])).toEqual({ kind: 'too-few-days', days: 1 })
  expect(refused(withControl({ numerator: Number.NaN, denominator: 1 }))).toMatchObject({
    kind: 'invalid-value',
  })
  expect(refused(withControl({ numerator: 1, denominator: -1 }))).toEqual({
    kind: 'invalid-value',
    value: -1,
  })
  const nobody = { ...day, treatment: { numerator: 0, denominator: 0 } }
  expect(refused([nobody, { ...nobody, control: other.control }])).toEqual({
    kind: 'invalid-ratio-summary',
    arm: 'treatment',
  })
  expect(refused([day, other], 1)).toMatchObject({ kind: 'invalid-confidence-level' })
  // Each day has the same ratio, whatever its size: 0.1 and 0.3 are no exact doubles.
  const even = (size: number) => ({
    control: { numerator: 0.1 * size, denominator: size },
    treatment: { numerator: 0.3 * size, denominator: size },
  })
  expect(refused([1, 3, 7, 11, 500].map(even))).toEqual({ kind: 'no-spread' })
})
