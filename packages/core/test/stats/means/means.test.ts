import { expect, test } from 'vitest'
import {
  compareArms,
  comparePairedDays,
  mergeSummaries,
  summarizeValues,
  summaryFromSums,
  welchTest,
  winsorize,
  type ArmMean,
} from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'

const arm = (units: number, mean: number, standardDeviation: number, skewness?: number): ArmMean => ({
  units,
  mean,
  standardDeviation,
  ...(skewness === undefined ? {} : { skewness }),
})
const compare = (control: ArmMean, treatment: ArmMean, confidenceLevel = 0.95) =>
  compareArms({ kind: 'mean', control, treatment, confidenceLevel })

test('a control that may be zero or negative has an unbounded lift, never an infinite estimate', () => {
  expect(valueOf(compare(arm(60, 0.2, 1), arm(61, 0.9, 1.2))).lift).toEqual({ kind: 'unbounded' })
  expect(valueOf(compare(arm(400, -2, 1), arm(400, -1, 1))).lift).toEqual({ kind: 'unbounded' })
  expect(valueOf(compare(arm(400, 0, 1), arm(400, 0, 1))).lift).toEqual({ kind: 'unbounded' })
})

test('355 · skewness² people per arm are asked for, and only where the skewness is known', () => {
  const skewness = (units: number, known?: number) =>
    valueOf(compare(arm(units, 10, 20, known), arm(5000, 11, 20, 3))).skewness
  // Kohavi et al. 2014: 355 · 3² = 3195.
  expect(skewness(3195, 3)).toEqual({ kind: 'enough-people', unitsNeededPerArm: 3195 })
  expect(skewness(3194, 3)).toEqual({ kind: 'too-skewed', unitsNeededPerArm: 3195 })
  expect(skewness(3194)).toEqual({ kind: 'not-checked' })
  expect(valueOf(compare(arm(20, 10, 0), arm(5000, 11, 20, 1))).skewness.kind).toBe('enough-people')
})

test('sums give the summary, and sums that agree in ten digits an error instead of noise', () => {
  expect(valueOf(summaryFromSums({ units: 4, sum: 40, sumOfSquares: 1000 }))).toEqual(
    // sqrt(600 / 3) = 14.142135623730951
    arm(4, 10, 14.142135623730951),
  )
  expect(valueOf(summaryFromSums({ units: 3, sum: 3, sumOfSquares: 3 })).standardDeviation).toBe(0)
  const close = summaryFromSums({ units: 2, sum: 2_000_000.002, sumOfSquares: 2_000_000_004_000.002 })
  expect(close).toEqual({ ok: false, error: { kind: 'imprecise-sums', arm: 'only' } })
  // No numbers have a mean of 10 and a mean square of 25.
  expect(summaryFromSums({ units: 4, sum: 40, sumOfSquares: 100 })).toEqual({
    ok: false,
    error: { kind: 'invalid-summary', arm: 'only' },
  })
})

test('a declared cap lowers what lies above it, in both arms alike, and says how many', () => {
  const arms = { control: [0, 0, 5, 900], treatment: [0, 4, 600, 8] }
  const capped = valueOf(winsorize({ ...arms, cap: { value: 100 } }))
  expect(capped).toMatchObject({ cap: 100, cappedControl: 1, cappedTreatment: 1 })
  expect([capped.control.mean, capped.treatment.mean]).toEqual([26.25, 28])
  const high = valueOf(winsorize({ ...arms, cap: { value: 900 } }))
  expect(high.control).toEqual(valueOf(summarizeValues(arms.control)))
  expect(winsorize({ ...arms, cap: { topShare: 0.5 } })).toEqual({
    ok: false,
    error: { kind: 'invalid-cap', value: 0.5 },
  })
})

test('groups of one arm merge into what their values give together', () => {
  const groups = [
    [1, 2, 30],
    [4, 4],
    [7, 8, 9, 100],
  ].map((values) => valueOf(summarizeValues(values)))
  const whole = valueOf(summarizeValues([1, 2, 30, 4, 4, 7, 8, 9, 100]))
  const merged = valueOf(mergeSummaries(groups))
  expect(merged.units).toBe(9)
  expect(merged.mean).toBeCloseTo(whole.mean, 12)
  expect(merged.standardDeviation).toBeCloseTo(whole.standardDeviation, 11)
  expect(merged.skewness).toBeCloseTo(whole.skewness ?? 0, 11)
  const unknown = mergeSummaries([arm(10, 1, 1), arm(10, 2, 1, 0.5)])
  expect(valueOf(unknown)).not.toHaveProperty('skewness')
})

test('paired days: a weekday that moves both arms cancels', () => {
  const weekdays = [100, 120, 130, 125, 140, 60, 40]
  const days = [...weekdays, ...weekdays].map((level, day) => ({
    control: level,
    treatment: level + 5 + (day % 3) - 1,
  }))
  const compared = valueOf(comparePairedDays({ days, confidenceLevel: 0.95 }))
  expect(compared.fewDays).toBe(false)
  expect(compared.pValue).toBeLessThan(1e-9)
  // As if the visitors' days were independent groups, the same data show nothing.
  const asGroups = compare(
    valueOf(summarizeValues(days.map(({ control }) => control))),
    valueOf(summarizeValues(days.map(({ treatment }) => treatment))),
  )
  expect(valueOf(asGroups).pValue).toBeGreaterThan(0.5)
})

test('refusals name what was refused', () => {
  const good = arm(10, 1, 1)
  const refused = (bad: ArmMean) => compare(good, bad)
  const error = { ok: false, error: { kind: 'invalid-summary', arm: 'treatment' } }
  expect(refused(arm(1, 1, 1))).toEqual(error)
  expect(refused(arm(10.5, 1, 1))).toEqual(error)
  expect(refused(arm(10, Number.NaN, 1))).toEqual(error)
  expect(refused(arm(10, 1, -1))).toEqual(error)
  expect(refused(arm(10, 1, Infinity))).toEqual(error)
  expect(welchTest({ control: arm(10, 1, 0), treatment: arm(10, 2, 0) })).toEqual({
    ok: false,
    error: { kind: 'no-spread' },
  })
  expect(compare(good, good, 1)).toEqual({
    ok: false,
    error: { kind: 'invalid-confidence-level', value: 1 },
  })
  expect(summarizeValues([1, Number.NaN])).toEqual({
    ok: false,
    error: { kind: 'invalid-value', value: Number.NaN },
  })
  const days = [{ control: 1, treatment: 2 }]
  expect(comparePairedDays({ days, confidenceLevel: 0.95 })).toEqual({
    ok: false,
    error: { kind: 'too-few-days', days: 1 },
  })
  expect(comparePairedDays({ days: [...days, ...days], confidenceLevel: 0.95 })).toEqual({
    ok: false,
    error: { kind: 'no-spread' },
  })
})
