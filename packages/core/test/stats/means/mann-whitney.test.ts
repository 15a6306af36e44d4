import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mannWhitneyTest, studentTest, welchTest } from '../../../src/stats/index.ts'
import { memberOf } from '../oracle/checks.ts'
import { casesOf, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

test.each(casesOf('fresh_mann_whitney'))('Mann–Whitney, $id', ({ input, expected }) => {
  const values = { control: numbersAt(input, 'control'), treatment: numbersAt(input, 'treatment') }
  const test = valueOf(mannWhitneyTest(values))
  expect(test.method).toBe(memberOf(expected, 'exact') === true ? 'exact' : 'normal')
  expect(wrongFigures([test.pairsHigher], expected, 'W')).toEqual([])
  expect(wrongFigures([test.pValue], expected, 'pDefault')).toEqual([])
  const normal = valueOf(mannWhitneyTest({ ...values, method: 'normal' }))
  expect(wrongFigures([normal.pValue], expected, 'pNormal')).toEqual([])
  const plain = valueOf(mannWhitneyTest({ ...values, method: 'normal', continuityCorrection: false }))
  expect(wrongFigures([plain.pValue], expected, 'pNormalNoCorrection')).toEqual([])
})

const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 25 })

test('swapping the arms turns the share around one half and keeps p; a rising function keeps all', () => {
  fc.assert(
    fc.property(values, values, (control, treatment) => {
      fc.pre(new Set([...control, ...treatment]).size > 1)
      const here = valueOf(mannWhitneyTest({ control, treatment }))
      const there = valueOf(mannWhitneyTest({ control: treatment, treatment: control }))
      expect(there.shareHigher).toBeCloseTo(1 - here.shareHigher, 12)
      expect(there.pValue).toBeCloseTo(here.pValue, 12)
      const rise = (list: readonly number[]) => list.map((value) => Math.exp(value / 10))
      expect(valueOf(mannWhitneyTest({ control: rise(control), treatment: rise(treatment) }))).toEqual(here)
    }),
    { numRuns: 500 },
  )
})

test('the exact p of every order of three and four people is right on average', () => {
  // 35 orders, each as likely: P(p ≤ any of its values) is that value.
  const orders = Array.from({ length: 2 ** 7 }, (_, code) =>
    Array.from({ length: 7 }, (_, bit) => (code >> bit) & 1),
  )
  const pValues = orders
    .filter((order) => order.filter((one) => one === 1).length === 3)
    .map((order) => {
      const ranks = (wanted: number) => order.flatMap((one, rank) => (one === wanted ? [rank] : []))
      return valueOf(mannWhitneyTest({ control: ranks(0), treatment: ranks(1) })).pValue
    })
  for (const level of new Set(pValues)) {
    const share = pValues.filter((pValue) => pValue <= level * (1 + 1e-9)).length / 35
    expect(Math.min(1, share)).toBeCloseTo(level, 12)
  }
})

test('refusals name what was refused', () => {
  const refusal = (error: object) => ({ ok: false, error })
  expect(mannWhitneyTest({ control: [], treatment: [1] })).toEqual(
    refusal({ kind: 'too-few-values', values: 0 }),
  )
  expect(mannWhitneyTest({ control: [1], treatment: [Number.NaN] })).toEqual(
    refusal({ kind: 'invalid-value', value: Number.NaN }),
  )
  expect(mannWhitneyTest({ control: [2, 2], treatment: [2] })).toEqual(refusal({ kind: 'no-spread' }))
})

test("arms of one size give Welch's t in Student's test", () => {
  const means = {
    control: { units: 12, mean: 5, standardDeviation: 2 },
    treatment: { units: 12, mean: 6, standardDeviation: 5 },
  }
  const [student, welch] = [valueOf(studentTest(means)), valueOf(welchTest(means))]
  expect(student.tStatistic).toBeCloseTo(welch.tStatistic, 12)
  expect(student.degreesOfFreedom).toBe(22)
  expect(student.pValue).toBeLessThan(welch.pValue)
})
