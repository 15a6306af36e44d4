import { endsOn } from '../plan/lock-plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { EvidenceIssue, Observation } from './observation.ts'

/**
 * Answers: "which rows would be left out without a word?" Those that begin after the last day of the test.
 *
 * A log goes on after a test, and `assess` leaves its later days out. A file holds one test: a row behind its end means
 * that the row or the plan has a wrong date, and whoever reads the file should say so. The rows are checked ones.
 */
export function rowsAfterEnd(plan: Plan, observations: readonly Observation[]): readonly EvidenceIssue[] {
  const last = endsOn(plan)
  return observations.flatMap(({ arm, from }, row) =>
    // Civil dates sort as text.
    from > last ? [{ kind: 'after-end', row, arm, field: 'from' } as const] : [],
  )
}
