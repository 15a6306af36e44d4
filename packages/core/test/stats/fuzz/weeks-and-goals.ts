import fc from 'fast-check'
import type { Result } from '../../../src/result.ts'
import {
  detectableEffectByWeek,
  detectablePairedDifference,
  exactPowerOf,
  planDuration,
  planThreshold,
  powerOfThreshold,
  verifiableMargin,
  type StatsError,
} from '../../../src/stats/index.ts'
import { probabilityFaults } from './faults.ts'
import { direction, type Palette } from './palette.ts'
import { effect, expected, isProbability, kpi, plan, severalArms } from './planning.ts'
import { scaled } from './rates.ts'
import { target, type Target } from './target.ts'

const traffic = ({ units, size }: Palette) => fc.oneof(units, size)

/** One arm, and a goal that it lies beyond, mostly on the good side. */
const goalTest = (from: Palette) => {
  const { level, size, share } = from
  const sides = <Kind extends string>(kind: Kind, goal: fc.Arbitrary<number>) =>
    fc.tuple(goal, share, direction, fc.boolean()).map(([goal, distance, side, isSmall]) => ({
      kind,
      goal,
      assumed: goal * (side === 'higher' ? 1 + (isSmall ? distance / 10 : distance) : 1 - distance),
      direction: side,
    }))
  const options = fc.record({ significanceLevelOneSided: share }, { requiredKeys: [] })
  return fc.oneof(
    fc.tuple(sides('proportion', level), options).map(([test, rule]) => ({ ...test, ...rule })),
    fc
      .tuple(sides('rate', size), options, scaled(from))
      .map(([test, rule, scale]) => ({ ...test, ...rule, ...scale })),
  )
}

/** Mostly small enough for any rate. */
const effectOn = (from: Palette) =>
  fc.oneof(effect(from), fc.record({ relative: from.share.map((value) => -value) }))

const isAboveZero = (name: string, value: number) => (value > 0 ? [] : [`${name} is ${value}`])

export const weekAndGoalTargets: readonly Target[] = [
  target(
    'planDuration',
    (from) =>
      fc
        .tuple(
          kpi(from),
          fc.record({ effect: effect(from), weeklyTraffic: traffic(from) }),
          plan(from),
          severalArms(from),
        )
        .map(([figures, change, options, arms]) => ({ ...figures, ...change, ...options, ...arms })),
    planDuration,
    ({ weeks, days }) => (weeks >= 1 && days === 7 * weeks ? [] : [`${weeks} weeks are ${days} days`]),
  ),
  target(
    'detectableEffectByWeek',
    (from) =>
      fc
        .tuple(
          kpi(from),
          fc.record({ direction, weeklyTraffic: traffic(from), weeks: fc.constantFrom(1, 2, 8, 26, 520) }),
          plan(from),
          severalArms(from),
        )
        .map(([figures, weeks, options, arms]) => ({ ...figures, ...weeks, ...options, ...arms })),
    detectableEffectByWeek,
  ),
  target(
    'exactPowerOf',
    (from) =>
      fc
        .tuple(
          fc.record({
            kind: fc.constant('proportion' as const),
            baseline: from.level,
            effect: effectOn(from),
            unitsControl: from.fewCounts.map(({ trials }) => trials),
            unitsTreatment: from.fewCounts.map(({ trials }) => trials),
            significanceLevel: from.share,
          }),
          severalArms(from),
        )
        .map(([sample, arms]) => ({ ...sample, ...arms })),
    exactPowerOf,
    isProbability,
  ),
  target(
    'verifiableMargin',
    (from) =>
      fc
        .tuple(
          expected(from),
          fc.record(
            {
              power: from.level,
              scale: fc.constantFrom('absolute' as const, 'relative' as const),
              direction,
              significanceLevelOneSided: from.share,
            },
            { requiredKeys: ['power', 'scale', 'direction'] },
          ),
        )
        .map(([sample, rule]) => ({ ...sample, ...rule })),
    verifiableMargin,
    (margin) => isAboveZero('the margin', margin),
  ),
  target(
    'detectablePairedDifference',
    ({ units, size, level, share }) =>
      fc.record({ days: units, standardDeviation: size, power: level, significanceLevel: share }),
    detectablePairedDifference,
    (difference) => isAboveZero('the difference', difference),
  ),
  target(
    'planThreshold',
    (from) => fc.tuple(goalTest(from), from.level).map(([test, power]) => ({ ...test, power })),
    (input): Result<object, StatsError> =>
      input.kind === 'rate' ? planThreshold(input) : planThreshold(input),
    (sizes) => Object.entries(sizes).flatMap(([name, size]) => isAboveZero(name, Number(size))),
  ),
  target(
    'powerOfThreshold',
    (from) => fc.tuple(goalTest(from), traffic(from)).map(([test, size]) => ({ ...test, size })),
    powerOfThreshold,
    (power) => probabilityFaults('power', power),
  ),
]
