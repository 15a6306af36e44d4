import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  detectableEffect,
  planSampleSize,
  powerOf,
  probabilityMet,
  probabilitySafe,
} from '../../src/stats/index.ts'
import { valueOf } from './value-of.ts'

const plan = { kind: 'proportion', baseline: 0.032, power: 0.8, significanceLevel: 0.05 } as const
const sample = {
  kind: 'proportion',
  baseline: 0.032,
  unitsControl: 13_015,
  unitsTreatment: 13_015,
  significanceLevel: 0.05,
} as const

test('3.2% plus 20% at 5% and 80% power needs 13,015 people per arm', () => {
  // R 4.2.2: power.prop.test(p1 = 0.032, p2 = 0.0384, power = 0.8).
  expect(planSampleSize({ ...plan, effect: { relative: 0.2 } })).toMatchObject({
    ok: true,
    value: { unitsControl: 13_015, unitsTreatment: 13_015, unitsTotal: 26_030 },
  })
})

test('the same people detect that effect, and the effect has that power', () => {
  const detectable = valueOf(detectableEffect({ ...sample, power: 0.8, direction: 'higher' }))
  expect(detectable.relative).toBeCloseTo(0.2, 4)
  expect(detectable.absolute).toBeCloseTo(0.0064, 5)
  expect(valueOf(powerOf({ ...sample, effect: { relative: 0.2 } }))).toBeCloseTo(0.8, 4)
  expect(valueOf(powerOf({ ...sample, effect: { absolute: 0 } }))).toBeCloseTo(0.025, 12)
})

test('met at one final look: one half at the threshold itself, 2.5% at most without an effect', () => {
  const met = (effect: number, rule: 'standard' | 'strict' = 'standard') =>
    valueOf(
      probabilityMet({
        ...sample,
        effect: { relative: effect },
        threshold: { relative: 0.2 },
        rule,
        direction: 'higher',
      }),
    )
  expect(met(0.2)).toBeCloseTo(0.5, 12)
  expect(met(0)).toBeLessThan(0.025)
  expect(met(0.4)).toBeGreaterThan(0.99)
  expect(met(0.2, 'strict')).toBeCloseTo(0.025, 12)
  // The smaller threshold is met as soon as zero is excluded.
  expect(
    valueOf(
      probabilityMet({
        ...sample,
        effect: { relative: 0.2 },
        threshold: { relative: 0.01 },
        rule: 'standard',
        direction: 'higher',
      }),
    ),
  ).toBe(valueOf(powerOf({ ...sample, effect: { relative: 0.2 } })))
})

test('lower-is-better is the mirror image of higher-is-better', () => {
  const met = (baseline: number, effect: number, direction: 'higher' | 'lower') =>
    valueOf(
      probabilityMet({
        ...sample,
        baseline,
        effect: { absolute: effect },
        threshold: { absolute: 0.01 },
        rule: 'standard',
        direction,
      }),
    )
  expect(met(0.9, -0.012, 'lower')).toBeCloseTo(met(0.1, 0.012, 'higher'), 12)
})

test('a half-point rise of returns can rarely be verified by a small company', () => {
  const safe = (units: number) =>
    valueOf(
      probabilitySafe({
        kind: 'proportion',
        baseline: 0.08,
        margin: { absolute: 0.005 },
        direction: 'lower',
        unitsControl: units,
        unitsTreatment: units,
      }),
    )
  expect(safe(400)).toBeLessThan(0.1)
  // rpact 3.3.4, getSampleSizeRates(piControl .2, piTreatment .2, thetaH0 −.05, beta .1): power_sample_size.json, pw-33.
  const planned = probabilitySafe({
    kind: 'proportion',
    baseline: 0.2,
    margin: { absolute: 0.05 },
    direction: 'higher',
    unitsControl: 1349,
    unitsTreatment: 1349,
  })
  expect(valueOf(planned)).toBeCloseTo(0.9, 3)
})

test('refusals name what was refused', () => {
  const refusal = (kind: string, value?: number) => ({
    ok: false,
    error: value === undefined ? { kind } : { kind, value },
  })
  const effect = { relative: 0.2 }
  expect(planSampleSize({ ...plan, effect: { relative: 0 } })).toEqual(refusal('invalid-effect', 0))
  expect(planSampleSize({ ...plan, effect: { relative: 40 } })).toEqual(refusal('invalid-effect', 40))
  expect(planSampleSize({ ...plan, effect, baseline: 0 })).toEqual(refusal('invalid-baseline', 0))
  expect(planSampleSize({ ...plan, effect, power: 0.02 })).toEqual(refusal('invalid-power', 0.02))
  expect(planSampleSize({ ...plan, effect, significanceLevel: 5 })).toEqual(
    refusal('invalid-significance-level', 5),
  )
  expect(planSampleSize({ ...plan, effect, controlShare: 1 })).toEqual(refusal('invalid-control-share', 1))
  expect(planSampleSize({ ...plan, effect: { absolute: 1e-12 } })).toEqual(refusal('unreachable-effect'))
  expect(powerOf({ ...sample, effect, unitsControl: 0 })).toEqual(refusal('invalid-units', 0))
  expect(detectableEffect({ ...sample, unitsTreatment: 1, power: 0.8, direction: 'lower' })).toEqual(
    refusal('unreachable-effect'),
  )
  const threshold = { relative: 1 }
  expect(probabilityMet({ ...sample, effect, threshold, rule: 'standard', direction: 'lower' })).toEqual(
    refusal('invalid-threshold', 1),
  )
})

const baseline = fc.double({ min: 0.001, max: 0.6, noNaN: true })
const effect = fc.oneof(
  fc.double({ min: 0.02, max: 0.6, noNaN: true }),
  fc.double({ min: -0.6, max: -0.02, noNaN: true }),
)
const power = fc.double({ min: 0.3, max: 0.99, noNaN: true })
const controlShare = fc.double({ min: 0.1, max: 0.9, noNaN: true })

test('planned people have at least the planned power, and one person in a hundred fewer do not', () => {
  fc.assert(
    fc.property(baseline, effect, power, controlShare, (rate, relative, wanted, share) => {
      const planned = valueOf(
        planSampleSize({ ...plan, baseline: rate, effect: { relative }, power: wanted, controlShare: share }),
      )
      fc.pre(planned.unitsTotal > 2000)
      const powerWith = (factor: number) =>
        valueOf(
          powerOf({
            ...sample,
            baseline: rate,
            effect: { relative },
            unitsControl: Math.ceil(planned.unitsControl * factor),
            unitsTreatment: Math.ceil(planned.unitsTreatment * factor),
          }),
        )
      expect(powerWith(1)).toBeGreaterThanOrEqual(wanted - 1e-4)
      expect(powerWith(0.98)).toBeLessThan(wanted)
    }),
  )
})

test('equal arms: the planned power is reached exactly', () => {
  fc.assert(
    fc.property(baseline, effect, power, (rate, relative, wanted) => {
      const { unitsControl, unitsTreatment } = valueOf(
        planSampleSize({ ...plan, baseline: rate, effect: { relative }, power: wanted }),
      )
      expect(
        valueOf(powerOf({ ...sample, baseline: rate, effect: { relative }, unitsControl, unitsTreatment })),
      ).toBeGreaterThanOrEqual(wanted - 1e-12)
    }),
  )
})

test('more people never lower the power, a wider margin never lowers the chance of safe', () => {
  fc.assert(
    fc.property(
      baseline,
      effect,
      fc.integer({ min: 10, max: 1e6 }),
      fc.integer({ min: 0, max: 1e6 }),
      (rate, relative, units, more) => {
        const powerAt = (each: number) =>
          valueOf(
            powerOf({
              ...sample,
              baseline: rate,
              effect: { relative },
              unitsControl: each,
              unitsTreatment: each,
            }),
          )
        expect(powerAt(units + more)).toBeGreaterThanOrEqual(powerAt(units))
        const safeAt = (absolute: number) =>
          valueOf(
            probabilitySafe({
              kind: 'proportion',
              baseline: rate,
              margin: { absolute },
              direction: 'higher',
              unitsControl: units,
              unitsTreatment: units,
            }),
          )
        expect(safeAt(0.2)).toBeGreaterThanOrEqual(safeAt(0.1))
      },
    ),
  )
})

test('the detectable effect has the power it was asked for', () => {
  fc.assert(
    fc.property(baseline, power, fc.integer({ min: 200, max: 1e6 }), (rate, wanted, units) => {
      const found = detectableEffect({
        ...sample,
        baseline: rate,
        unitsControl: units,
        unitsTreatment: units,
        power: wanted,
        direction: 'higher',
      })
      const { absolute, relative } = valueOf(found)
      expect(relative).toBeCloseTo(absolute / rate, 12)
      expect(
        valueOf(
          powerOf({
            ...sample,
            baseline: rate,
            unitsControl: units,
            unitsTreatment: units,
            effect: { absolute },
          }),
        ),
      ).toBeCloseTo(wanted, 9)
    }),
  )
})
