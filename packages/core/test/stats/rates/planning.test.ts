import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectableEffect, planSampleSize, powerOf, probabilitySafe } from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'

const leads = { kind: 'rate', baseline: 0.04, significanceLevel: 0.05 } as const

test('0.04 leads per euro plus 25% at an assumed dispersion of 2: 28,256 euros', () => {
  // R: 2 · ((qnorm(.975) √(.045 / .25) + qnorm(.8) √(.08 + .10)) / .01)² = 28255.967.
  const needed = valueOf(planSampleSize({ ...leads, effect: { relative: 0.25 }, power: 0.8 }))
  expect(needed.exposureTotal).toBeCloseTo(28_255.967, 2)
  expect(needed.exposureControl).toBeCloseTo(14_127.98, 1)
  expect(needed.expectedEventsControl).toBeCloseTo(14_127.98 * 0.04, 1)
  expect(needed.expectedEventsTreatment).toBeCloseTo(14_127.98 * 0.05, 1)
  // R, 30% in the control, Poisson: rates 2 and 1.5, power 0.9: 345.785.
  const fewer = planSampleSize({
    kind: 'rate',
    baseline: 2,
    significanceLevel: 0.05,
    effect: { absolute: -0.5 },
    power: 0.9,
    controlShare: 0.3,
    dispersion: { kind: 'declared', value: 1 },
  })
  expect(valueOf(fewer).exposureTotal).toBeCloseTo(345.785087, 5)
})

test('the power is that of the score test', () => {
  // R: the normal formula gives 0.976377; 200,000 simulated tests of Poisson counts rejected 0.97668 of the time.
  const sample = { ...leads, exposureControl: 14_000, exposureTreatment: 14_000 }
  const dispersion = { kind: 'declared', value: 1 } as const
  expect(valueOf(powerOf({ ...sample, dispersion, effect: { absolute: 0.01 } }))).toBeCloseTo(
    0.97637705179,
    9,
  )
  // R: rates 0.05 and 0.06, exposures 10,000 and 12,000, dispersion 2: 0.602506.
  expect(
    valueOf(
      powerOf({
        kind: 'rate',
        baseline: 0.05,
        effect: { relative: 0.2 },
        exposureControl: 10_000,
        exposureTreatment: 12_000,
        significanceLevel: 0.05,
      }),
    ),
  ).toBeCloseTo(0.602505805818, 9)
})

test('refusals name what was refused', () => {
  const refusal = (kind: string, value: number) => ({ ok: false, error: { kind, value } })
  const plan = { ...leads, effect: { relative: 0.25 }, power: 0.8 }
  expect(planSampleSize({ ...plan, effect: { relative: -1.5 } })).toEqual(refusal('invalid-effect', -1.5))
  expect(planSampleSize({ ...plan, baseline: 0 })).toEqual(refusal('invalid-baseline', 0))
  expect(powerOf({ ...leads, effect: { relative: 0.1 }, exposureControl: 0, exposureTreatment: 1 })).toEqual(
    refusal('invalid-exposure', 0),
  )
  const dispersion = { kind: 'declared', value: 0 } as const
  expect(planSampleSize({ ...plan, dispersion })).toEqual(refusal('invalid-dispersion', 0))
})

test('planned exposure has the planned power; the detectable effect has it too; a wider margin is safer', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 2, noNaN: true }).map((power) => 10 ** power),
      fc.double({ min: 0.05, max: 2, noNaN: true }),
      fc.double({ min: 0.3, max: 0.99, noNaN: true }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (baseline, relative, power, controlShare) => {
        const one = { ...leads, baseline }
        const needed = valueOf(planSampleSize({ ...one, effect: { relative }, power, controlShare }))
        expect(valueOf(powerOf({ ...one, ...needed, effect: { relative } }))).toBeCloseTo(power, 9)
        const found = valueOf(detectableEffect({ ...one, ...needed, power, direction: 'higher' }))
        expect(found.relative / relative).toBeCloseTo(1, 6)
        // With a handful of events the normal approximation itself is not monotone.
        if (Math.min(needed.expectedEventsControl, needed.expectedEventsTreatment) < 50) return
        const safe = (margin: number) =>
          valueOf(probabilitySafe({ ...one, ...needed, direction: 'lower', margin: { relative: margin } }))
        expect(safe(0.3)).toBeGreaterThanOrEqual(safe(0.1) - 1e-12)
      },
    ),
    { numRuns: 300 },
  )
})
