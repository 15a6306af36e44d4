import { addDays, civilDate, type CivilDate } from '../calendar.ts'
import { canonicalJson, sha256 } from '../canonical.ts'
import { fail, ok, type Result } from '../result.ts'
import { adviceMember } from './advice/advice-presets.ts'
import { drawDesign } from './block-design.ts'
import {
  type GoalInput,
  type GoalPlan,
  type LockedPlan,
  type Plan,
  type PlanInput,
  plannedPower,
  significanceLevel,
  type VersionsInput,
  type VersionsPlan,
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
export function lockPlan(input: VersionsInput): Result<LockedPlan<VersionsPlan>, readonly PlanIssue[]>
export function lockPlan(input: GoalInput): Result<LockedPlan<GoalPlan>, readonly PlanIssue[]>
export function lockPlan(input: PlanInput): Result<LockedPlan, readonly PlanIssue[]>
export function lockPlan(input: PlanInput): Result<LockedPlan, readonly PlanIssue[]> {
  const issues = planIssues(input)
  const plan = issues.length > 0 ? undefined : planOf(input)
  return plan ? ok(seal(plan)) : fail(issues)
}

/** The plan that a checked input describes. */
function planOf(input: PlanInput): Plan | undefined {
  const startsOn = civilDate(input.startsOn)
  const [first, second, ...others] = input.arms
  if (!startsOn || !first) return undefined
  const levels = {
    version: 1,
    registered: 'before-data',
    startsOn,
    significanceLevel,
    power: plannedPower,
  } as const
  if (input.kind === 'threshold') {
    const { kpi } = input.primary
    if (kpi.kind !== 'cost') return undefined
    const { advice, ...rest } = input
    return {
      ...rest,
      ...levels,
      ...adviceMember(advice),
      arms: [first],
      primary: { ...input.primary, kpi },
      guardrails: [],
      looks: 'weekly',
    }
  }
  if (!second) return undefined
  const { kind, changesOn, design, advice, ...rest } = input
  const versions = { ...rest, ...levels, ...adviceMember(advice), arms: [first, second, ...others] } as const
  if (kind === 'blocks') {
    const drawn = design && drawDesign(design, input)
    return drawn?.ok ? { ...versions, kind, design: drawn.value } : undefined
  }
  if (kind !== 'before-after') return { ...versions, kind }
  const change = civilDate(changesOn ?? '')
  return change && { ...versions, kind, changesOn: change }
}

/** The text and hash of a plan. */
export function seal<P extends Plan>(plan: P): LockedPlan<P> {
  const text = canonicalJson(plan)
  return { plan, text, hash: sha256(text) }
}

/** The last day whose counts belong to the test. */
export function endsOn(plan: Pick<Plan, 'startsOn' | 'durationDays'>): CivilDate {
  return addDays(plan.startsOn, plan.durationDays - 1)
}

/** The first day of a plan whose counts could have told which criterion to write. */
export function evidenceFrom(plan: Plan): CivilDate {
  return plan.kind === 'before-after' ? plan.changesOn : plan.startsOn
}

/** The first day on which the results may be read: the day after the last, once its outcomes count for good. */
export function readableFrom(plan: Pick<Plan, 'startsOn' | 'durationDays' | 'maturationDays'>): CivilDate {
  return addDays(plan.startsOn, plan.durationDays + (plan.maturationDays ?? 0))
}
