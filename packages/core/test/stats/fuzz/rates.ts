import fc from 'fast-check'
import {
  compareArms,
  compareCosts,
  costPerOutcome,
  exactRateTest,
  oneRateInterval,
  oneRateTest,
  rateDispersion,
  rateRatioInterval,
  type Dispersion,
} from '../../../src/stats/index.ts'
import { insideFaults } from './faults.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

/** Whole events, and now and then a part of one more. */
const inParts = ({ events }: Palette) =>
  fc
    .tuple(events, fc.constantFrom(0, 0, 0, 0.25, 0.5, 1e-6))
    .map(([arm, part]) => ({ ...arm, events: arm.events + part }))
const twoRates = (from: Palette) => ({ control: inParts(from), treatment: inParts(from) })

/** Left out or given, as a caller may. */
export const scaled = ({ dispersion }: Palette): fc.Arbitrary<{ readonly dispersion?: Dispersion }> =>
  fc.record(
    { dispersion: fc.record({ kind: fc.constantFrom('measured', 'declared'), value: dispersion }) },
    { requiredKeys: [] },
  )

const ratesAtLevel = (from: Palette) =>
  fc
    .tuple(fc.record({ ...twoRates(from), confidenceLevel: from.level }), scaled(from))
    .map(([rates, scale]) => ({ ...rates, ...scale }))

const oneRateAtLevel = (from: Palette) =>
  fc
    .tuple(fc.record({ arm: inParts(from), confidenceLevel: from.level }), scaled(from))
    .map(([rate, scale]) => ({ ...rate, ...scale }))

export const rateTargets: readonly Target[] = [
  target(
    'compareArms rate',
    (from) => ratesAtLevel(from).map((rates) => ({ kind: 'rate' as const, ...rates })),
    (input) => compareArms(input),
  ),
  target(
    'compareCosts',
    (from) =>
      ratesAtLevel(from).map(({ control, treatment, ...options }) => ({
        control: { spend: control.exposure, outcomes: control.events },
        treatment: { spend: treatment.exposure, outcomes: treatment.events },
        ...options,
      })),
    compareCosts,
  ),
  target('exactRateTest', ({ events }) => fc.record({ control: events, treatment: events }), exactRateTest),
  target('rateRatioInterval', ratesAtLevel, rateRatioInterval),
  target('oneRateInterval', oneRateAtLevel, oneRateInterval, (interval, { arm }) =>
    insideFaults('interval', arm.events / arm.exposure, interval),
  ),
  target(
    'oneRateTest',
    (from) =>
      fc
        .tuple(fc.record({ arm: inParts(from), goal: from.size }), scaled(from))
        .map(([input, scale]) => ({ ...input, ...scale })),
    oneRateTest,
  ),
  target(
    'costPerOutcome',
    (from) =>
      oneRateAtLevel(from).map(({ arm, ...options }) => ({
        spend: arm.exposure,
        outcomes: arm.events,
        ...options,
      })),
    costPerOutcome,
  ),
  target(
    'rateDispersion',
    (from) => fc.array(fc.record(twoRates(from)), { maxLength: 30 }),
    rateDispersion,
    ({ value }) => (value >= 1 ? [] : [`the dispersion ${value}`]),
  ),
]
