import { expect, test } from 'vitest'
import { planBeforeAfter, type PlanBeforeAfterInput } from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'

const usual: PlanBeforeAfterInput = {
  daysBefore: 28,
  daysAfter: 28,
  level: 100,
  standardDeviation: 10,
  autocorrelation: 0.3,
  power: 0.8,
  significanceLevel: 0.05,
}

// numpy 1.24.2 (traces of dense matrices), scipy 1.10.1 (stats.nct, optimize.brentq).
test.each([
  [{ daysBefore: 14, daysAfter: 14, autocorrelation: 0 }, 3.77964473009, 5.18385650224, 13.1588055],
  [{}, 3.57725472305, 9.25533397147, 11.22747819],
  [
    {
      daysBefore: 56,
      skippedDays: 1,
      standardDeviation: 2.5,
      autocorrelation: 0.6,
      power: 0.9,
      significanceLevel: 0.1,
    },
    1.11651778927,
    5.33348614048,
    3.787986849,
  ],
  [
    { daysBefore: 21, daysAfter: 35, skippedDays: 7, standardDeviation: 1, significanceLevel: 0.01 },
    0.371106494058,
    8.0267651335,
    1.608918478,
  ],
  [
    { daysBefore: 84, daysAfter: 84, standardDeviation: 40, autocorrelation: 0.45 },
    9.92012854539,
    14.6367369998,
    29.79209476,
  ],
  [{ daysBefore: 364, daysAfter: 364 }, 1.00877928698, 29.0447514015, 2.924037172],
])('%j: as numpy and scipy', (change, standardError, degreesOfFreedom, difference) => {
  const plan = valueOf(planBeforeAfter({ ...usual, ...change }))
  expect(plan.standardError / standardError).toBeCloseTo(1, 10)
  expect(plan.degreesOfFreedom / degreesOfFreedom).toBeCloseTo(1, 10)
  expect(plan.smallestDifference / difference).toBeCloseTo(1, 8)
  expect(plan.smallestLift).toBe(plan.smallestDifference / 100)
})

test('laws: in proportion to the deviation; more autocorrelation, more power or fewer days never lower it', () => {
  const at = (change: Partial<PlanBeforeAfterInput>) =>
    valueOf(planBeforeAfter({ ...usual, ...change })).smallestDifference
  expect(at({ standardDeviation: 20 })).toBe(2 * at({}))
  const rising = (plans: readonly Partial<PlanBeforeAfterInput>[]) => {
    const sizes = plans.map(at)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  }
  rising([0, 0.15, 0.3, 0.5, 0.7, 0.9].map((autocorrelation) => ({ autocorrelation })))
  rising([0.5, 0.7, 0.8, 0.9, 0.99].map((power) => ({ power })))
  rising([364, 182, 112, 84, 56, 28, 14].map((days) => ({ daysBefore: days, daysAfter: days })))
})

test.each([
  [{ daysBefore: 7 }, 'too-few-days'],
  [{ daysAfter: 15 }, 'incomplete-weeks'],
  [{ daysAfter: 371 }, 'too-many-days'],
  [{ daysBefore: Number.NaN }, 'too-few-days'],
  [{ skippedDays: 0.5 }, 'invalid-skipped-days'],
  [{ level: 0 }, 'invalid-baseline'],
  [{ standardDeviation: 0 }, 'invalid-standard-deviation'],
  [{ autocorrelation: -0.1 }, 'invalid-autocorrelation'],
  [{ autocorrelation: 0.91 }, 'invalid-autocorrelation'],
  [{ significanceLevel: 1 }, 'invalid-significance-level'],
  [{ power: 0.02 }, 'invalid-power'],
] as const)('%j is refused', (change, kind) => {
  expect(planBeforeAfter({ ...usual, ...change })).toMatchObject({ ok: false, error: { kind } })
})
