import { civilDate } from '../calendar.ts'
import type { Direction } from '../kpi/kpi.ts'
import type { Guardrail, PlanInput } from './plan.ts'
import { sizeOf, type Margin, type Threshold } from './threshold.ts'

/** Why a plan cannot be locked. `field` is where a form shows it; `guardrail` names which one. */
export type PlanIssue =
  | { readonly kind: 'unsupported-kind'; readonly field: 'kind'; readonly asked: string }
  | { readonly kind: 'unsupported-looks'; readonly field: 'looks'; readonly asked: string }
  | { readonly kind: 'unsupported-arms'; readonly field: 'arms'; readonly count: number }
  | { readonly kind: 'unsupported-kpi'; readonly field: 'kpi'; readonly asked: string }
  | { readonly kind: 'duplicate-arm'; readonly field: 'arms'; readonly id: string }
  | { readonly kind: 'shares-not-one'; readonly field: 'arms'; readonly sum: number }
  | { readonly kind: 'missing'; readonly field: 'kpi' | 'guardrails'; readonly guardrail?: string }
  | { readonly kind: 'out-of-range'; readonly field: PlanNumberField; readonly guardrail?: string }
  | { readonly kind: 'invalid-date'; readonly field: 'startsOn' | 'lockedOn' }
  | { readonly kind: 'duplicate-guardrail'; readonly field: 'guardrails'; readonly guardrail: string }
  /** An id names columns and files: lower-case letters, digits and hyphens, at most 40. */
  | { readonly kind: 'invalid-id'; readonly field: 'arms'; readonly id: string }
  | { readonly kind: 'invalid-id'; readonly field: 'guardrails'; readonly guardrail: string }
  /** `units` and `successes` are columns of every test. */
  | { readonly kind: 'reserved-id'; readonly field: 'guardrails'; readonly guardrail: string }
  /** A rate would have to reach 0, or everybody, or go beyond. */
  | { readonly kind: 'unreachable'; readonly field: 'threshold' | 'margin'; readonly guardrail?: string }
  /** A control that yields fewer than 10 events cannot carry a relative threshold. */
  | {
      readonly kind: 'absolute-threshold-needed'
      readonly field: 'threshold'
      readonly expectedEvents: number
    }

type PlanNumberField =
  | 'arms'
  | 'threshold'
  | 'margin'
  | 'durationDays'
  | 'unitsPerArm'
  | 'baseline'
  | 'guardrails'
  | 'valuePerEvent'

/** Fewer control events than this make a relative effect meaningless (the settled verdict, rule 7). */
export const fewestControlEvents = 10

export const longestDays = 366

/** A later start could end outside the calendar, whose last year is 2999. */
export const latestStart = '2997-12-31'

/** Everything that keeps a plan from being locked, in the order of a plan form. */
export function planIssues(input: PlanInput): readonly PlanIssue[] {
  return [
    ...unsupported(input),
    ...armIssues(input),
    ...criterionIssues(input),
    ...input.guardrails.flatMap((guardrail) => guardrailIssues(guardrail, input.guardrails)),
    ...scheduleIssues(input),
  ]
}

function unsupported(input: PlanInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  if (input.kind !== 'ab') issues.push({ kind: 'unsupported-kind', field: 'kind', asked: input.kind })
  if (input.looks !== 'end') issues.push({ kind: 'unsupported-looks', field: 'looks', asked: input.looks })
  if (input.arms.length !== 2)
    issues.push({ kind: 'unsupported-arms', field: 'arms', count: input.arms.length })
  // Plans also arrive as parsed JSON, where the type is only a promise.
  const kpiKind: string = input.primary.kpi.kind
  if (kpiKind !== 'proportion') issues.push({ kind: 'unsupported-kpi', field: 'kpi', asked: kpiKind })
  return issues
}

function armIssues({ arms }: PlanInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const ids = arms.map((arm) => arm.id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) issues.push({ kind: 'duplicate-arm', field: 'arms', id: twice })
  const invalid = ids.find((id) => !isId(id))
  if (invalid !== undefined) issues.push({ kind: 'invalid-id', field: 'arms', id: invalid })
  if (arms.some((arm) => !isShare(arm.share))) issues.push({ kind: 'out-of-range', field: 'arms' })
  const sum = arms.reduce((total, arm) => total + arm.share, 0)
  if (!(Math.abs(sum - 1) < 1e-9)) issues.push({ kind: 'shares-not-one', field: 'arms', sum })
  return issues
}

function criterionIssues({ primary, baseline, unitsPerArm, valuePerEvent }: PlanInput): readonly PlanIssue[] {
  const { threshold, kpi } = primary
  const issues: PlanIssue[] = []
  if (kpi.name.trim() === '') issues.push({ kind: 'missing', field: 'kpi' })
  if (!isEffectSize(threshold)) issues.push({ kind: 'out-of-range', field: 'threshold' })
  else if (!isReachable(threshold, kpi.direction, baseline))
    issues.push({ kind: 'unreachable', field: 'threshold' })
  if (baseline !== undefined && !isShare(baseline)) issues.push({ kind: 'out-of-range', field: 'baseline' })
  if (valuePerEvent !== undefined && !(Number.isFinite(valuePerEvent) && valuePerEvent > 0))
    issues.push({ kind: 'out-of-range', field: 'valuePerEvent' })
  const expectedEvents = (baseline ?? 1) * unitsPerArm
  if ('relative' in threshold && expectedEvents < fewestControlEvents)
    issues.push({ kind: 'absolute-threshold-needed', field: 'threshold', expectedEvents })
  return issues
}

function guardrailIssues(guardrail: Guardrail, all: readonly Guardrail[]): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const at = { field: 'guardrails', guardrail: guardrail.id } as const
  if (guardrail.name.trim() === '') issues.push({ kind: 'missing', ...at })
  if (!isId(guardrail.id)) issues.push({ kind: 'invalid-id', ...at })
  if (guardrail.id === 'units' || guardrail.id === 'successes') issues.push({ kind: 'reserved-id', ...at })
  if (!isMargin(guardrail.margin))
    issues.push({ kind: 'out-of-range', field: 'margin', guardrail: guardrail.id })
  else if (!isReachable(guardrail.margin, worse[guardrail.direction], guardrail.baseline))
    issues.push({ kind: 'unreachable', field: 'margin', guardrail: guardrail.id })
  if (guardrail.baseline !== undefined && !isShare(guardrail.baseline))
    issues.push({ kind: 'out-of-range', ...at })
  const first = all.find((other) => other.id === guardrail.id)
  if (first !== guardrail) issues.push({ kind: 'duplicate-guardrail', ...at })
  return issues
}

function scheduleIssues({ startsOn, durationDays, unitsPerArm, lockedOn }: PlanInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  if (!civilDate(startsOn) || startsOn > latestStart) issues.push({ kind: 'invalid-date', field: 'startsOn' })
  if (lockedOn !== undefined && !civilDate(lockedOn)) issues.push({ kind: 'invalid-date', field: 'lockedOn' })
  if (!(Number.isInteger(durationDays) && durationDays >= 1 && durationDays <= longestDays))
    issues.push({ kind: 'out-of-range', field: 'durationDays' })
  if (!(Number.isSafeInteger(unitsPerArm) && unitsPerArm >= 1))
    issues.push({ kind: 'out-of-range', field: 'unitsPerArm' })
  return issues
}

const isShare = (value: number): boolean => value > 0 && value < 1
const isId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(id)
const worse = { higher: 'lower', lower: 'higher' } as const

/** A relative size may exceed 1 (a tripling is +2); rate points may not. */
function isEffectSize(size: Threshold): boolean {
  return Number.isFinite(sizeOf(size)) && sizeOf(size) > 0 && ('relative' in size || size.absolute < 1)
}

/** Losing everything is no margin, on either scale. */
const isMargin = (size: Margin): boolean => isEffectSize(size) && sizeOf(size) < 1

/**
 * Whether a rate can move that far and stay between 0 and 1. Without a baseline only a fall by everything
 * is known to be impossible.
 */
function isReachable(size: Threshold, towards: Direction, baseline: number | undefined): boolean {
  if ('relative' in size && towards === 'lower') return size.relative < 1
  if (baseline === undefined || !isShare(baseline)) return true
  const points = 'relative' in size ? size.relative * baseline : size.absolute
  return points < (towards === 'lower' ? baseline : 1 - baseline)
}
