import type { CivilDate } from '../calendar.ts'
import type { Health } from '../evidence/health.ts'
import type { ArmTotals, DayRow } from '../evidence/observation.ts'
import type { Amendment } from '../plan/plan-changes.ts'
import type { Plan } from '../plan/plan.ts'
import type { Comparison } from './comparison.ts'
import type { GuardrailReading } from './guardrail-reading.ts'
import type { VerdictName, VerdictReason } from './verdict.ts'

/** A recorded reading of the results. An extra one was made outside the plan. */
export type Look = { readonly kind: 'planned' | 'extra'; readonly on: string }

/**
 * Everything that can be said of a test on one day, complete enough to be worded, drawn, filed and recomputed.
 * Plain JSON: a recorded reading is this object's canonical text.
 *
 * While the test runs, `comparison` is `covered`: the effect is not merely hidden, it is not there.
 */
export type Assessment = {
  readonly version: 1
  readonly planHash: string
  readonly plan: Plan
  readonly amendments: readonly Amendment[]
  readonly today: CivilDate
  readonly look:
    | { readonly kind: 'between'; readonly next: CivilDate }
    | { readonly kind: 'final'; readonly number: number; readonly planned: number; readonly extra: number }
  readonly arms: readonly [ArmTotals, ArmTotals]
  /** Day by day, for a KPI whose test needs to know how much days differ. */
  readonly days?: readonly DayRow[]
  readonly health: Health
  readonly comparison: Comparison | 'covered' | 'not-enough-data'
  readonly guardrails: readonly GuardrailReading[]
  readonly verdict: VerdictName
  readonly because: VerdictReason
}
