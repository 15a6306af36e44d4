import { addDays, civilDate, type CivilDate } from '../calendar.ts'
import { canonicalJson, sha256 } from '../canonical.ts'
import { fail, ok, type Result } from '../result.ts'
import {
  type LockedPlan,
  type Plan,
  type PlanInput,
  plannedKinds,
  plannedPower,
  significanceLevel,
} from './plan.ts'
import { planIssues, type PlanIssue } from './plan-issues.ts'

/**
 * Locks a plan: the act of starting a test.
 *
 * Answers: "is everything that decides this test written down, and in which exact words?"
 * Input     dates `YYYY-MM-DD`, rates and shares in (0, 1), threshold and margins as positive sizes.
 * Output    the plan with its levels filled in, its canonical JSON (RFC 8785) and the SHA-256 of that text.
 * Errors    every issue found, each naming its field; never only the first. A test kind, look schedule or
 *           number of versions that this engine does not analyze is refused, never approximated.
 * Law       the same input gives the same hash, whatever the order of its members.
 */
export function lockPlan(input: PlanInput): Result<LockedPlan, readonly PlanIssue[]> {
  const issues = planIssues(input)
  const startsOn = civilDate(input.startsOn)
  const [control, treatment] = input.arms
  const kind = plannedKinds.find((known) => known === input.kind)
  if (issues.length > 0 || !startsOn || !control || !treatment || !kind) return fail(issues)
  const { kind: _kind, arms: _arms, looks: _looks, startsOn: _startsOn, ...rest } = input
  return ok(
    seal({
      ...rest,
      version: 1,
      kind,
      registered: 'before-data',
      arms: [control, treatment],
      looks: 'end',
      startsOn,
      significanceLevel,
      power: plannedPower,
    }),
  )
}

/** The text and hash of a plan. */
export function seal(plan: Plan): LockedPlan {
  const text = canonicalJson(plan)
  return { plan, text, hash: sha256(text) }
}

/** The last day whose counts belong to the test. */
export function endsOn(plan: Pick<Plan, 'startsOn' | 'durationDays'>): CivilDate {
  return addDays(plan.startsOn, plan.durationDays - 1)
}

/** The first day on which the results may be read: the day after the last, once its outcomes count for good. */
export function readableFrom(plan: Pick<Plan, 'startsOn' | 'durationDays' | 'maturationDays'>): CivilDate {
  return addDays(plan.startsOn, plan.durationDays + (plan.maturationDays ?? 0))
}
