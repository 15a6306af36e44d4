import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  adjustPValues,
  compareArms,
  compareSeveralArms,
  dunnettTest,
  pairwiseSignificanceLevel,
} from '../../../src/stats/index.ts'
import { normalInverse, normalSf } from '../../../src/stats/kernel/normal.ts'
import { armCounts, confidenceLevel } from '../arbitraries.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures, numbersAt } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const methods = [
  ['bonferroni', 'bonferroni'],
  ['holm', 'holm'],
  ['hochberg', 'hochberg'],
  ['BH', 'benjamini-hochberg'],
] as const

test.each([...casesOf('p_adjust'), ...casesOf('fresh_p_adjust')])(
  'adjusted p, $id',
  ({ input, expected }) => {
    for (const [figure, method] of methods)
      expect(
        wrongFigures(valueOf(adjustPValues({ pValues: numbersAt(input, 'p'), method })), expected, figure),
      ).toEqual([])
  },
)

const dunnett = (input: unknown) => {
  const sizes = { unitsControl: numberAt(input, 'nControl'), unitsByTreatment: numbersAt(input, 'nArms') }
  const pValues = numbersAt(input, 'z').map((z) => 2 * normalSf(Math.abs(z)))
  const significanceLevel = 1 - numberAt(input, 'confLevel')
  return {
    adjusted: valueOf(dunnettTest({ ...sizes, pValues })),
    critical: -normalInverse(valueOf(pairwiseSignificanceLevel({ ...sizes, significanceLevel })) / 2),
  }
}

test.each(casesOf('dunnett_normal'))('Dunnett against mvtnorm, $id', ({ input, expected }) => {
  // mvtnorm integrates by sampling: 2e-5, as the table says.
  expect(wrongFigures(dunnett(input).adjusted, expected, 'adjustedP', { tolerance: 2e-5 })).toEqual([])
  // Its qmvnorm stops its search at 1e-4: 2.212183 where uniroot at 1e-12 gives 2.2121277 (fresh_dunnett, rdun-1).
  expect(
    wrongFigures([dunnett(input).critical], expected, 'criticalValueTwoSided', { tolerance: 1e-4 }),
  ).toEqual([])
})

test.each(casesOf('fresh_dunnett'))('Dunnett against adaptive quadrature, $id', ({ input, expected }) => {
  expect(wrongFigures(dunnett(input).adjusted, expected, 'adjustedP', { tolerance: 1e-9 })).toEqual([])
  expect(
    wrongFigures([dunnett(input).critical], expected, 'criticalValueTwoSided', { tolerance: 1e-8 }),
  ).toEqual([])
})

test('a tiny p keeps its digits', () => {
  // For z = 20 two arms are all but disjoint events: twice the single p, 2 · 2.7536241e-89 (R: pnorm(-20)).
  const pValue = 2 * 2.753_624_118_606_233_7e-89
  const [first = 0] = valueOf(
    dunnettTest({ unitsControl: 100, unitsByTreatment: [100, 100], pValues: [pValue, 0.5] }),
  )
  expect(first / (2 * pValue)).toBeCloseTo(1, 6)
  expect(valueOf(dunnettTest({ unitsControl: 100, unitsByTreatment: [100, 100], pValues: [0, 1] }))).toEqual([
    0, 1,
  ])
})

test('refusals name what was refused', () => {
  const sizes = { unitsControl: 10, unitsByTreatment: [10, 10] }
  const refusal = (error: object) => ({ ok: false, error })
  expect(adjustPValues({ pValues: [0.5, 1.5], method: 'holm' })).toEqual(
    refusal({ kind: 'invalid-probability', value: 1.5 }),
  )
  expect(adjustPValues({ pValues: [], method: 'holm' })).toEqual({ ok: true, value: [] })
  expect(dunnettTest({ ...sizes, pValues: [0.1] })).toEqual(refusal({ kind: 'too-few-arms', arms: 1 }))
  expect(dunnettTest({ ...sizes, unitsByTreatment: [], pValues: [] })).toEqual(
    refusal({ kind: 'too-few-arms', arms: 0 }),
  )
  expect(dunnettTest({ ...sizes, unitsControl: 0, pValues: [0.1, 0.1] })).toEqual(
    refusal({ kind: 'invalid-units', value: 0 }),
  )
  expect(pairwiseSignificanceLevel({ ...sizes, significanceLevel: 0 })).toEqual(
    refusal({ kind: 'invalid-significance-level', value: 0 }),
  )
})

const pValue = fc.double({ min: 0, max: 1, noNaN: true })

test('adjusting: never below the own p, at most 1, monotone, the order changes nothing', () => {
  const method = fc.constantFrom('bonferroni', 'holm', 'hochberg', 'benjamini-hochberg')
  fc.assert(
    fc.property(fc.array(pValue, { maxLength: 12 }), method, (pValues, how) => {
      const adjusted = valueOf(adjustPValues({ pValues, method: how }))
      const turned = valueOf(adjustPValues({ pValues: pValues.toReversed(), method: how }))
      expect(turned.toReversed()).toEqual(adjusted)
      for (const [index, value] of adjusted.entries()) {
        expect(value).toBeGreaterThanOrEqual(pValues[index] ?? 0)
        expect(value).toBeLessThanOrEqual(1)
        for (const [other, smaller] of adjusted.entries())
          if ((pValues[other] ?? 0) < (pValues[index] ?? 0)) expect(smaller).toBeLessThanOrEqual(value)
      }
    }),
    { numRuns: 1000 },
  )
})

const units = fc.integer({ min: 2, max: 100_000 })

test('Dunnett: between the own p and Bonferroni, one arm keeps its p, the order changes nothing', () => {
  const arm = fc.record({ units, pValue: fc.double({ min: 1e-12, max: 1, noNaN: true }) })
  fc.assert(
    fc.property(units, fc.array(arm, { minLength: 1, maxLength: 5 }), (unitsControl, arms) => {
      const adjust = (order: typeof arms) =>
        valueOf(
          dunnettTest({
            unitsControl,
            unitsByTreatment: order.map((one) => one.units),
            pValues: order.map((one) => one.pValue),
          }),
        )
      const adjusted = adjust(arms)
      const turned = adjust(arms.toReversed()).toReversed()
      for (const [index, value] of adjusted.entries()) {
        const own = arms[index]?.pValue ?? 0
        expect(value).toBeGreaterThanOrEqual(own)
        expect(value).toBeLessThanOrEqual(Math.min(1, arms.length * own * (1 + 1e-9)))
        expect(turned[index]).toBeCloseTo(value, 12)
        if (arms.length === 1) expect(value / own).toBeCloseTo(1, 9)
      }
    }),
    { numRuns: 200 },
  )
})

test('the pairwise level is where the adjusted p is the significance level', () => {
  fc.assert(
    fc.property(
      units,
      fc.array(units, { minLength: 2, maxLength: 5 }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      (unitsControl, unitsByTreatment, significanceLevel) => {
        const sizes = { unitsControl, unitsByTreatment }
        const level = valueOf(pairwiseSignificanceLevel({ ...sizes, significanceLevel }))
        expect(level).toBeLessThanOrEqual(significanceLevel)
        expect(level).toBeGreaterThanOrEqual((significanceLevel / unitsByTreatment.length) * (1 - 1e-9))
        const pValues = unitsByTreatment.map(() => level)
        for (const adjusted of valueOf(dunnettTest({ ...sizes, pValues })))
          expect(adjusted / significanceLevel).toBeCloseTo(1, 9)
      },
    ),
    { numRuns: 100 },
  )
})

test('several arms: adjusted p and simultaneous interval agree about zero; one arm is the plain comparison', () => {
  // Events enough to need no exact test, which takes its time.
  const counts = armCounts.filter(({ successes, trials }) => Math.min(successes, trials - successes) > 50)
  fc.assert(
    fc.property(
      counts,
      fc.array(counts, { minLength: 1, maxLength: 3 }),
      confidenceLevel,
      (control, treatments, level) => {
        const input = { kind: 'proportion', confidenceLevel: level, control } as const
        const several = valueOf(compareSeveralArms({ ...input, treatments }))
        for (const { adjustedPValue, difference } of several.comparisons) {
          if (Math.abs(adjustedPValue - (1 - level)) < 1e-9) continue
          const excludesZero = difference.interval.low > 0 || difference.interval.high < 0
          expect(excludesZero).toBe(adjustedPValue < 1 - level)
        }
        const [treatment] = treatments
        if (!treatment || treatments.length > 1) return
        const [only] = several.comparisons
        expect(only).toMatchObject(valueOf(compareArms({ ...input, treatment })))
      },
    ),
    { numRuns: 300 },
  )
})

test('several means: both intervals are wider than alone, and each arm has its own answer', () => {
  const arm = (mean: number) => ({ units: 400, mean, standardDeviation: 20 })
  const input = { kind: 'mean', confidenceLevel: 0.95, control: arm(50) } as const
  const { comparisons, pairwiseConfidenceLevel } = valueOf(
    compareSeveralArms({ ...input, treatments: [arm(53), arm(50), arm(55)] }),
  )
  expect(pairwiseConfidenceLevel).toBeGreaterThan(0.98)
  expect(comparisons.map(({ treatmentMean }) => treatmentMean)).toEqual([53, 50, 55])
  const alone = valueOf(compareArms({ ...input, treatment: arm(53) }))
  expect(comparisons[0]?.difference.interval.low).toBeLessThan(alone.difference.interval.low)
  expect(comparisons[0]?.adjustedPValue).toBeGreaterThan(alone.pValue)
  expect(comparisons[1]?.adjustedPValue).toBe(1)
})
