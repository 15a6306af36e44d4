import { expect, test } from 'vitest'
import {
  adjustPValues,
  compareArms,
  compareSeveralArms,
  dunnettTest,
  pairwiseSignificanceLevel,
  studentTest,
} from '../../../src/stats/index.ts'
import { tInverse, tSf } from '../../../src/stats/kernel/t.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

test.each(casesOf('fresh_dunnett_t'))('Dunnett on t, $id', ({ input, expected }) => {
  const degreesOfFreedom = numberAt(input, 'df')
  const sizes = {
    unitsControl: numberAt(input, 'nControl'),
    unitsByTreatment: numbersAt(input, 'nArms'),
    degreesOfFreedom,
  }
  const pValues = numbersAt(input, 't').map((t) => 2 * tSf(t, degreesOfFreedom))
  const adjusted = valueOf(dunnettTest({ ...sizes, pValues }))
  expect(wrongFigures(adjusted, expected, 'adjustedP', { tolerance: 1e-8 })).toEqual([])
  // At the pairwise level that belongs to it, the adjusted p is the significance level.
  const level = valueOf(pairwiseSignificanceLevel({ ...sizes, significanceLevel: 0.05 }))
  const [back] = valueOf(dunnettTest({ ...sizes, pValues: sizes.unitsByTreatment.map(() => level) }))
  expect(back).toBeCloseTo(0.05, 9)
})

const methods = [
  ['bonferroni', 'bonferroni'],
  ['holm', 'holm'],
  ['hochberg', 'hochberg'],
  ['hommel', 'hommel'],
  ['BH', 'benjamini-hochberg'],
  ['BY', 'benjamini-yekutieli'],
] as const

test.each(casesOf('fresh_p_adjust_all'))('adjusted p, every method, $id', ({ input, expected }) => {
  for (const [figure, method] of methods)
    expect(
      wrongFigures(valueOf(adjustPValues({ pValues: numbersAt(input, 'p'), method })), expected, figure),
    ).toEqual([])
})

// Dunnett, Biometrics 20 (1964), table II: two-sided 95 %, two arms as large as the control.
test.each([
  [24, 2.35],
  [30, 2.32],
  [60, 2.27],
])("%i degrees of freedom: Dunnett's printed critical value is %f", (degreesOfFreedom, printed) => {
  const sizes = { unitsControl: 10, unitsByTreatment: [10, 10], degreesOfFreedom }
  const level = valueOf(pairwiseSignificanceLevel({ ...sizes, significanceLevel: 0.05 }))
  expect(-tInverse(level / 2, degreesOfFreedom)).toBeCloseTo(printed, 2)
})

const arm = (mean: number, units = 10) => ({ units, mean, standardDeviation: 4 })

test('several means with one spread: simultaneous intervals and adjusted p agree about zero', () => {
  const input = { kind: 'mean', confidenceLevel: 0.95, spread: 'pooled', control: arm(20) } as const
  for (const rise of [2, 3.9, 4.1, 4.3, 6]) {
    const { comparisons } = valueOf(compareSeveralArms({ ...input, treatments: [arm(20 + rise), arm(21)] }))
    const [first] = comparisons
    expect(first?.degreesOfFreedom).toBe(27)
    expect((first?.difference.interval.low ?? 0) > 0).toBe((first?.adjustedPValue ?? 1) < 0.05)
  }
})

test("one treatment with one spread is Student's test", () => {
  const treatment = arm(24, 14)
  const { comparisons } = valueOf(
    compareSeveralArms({
      kind: 'mean',
      confidenceLevel: 0.95,
      spread: 'pooled',
      control: arm(20),
      treatments: [treatment],
    }),
  )
  expect(comparisons[0]?.pValue).toBeCloseTo(valueOf(studentTest({ control: arm(20), treatment })).pValue, 12)
})

test('several rates: each arm has its own answer, adjusted', () => {
  const rate = (events: number) => ({ events, exposure: 28 })
  const plan = { kind: 'rate', confidenceLevel: 0.95, control: rate(100) } as const
  const { comparisons, pairwiseConfidenceLevel } = valueOf(
    compareSeveralArms({ ...plan, treatments: [rate(160), rate(104)] }),
  )
  expect(pairwiseConfidenceLevel).toBeGreaterThan(0.97)
  const alone = valueOf(compareArms({ ...plan, treatment: rate(160) }))
  expect(comparisons[0]?.pValue).toBe(alone.pValue)
  expect(comparisons[0]?.adjustedPValue).toBeGreaterThan(alone.pValue)
  expect(comparisons[0]?.difference.interval.low).toBeLessThan(alone.difference.interval.low)
  expect(comparisons[0]?.dispersion).toEqual({ kind: 'assumed', value: 2 })
})

test('refusals name what was refused', () => {
  const sizes = { unitsControl: 10, unitsByTreatment: [10, 10], degreesOfFreedom: 0 }
  expect(dunnettTest({ ...sizes, pValues: [0.1, 0.1] })).toEqual({
    ok: false,
    error: { kind: 'invalid-degrees-of-freedom', value: 0 },
  })
  const equal = { units: 5, mean: 1, standardDeviation: 0 }
  expect(
    compareSeveralArms({
      kind: 'mean',
      confidenceLevel: 0.95,
      spread: 'pooled',
      control: equal,
      treatments: [equal],
    }),
  ).toEqual({ ok: false, error: { kind: 'no-spread' } })
})
