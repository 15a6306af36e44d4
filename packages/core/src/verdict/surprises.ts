import { civilDate, weekday } from '../calendar.ts'
import type { ArmTotals, Observation } from '../evidence/observation.ts'
import { orient } from '../kpi/kpi.ts'
import { comparesSameDays } from '../plan/compares-same-days.ts'
import type { VersionsPlan } from '../plan/plan.ts'
import {
  compareWithHistory,
  independenceTest,
  stratifiedDifference,
  type Interval,
  type Study,
} from '../stats/index.ts'
import type { Comparison } from './comparison.ts'
import { effectStudy } from './effect-study.ts'

/** Something about a result that is rarely true and often a mistake of measuring. Never changes a verdict. */
export type Surprise =
  | {
      /** Tests like ours do not have such effects. `expected`: the lifts of such a test, 999 times in 1,000. */
      readonly kind: 'beyond-history'
      readonly lift: number
      readonly expected: Interval
      readonly tests: number
      readonly pValue: number
    }
  /** Hardly anybody, and all but certain. */
  | { readonly kind: 'sure-of-few'; readonly units: number; readonly pValue: number }
  /** The versions' people come from different weekdays. `association`: Cramér's V, from 0 to 1. */
  | { readonly kind: 'weekdays-differ'; readonly association: number; readonly pValue: number }
  /** In all the one version is ahead, day by day the other: shares of people, treatment − control. */
  | {
      readonly kind: 'days-reverse'
      readonly together: number
      readonly byDay: number
      readonly days: number
    }

export interface SurpriseFacts {
  readonly plan: VersionsPlan
  readonly arms: readonly [ArmTotals, ArmTotals]
  readonly comparison: Comparison
  /** Those of the plan's days. */
  readonly observations: readonly Observation[]
  /** The effects of earlier tests, from `effectStudy`. */
  readonly history: readonly Study[]
}

/**
 * Answers: "is this result too good, or too odd, to be true?" (Twyman's law)
 * Counts that cannot be are refused before (`more-events-than-units`), a test that ended early shows in its health, and a
 * changed plan in its amendments. Source: docs/methods/twyman-checks.md.
 */
export function surprisesOf(facts: SurpriseFacts): readonly Surprise[] {
  return [beyondHistory, sureOfFew, weekdaysDiffer, daysReverse].flatMap((check) => check(facts) ?? [])
}

/** As for the split: a healthy test raises such an alarm once in 1,000 times. */
const alarm = 0.001

function beyondHistory({ plan, comparison, history }: SurpriseFacts): Surprise | undefined {
  const test = effectStudy({ plan, comparison })
  if (!test || comparison.lift === 'not-estimable') return undefined
  const compared = compareWithHistory({ history, test, confidenceLevel: 1 - alarm })
  if (!compared.ok || compared.value.pValue >= alarm) return undefined
  const { expected, pValue } = compared.value
  const { direction } = plan.primary.kpi
  const ends = [expected.low, expected.high].map((end) => Math.expm1(orient(end, direction)))
  return {
    kind: 'beyond-history',
    lift: comparison.lift.estimate,
    expected: { low: Math.min(...ends), high: Math.max(...ends) },
    tests: history.length,
    pValue,
  }
}

/** Fewer people than this in a version rarely show anything with near certainty. */
const fewUnits = 100
const allButCertain = 1e-6

function sureOfFew({ arms, comparison: { pValue } }: SurpriseFacts): Surprise | undefined {
  const [control = Infinity, treatment = Infinity] = arms.map(({ units }) => units)
  const units = Math.min(control, treatment)
  return units < fewUnits && pValue < allButCertain ? { kind: 'sure-of-few', units, pValue } : undefined
}

/** With many people a difference is noticed that changes nothing. */
const smallAssociation = 0.05

function weekdaysDiffer({ plan, observations }: SurpriseFacts): Surprise | undefined {
  if (!comparesSameDays(plan) || !isByDay(observations)) return undefined
  const counts = plan.arms.map(({ id }) =>
    [1, 2, 3, 4, 5, 6, 7].map((wanted) =>
      observations.reduce(
        (total, { arm, from, units = 0 }) => total + (arm === id && weekdayOf(from) === wanted ? units : 0),
        0,
      ),
    ),
  )
  const tested = independenceTest({ counts })
  if (!tested.ok) return undefined
  const { pValue, cramersV: association } = tested.value
  return pValue < alarm && association >= smallAssociation
    ? { kind: 'weekdays-differ', association, pValue }
    : undefined
}

/** Only where the total or the days show a difference: two that are both near zero disagree by chance. */
function daysReverse({ plan, comparison, observations }: SurpriseFacts): Surprise | undefined {
  if (plan.primary.kpi.kind !== 'proportion' || !comparesSameDays(plan)) return undefined
  if (!isByDay(observations)) return undefined
  const strata = dayStrata(plan, observations)
  const tested = stratifiedDifference({ strata, confidenceLevel: comparison.confidenceLevel })
  if (!tested.ok || !tested.value.reverses) return undefined
  const { pValue, crudeDifference, difference } = tested.value
  const isShown = Math.min(pValue, comparison.pValue) < plan.significanceLevel
  return isShown
    ? { kind: 'days-reverse', together: crudeDifference, byDay: difference.estimate, days: strata.length }
    : undefined
}

function isByDay(observations: readonly Observation[]): boolean {
  return observations.length > 0 && observations.every(({ from, to }) => from === to)
}

function weekdayOf(day: string): number | undefined {
  const date = civilDate(day)
  return date && weekday(date)
}

/** The days on which both versions had people. */
function dayStrata({ arms }: VersionsPlan, observations: readonly Observation[]) {
  const [controls, treatments] = arms.map(
    ({ id }) => new Map(observations.flatMap((row) => (row.arm === id ? [[row.from, row] as const] : []))),
  )
  return [...(controls ?? [])].flatMap(([day, { units = 0, successes = 0 }]) => {
    const other = treatments?.get(day)
    if (units === 0 || !other?.units) return []
    return [
      {
        control: { successes, trials: units },
        treatment: { successes: other.successes ?? 0, trials: other.units },
      },
    ]
  })
}
