import type { CivilDate } from '../calendar.ts'
import type { Health } from '../evidence/health.ts'
import type { ArmTotals, BlockRow, DailyRow, DayRow } from '../evidence/observation.ts'
import type { Amendment } from '../plan/plan-changes.ts'
import type { GoalPlan, VersionsPlan } from '../plan/plan.ts'
import type { Study } from '../stats/index.ts'
import type { Comparison } from './comparison.ts'
import type { GoalLook, GoalReading } from './goal/goal-reading.ts'
import type { GuardrailReading } from './guardrail-reading.ts'
import type { MadeLook, VersionsLook } from './looks/made-look.ts'
import type { Surprise } from './surprises.ts'
import type { VerdictName, VerdictReason } from './verdict.ts'
import type { Alarm } from './versions/alarms.ts'
import type { VariantReading } from './versions/read-variant.ts'
import type { WithoutPeaks } from './without-peaks.ts'

/**
 * Everything that can be said of a test on one day, complete enough to be worded, drawn, filed and recomputed.
 * Plain JSON: a recorded reading is this object's canonical text.
 *
 * While the test runs, `comparison` and `reading` are `covered`: the effect is not merely hidden, it is not there.
 */
export type Assessment = VersionsAssessment | GoalAssessment

type AnyAssessment = {
  readonly version: 1
  readonly planHash: string
  readonly amendments: readonly Amendment[]
  readonly today: CivilDate
  readonly health: Health
  /** Day by day, where a day has one version: before and after, and a test against a goal. */
  readonly daily?: readonly DailyRow[]
  readonly verdict: VerdictName
  readonly because: VerdictReason
}

/** Versions beside each other: the control, and the new one that speaks for the test (`decidingVariant`). */
export type VersionsAssessment = AnyAssessment & {
  readonly plan: VersionsPlan
  readonly look:
    | {
        readonly kind: 'between'
        readonly next: CivilDate
        /** What uncovers itself although no reading is due. */
        readonly alarms?: readonly Alarm[]
      }
    | {
        readonly kind: 'interim' | 'final'
        /** Planned readings up to and with this one. */
        readonly number: number
        readonly planned: number
        /** Readings so far that the plan did not have, this one included. */
        readonly extra: number
        readonly isExtra?: true
      }
  /** The readings made so far, this one included; left out while one at the end is all there is. */
  readonly looks?: readonly VersionsLook[]
  readonly arms: readonly [ArmTotals, ArmTotals]
  /** Day by day, for a KPI whose test needs to know how much days differ. */
  readonly days?: readonly DayRow[]
  /** Period by period, or area by area, where we decided who saw what. */
  readonly blocks?: readonly BlockRow[]
  readonly comparison: Comparison | 'covered' | 'not-enough-data'
  /** Once it is read, of a test that a peak of the season touched. */
  readonly withoutPeaks?: WithoutPeaks
  /** Once it is read: what is rarely true. Warnings, none of which the verdict knows. */
  readonly surprises?: readonly Surprise[]
  /** The earlier effects that it was compared with, so that the reading can be computed again from itself. */
  readonly history?: readonly Study[]
  readonly guardrails: readonly GuardrailReading[]
  /** Of a test with several new versions each one, in the order of the plan. */
  readonly variants?: readonly VariantAssessment[]
}

/** One of several new versions, with a verdict of its own. */
export type VariantAssessment = VariantReading & {
  readonly arm: ArmTotals
  readonly days?: readonly DayRow[]
}

/** One version beside its goal. Its counts are never covered: there is no other version to peek at. */
export type GoalAssessment = AnyAssessment & {
  readonly plan: GoalPlan
  readonly look:
    | { readonly kind: 'between'; readonly next: CivilDate }
    | {
        /** `final`: the planned days or the money are over, or the stop-loss was reached. */
        readonly kind: 'interim' | 'final'
        readonly number: number
        readonly planned: number
        readonly extra: 0
      }
  /** The readings made so far, this one included: each has spent its part of the error. */
  readonly looks: readonly GoalLook[]
  readonly arms: readonly [ArmTotals]
  readonly reading: GoalReading | 'covered' | 'not-enough-data'
  readonly guardrails: readonly []
}

export function isAgainstGoal(assessment: Assessment): assessment is GoalAssessment {
  return assessment.plan.kind === 'threshold'
}

/** The readings made so far, by which the next one is read; of a test with one reading none that matters. */
export function looksOf(assessment: Assessment): readonly MadeLook[] {
  return assessment.looks ?? []
}
