import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  detectableEffect,
  detectableEffectByWeek,
  planDuration,
  planSampleSize,
  powerOf,
  probabilityMet,
  type LookSchedule,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const evenly = (count: number): LookSchedule => ({
  informationFractions: Array.from({ length: count }, (_, look) => (look + 1) / count),
  spending: { kind: 'obrien-fleming' },
})

test.each(casesOf('fresh_look_planning'))(
  'sample size with looks and several arms, $id',
  ({ input, expected }) => {
    const plan = {
      power: numberAt(input, 'power'),
      significanceLevel: numberAt(input, 'alpha'),
      treatments: numberAt(input, 'treatments'),
      looks: evenly(numberAt(input, 'looks')),
    }
    const each = plan.treatments + 1
    const ratio = {
      ...plan,
      kind: 'ratio',
      baseline: 100,
      standardDeviation: 100,
      effect: { absolute: 5 },
    } as const
    const proportion = { ...plan, kind: 'proportion', baseline: 0.032, effect: { relative: 0.2 } } as const
    const rate = { ...plan, kind: 'rate', baseline: 0.04, effect: { absolute: 0.01 } } as const
    const figures = {
      // The t distribution asks for a person or two more than the normal one of rpact.
      ratioPerArm: valueOf(planSampleSize(ratio)).fractionalTotal / each,
      proportionPerArm: valueOf(planSampleSize(proportion)).fractionalTotal / each,
      exposurePerArm: valueOf(planSampleSize(rate)).exposureTotal / each,
    }
    for (const [figure, ours] of Object.entries(figures))
      expect(wrongFigures([ours], expected, figure, { tolerance: 3e-4 })).toEqual([])
  },
)

/** One look of 2,000 people an arm has a power of 80 % at an effect of 1. */
const sample = {
  kind: 'ratio',
  baseline: 100,
  // R: 1 / ((qnorm(.975) + qnorm(.8)) * sqrt(2 / 2000)).
  standardDeviation: 11.287_458_399_3,
  unitsControl: 2000,
  unitsTreatment: 2000,
  significanceLevel: 0.05,
} as const

test.each(casesOf('fresh_met_looks'))('P(met) with looks, $id', ({ input, expected }) => {
  const met = valueOf(
    probabilityMet({
      ...sample,
      effect: { absolute: numberAt(input, 'times') },
      threshold: { absolute: 1 },
      direction: 'higher',
      rule: memberOf(input, 'rule') === 'strict' ? 'strict' : 'standard',
      looks: evenly(numberAt(input, 'looks')),
    }),
  )
  // The t distribution of 3,998 degrees of freedom stands for the normal one.
  expect(wrongFigures([met], expected, 'met', { tolerance: 2e-3, noise: 3e-4 })).toEqual([])
})

const plans = fc.record({
  looks: fc.integer({ min: 1, max: 5 }).map(evenly),
  treatments: fc.integer({ min: 1, max: 3 }),
  power: fc.double({ min: 0.5, max: 0.95, noNaN: true }),
  relative: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
  baseline: fc.double({ min: 0.02, max: 0.5, noNaN: true }),
})

test('the power at the planned size is the one asked for, and the effect that it shows the planned one', () => {
  fc.assert(
    fc.property(plans, ({ looks, treatments, power, relative, baseline }) => {
      const kpi = { kind: 'proportion', baseline } as const
      const plan = { significanceLevel: 0.05, treatments, looks }
      const sizes = valueOf(planSampleSize({ ...kpi, ...plan, power, effect: { relative } }))
      const alone = valueOf(planSampleSize({ ...kpi, significanceLevel: 0.05, power, effect: { relative } }))
      expect(sizes.unitsControl).toBeGreaterThanOrEqual(alone.unitsControl)
      const reached = valueOf(powerOf({ ...kpi, ...plan, ...sizes, effect: { relative } }))
      expect(reached).toBeGreaterThan(power - 1e-6)
      const shown = valueOf(detectableEffect({ ...kpi, ...plan, ...sizes, power, direction: 'higher' }))
      expect(shown.relative).toBeLessThanOrEqual(relative * (1 + 1e-6))
    }),
    { numRuns: 25 },
  )
})

test('weeks take the looks into account, as the curve by week does', () => {
  const kpi = { kind: 'proportion', baseline: 0.032, power: 0.8, significanceLevel: 0.05 } as const
  const plan = { ...kpi, weeklyTraffic: 6500, looks: evenly(4) }
  // 26,029 people with one look, 26,540 with four (rpact), at 6,500 a week: 4.004 and 4.083 weeks.
  const duration = valueOf(planDuration({ ...plan, effect: { relative: 0.2 } }))
  expect(duration.weeks).toBe(5)
  const curve = valueOf(detectableEffectByWeek({ ...plan, direction: 'higher', weeks: 5 }))
  const relative = curve.map((week) => (week.kind === 'detectable' ? week.relative : 0))
  expect(relative[3]).toBeGreaterThan(0.2)
  expect(relative[4]).toBeLessThan(0.2)
})

test('looks that cannot be are refused, as where they are taken', () => {
  const plan = { ...sample, effect: { absolute: 1 }, power: 0.8 }
  const looks = { ...evenly(2), informationFractions: [0.5, 1.5] }
  const refused = { ok: false, error: { kind: 'beyond-planned-information', informationFraction: 1.5 } }
  expect(planSampleSize({ ...plan, looks })).toEqual(refused)
  expect(powerOf({ ...plan, looks })).toEqual(refused)
  expect(detectableEffect({ ...plan, direction: 'higher', looks })).toEqual(refused)
})
