import { civilDate } from '../calendar.ts'
import type { Guardrail, PlanInput } from './plan.ts'
import { sizeOf, type Threshold } from './threshold.ts'

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
  /** A control that yields fewer than 10 events cannot carry a relative threshold. */
  | { readonly kind: 'absolute-threshold-needed'; readonly field: 'threshold'; readonly expectedEvents: number }

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

const longestDays = 366

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
  if (input.arms.length !== 2) issues.push({ kind: 'unsupported-arms', field: 'arms', count: input.arms.length })
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
  if (arms.some((arm) => !isShare(arm.share))) issues.push({ kind: 'out-of-range', field: 'arms' })
  const sum = arms.reduce((total, arm) => total + arm.share, 0)
  if (!(Math.abs(sum - 1) < 1e-9)) issues.push({ kind: 'shares-not-one', field: 'arms', sum })
  return issues
}

function criterionIssues({ primary, baseline, unitsPerArm, valuePerEvent }: PlanInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  if (primary.kpi.name.trim() === '') issues.push({ kind: 'missing', field: 'kpi' })
  if (!isEffectSize(primary.threshold)) issues.push({ kind: 'out-of-range', field: 'threshold' })
  if (baseline !== undefined && !isShare(baseline)) issues.push({ kind: 'out-of-range', field: 'baseline' })
  if (valuePerEvent !== undefined && !(Number.isFinite(valuePerEvent) && valuePerEvent > 0))
    issues.push({ kind: 'out-of-range', field: 'valuePerEvent' })
  const expectedEvents = (baseline ?? 1) * unitsPerArm
  if ('relative' in primary.threshold && expectedEvents < fewestControlEvents)
    issues.push({ kind: 'absolute-threshold-needed', field: 'threshold', expectedEvents })
  return issues
}

function guardrailIssues(guardrail: Guardrail, all: readonly Guardrail[]): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const at = { field: 'guardrails', guardrail: guardrail.id } as const
  if (guardrail.name.trim() === '') issues.push({ kind: 'missing', ...at })
  if (!isEffectSize(guardrail.margin)) issues.push({ kind: 'out-of-range', field: 'margin', guardrail: guardrail.id })
  if (guardrail.baseline !== undefined && !isShare(guardrail.baseline)) issues.push({ kind: 'out-of-range', ...at })
  const first = all.find((other) => other.id === guardrail.id)
  if (first !== guardrail) issues.push({ kind: 'duplicate-guardrail', ...at })
  return issues
}

function scheduleIssues({ startsOn, durationDays, unitsPerArm, lockedOn }: PlanInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  if (!civilDate(startsOn)) issues.push({ kind: 'invalid-date', field: 'startsOn' })
  if (lockedOn !== undefined && !civilDate(lockedOn)) issues.push({ kind: 'invalid-date', field: 'lockedOn' })
  if (!(Number.isInteger(durationDays) && durationDays >= 1 && durationDays <= longestDays))
    issues.push({ kind: 'out-of-range', field: 'durationDays' })
  if (!(Number.isInteger(unitsPerArm) && unitsPerArm >= 1)) issues.push({ kind: 'out-of-range', field: 'unitsPerArm' })
  return issues
}

const isShare = (value: number): boolean => value > 0 && value < 1

/** A relative size may exceed 1 (a tripling is +2); rate points may not. */
function isEffectSize(size: Threshold): boolean {
  return Number.isFinite(sizeOf(size)) && sizeOf(size) > 0 && ('relative' in size || size.absolute < 1)
}
