import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkGuardrail,
  compareArms,
  equivalenceTest,
  exactRateTest,
  nonInferiorityTest,
  type ArmMean,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures, states } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const armOf = (input: unknown, arm: 'control' | 'treatment'): ArmMean => {
  const record = memberOf(input, arm)
  return {
    units: numberAt(record, 'n'),
    mean: numberAt(record, 'mean'),
    standardDeviation: numberAt(record, 'sd'),
  }
}

test.each([...casesOf('noninferiority_means'), ...casesOf('fresh_noninferiority')])(
  'means against a margin, $id',
  ({ input, expected }) => {
    const arms = {
      kind: 'mean',
      control: armOf(input, 'control'),
      treatment: armOf(input, 'treatment'),
    } as const
    const margin = { absolute: numberAt(input, 'margin') }
    const test = valueOf(nonInferiorityTest({ ...arms, direction: 'higher', margin }))
    const figures: Readonly<Record<string, () => number>> = {
      t: () => test.tStatistic,
      df: () => test.degreesOfFreedom,
      p: () => test.pValue,
      pLowerIsBetter: () => valueOf(nonInferiorityTest({ ...arms, direction: 'lower', margin })).pValue,
      tostP90: () => valueOf(equivalenceTest({ ...arms, margin })).pValue,
      lowerCI95two: () => valueOf(compareArms({ ...arms, confidenceLevel: 0.95 })).difference.interval.low,
      pRelative: () =>
        valueOf(
          nonInferiorityTest({
            ...arms,
            direction: 'higher',
            margin: { relative: numberAt(input, 'relativeMargin') },
          }),
        ).pValue,
    }
    const wrong = Object.entries(figures).flatMap(([figure, actual]) =>
      states(expected, figure) ? wrongFigures([actual()], expected, figure) : [],
    )
    expect(wrong).toEqual([])
  },
)

const poisson = { kind: 'declared', value: 1 } as const
const rates = { control: { events: 120, exposure: 1000 }, treatment: { events: 131, exposure: 1000 } }

test('rates: a relative margin is the exact test at that ratio', () => {
  // R 4.2.2: poisson.test(c(131, 120), c(1000, 1000), r = 1.25, alternative = "less")$p.value
  const worse = { kind: 'rate', ...rates, direction: 'lower', dispersion: poisson } as const
  expect(valueOf(nonInferiorityTest({ ...worse, margin: { relative: 0.25 } })).pValue).toBeCloseTo(
    0.156_459_036_345_329,
    12,
  )
  // Without a margin it is the one-sided exact test.
  expect(valueOf(nonInferiorityTest({ ...worse, margin: { relative: 0 } })).pValue).toBeCloseTo(
    valueOf(exactRateTest(rates)).pValueLess,
    12,
  )
  // An assumed dispersion of 2 shows less.
  const assumed = { kind: 'rate', ...rates, direction: 'lower', margin: { relative: 0.25 } } as const
  expect(valueOf(nonInferiorityTest(assumed)).pValue).toBeGreaterThan(0.157)
})

test('guardrails on a mean: safe, broken, unknown', () => {
  const arm = (mean: number, units = 10_000): ArmMean => ({ units, mean, standardDeviation: 10 })
  const status = (
    control: ArmMean,
    treatment: ArmMean,
    margin: { absolute: number } | { relative: number },
  ) =>
    valueOf(
      checkGuardrail({
        kind: 'mean',
        control,
        treatment,
        direction: 'higher',
        margin,
        confidenceLevel: 0.95,
      }),
    ).status
  // The standard error is 0.1414, so the interval is ±0.277 wide.
  expect(status(arm(50), arm(49.9), { absolute: 0.5 })).toBe('safe')
  expect(status(arm(50), arm(49.9), { relative: 0.01 })).toBe('safe')
  expect(status(arm(50), arm(49.7), { absolute: 5 })).toBe('broken')
  expect(status(arm(50, 20), arm(49.9, 20), { absolute: 0.5 })).toBe('unknown')
  // No share of a control that may be zero can be kept, unless the treatment is better.
  expect(status(arm(0.1), arm(0.15), { relative: 0.5 })).toBe('unknown')
  expect(status(arm(0.1), arm(0.9), { relative: 0.5 })).toBe('safe')
  expect(status(arm(0.1), arm(-0.9), { relative: 0.5 })).toBe('broken')
})

test('guardrails on ratios and rates use their own intervals', () => {
  const input = { direction: 'lower', confidenceLevel: 0.95 } as const
  const rate = (margin: { absolute: number } | { relative: number }) =>
    valueOf(checkGuardrail({ kind: 'rate', ...rates, ...input, margin, dispersion: poisson }))
  expect(rate({ relative: 0.1 }).status).toBe('unknown')
  expect(rate({ relative: 0.6 }).status).toBe('safe')
  expect(rate({ absolute: 0.05 }).status).toBe('safe')
  const ratio = (mean: number) => ({
    units: 5000,
    numerator: { mean, standardDeviation: 5 },
    denominator: { mean: 2, standardDeviation: 1 },
    covariance: 2,
  })
  const check = checkGuardrail({
    kind: 'ratio',
    control: ratio(20),
    treatment: ratio(21),
    ...input,
    margin: { relative: 0.1 },
  })
  expect(valueOf(check).status).toBe('broken')
  expect(
    checkGuardrail({ kind: 'rate', ...rates, ...input, margin: { relative: 1 }, dispersion: poisson }),
  ).toEqual({ ok: false, error: { kind: 'invalid-margin', value: 1 } })
})

const mean = fc.record({
  units: fc.integer({ min: 2, max: 100_000 }),
  mean: fc.integer({ min: 100, max: 100_000 }).map((cents) => cents / 100),
  standardDeviation: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
})
const margin = fc.double({ min: 0, max: 0.9, noNaN: true })
const direction = fc.constantFrom('higher' as const, 'lower' as const)

test('safe agrees with the non-inferiority test', () => {
  fc.assert(
    fc.property(mean, mean, margin, direction, (control, treatment, size, way) => {
      const input = { kind: 'mean', control, treatment, direction: way } as const
      for (const allowed of [{ absolute: size * 100 }, { relative: size }]) {
        const { status, effect } = valueOf(
          checkGuardrail({ ...input, margin: allowed, confidenceLevel: 0.95 }),
        )
        const { pValue } = valueOf(nonInferiorityTest({ ...input, margin: allowed }))
        if (status === 'broken' || effect.kind === 'unbounded' || Math.abs(pValue - 0.025) < 1e-6) continue
        expect(status === 'safe').toBe(pValue < 0.025)
      }
    }),
    { numRuns: 2000 },
  )
})

test('negating every value and turning the direction keeps p; a wider margin never raises it', () => {
  const negated = (arm: ArmMean) => ({ ...arm, mean: -arm.mean })
  fc.assert(
    fc.property(mean, mean, margin, margin, direction, (control, treatment, a, b, way) => {
      const other = way === 'higher' ? 'lower' : 'higher'
      const p = (absolute: number) =>
        valueOf(
          nonInferiorityTest({ kind: 'mean', control, treatment, direction: way, margin: { absolute } }),
        ).pValue
      const mirrored = valueOf(
        nonInferiorityTest({
          kind: 'mean',
          control: negated(control),
          treatment: negated(treatment),
          direction: other,
          margin: { absolute: a },
        }),
      ).pValue
      expect(mirrored).toBe(p(a))
      expect(p(Math.max(a, b))).toBeLessThanOrEqual(p(Math.min(a, b)) + 1e-12)
      const equivalence = valueOf(
        equivalenceTest({ kind: 'mean', control, treatment, margin: { absolute: a } }),
      ).pValue
      const swapped = valueOf(
        equivalenceTest({ kind: 'mean', control: treatment, treatment: control, margin: { absolute: a } }),
      ).pValue
      expect(Math.abs(equivalence - swapped)).toBeLessThan(1e-9)
    }),
    { numRuns: 1000 },
  )
})
