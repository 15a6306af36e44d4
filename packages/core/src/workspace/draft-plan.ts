import { isActivityMetric } from '../kpi/activity-metric.ts'
import { meanSpreads, ratioSpreads, type Kpi } from '../kpi/kpi.ts'
import { lockPlan } from '../plan/lock-plan.ts'
import { shortestReason } from '../plan/plan-changes.ts'
import type { PlanIssue } from '../plan/plan-issues.ts'
import type { LockedPlan, PlanInput } from '../plan/plan.ts'
import { fail, type Result } from '../result.ts'
import type { Draft } from './experiment.ts'

/** A slot that a start needs and that is still empty. */
export type MissingSlot = {
  readonly kind: 'missing-slot'
  readonly field:
    | 'change'
    | 'segment'
    | 'kpiName'
    | 'activityReason'
    | 'threshold'
    | 'baseline'
    | 'unitsPerDay'
    | 'startsOn'
    | 'durationDays'
}

export type StartIssue = MissingSlot | PlanIssue

/** The plan that a draft describes so far; empty slots get values that `lockPlan` refuses. */
export function planInputOf(draft: Draft, lockedOn?: string): PlanInput {
  const unitsPerDay = draft.unitsPerDay ?? 0
  return {
    kind: draft.kind,
    arms: draft.arms,
    primary: {
      kpi: kpiOf(draft),
      threshold: draft.threshold ?? { relative: 0 },
      rule: draft.rule,
      ...(isActivityMetric(draft.kpiName) && { activityReason: draft.activityReason.trim() }),
    },
    guardrails: draft.guardrails,
    looks: draft.looks,
    startsOn: draft.startsOn ?? '',
    durationDays: draft.durationDays ?? 0,
    unitsPerArm: Math.round((unitsPerDay * (draft.durationDays ?? 0)) / Math.max(1, draft.arms.length)),
    ...(draft.baseline !== null && { baseline: draft.baseline }),
    ...(draft.standardDeviation !== null && { standardDeviation: draft.standardDeviation }),
    ...(draft.maturationDays !== null && { maturationDays: draft.maturationDays }),
    ...(draft.valuePerEvent !== null && { valuePerEvent: draft.valuePerEvent }),
    hypothesis: {
      because: draft.because,
      source: draft.source,
      change: draft.change,
      segment: draft.segment,
    },
    ...(lockedOn && { lockedOn }),
  }
}

/** The KPI that a draft describes. */
export function kpiOf(draft: Draft): Kpi {
  const { kpiKind: kind, spread } = draft
  const words = {
    name: draft.kpiName,
    direction: draft.direction,
    ...(draft.unitName && { unitName: draft.unitName }),
    ...(draft.eventName && { eventName: draft.eventName }),
  }
  const valued = { ...words, ...(draft.valueUnit && { valueUnit: draft.valueUnit }) }
  switch (kind) {
    case 'proportion':
    case 'rate':
      return { kind, ...words }
    case 'cost':
      return { kind, ...valued }
    case 'mean':
      return { kind, spread: meanSpreads.find((known) => known === spread) ?? 'days', ...valued }
    case 'ratio':
      return { kind, spread: ratioSpreads.find((known) => known === spread) ?? 'days', ...valued }
  }
}

/**
 * Locks what a draft describes. Errors: every empty slot first, then every issue of the plan itself,
 * without those that only repeat an empty slot.
 */
export function lockDraft(draft: Draft, lockedOn: string): Result<LockedPlan, readonly StartIssue[]> {
  const missing = missingSlots(draft)
  const locked = lockPlan(planInputOf(draft, lockedOn))
  if (missing.length === 0) return locked
  const said = new Set<string>(missing.flatMap(({ field }) => [field, ...(consequences[field] ?? [])]))
  return fail([...missing, ...(locked.ok ? [] : locked.error.filter(({ field }) => !said.has(field)))])
}

function missingSlots(draft: Draft): readonly MissingSlot[] {
  const empty: { readonly [field in MissingSlot['field']]: boolean } = {
    change: draft.change.trim() === '',
    segment: draft.segment.trim() === '',
    kpiName: draft.kpiName.trim() === '',
    activityReason:
      isActivityMetric(draft.kpiName) && [...draft.activityReason.trim()].length < shortestReason,
    threshold: draft.threshold === null,
    baseline: draft.baseline === null,
    unitsPerDay: draft.unitsPerDay === null,
    startsOn: draft.startsOn === null,
    durationDays: draft.durationDays === null,
  }
  return slots.filter((field) => empty[field]).map((field) => ({ kind: 'missing-slot', field }))
}

const slots: readonly MissingSlot['field'][] = [
  'change',
  'segment',
  'kpiName',
  'activityReason',
  'threshold',
  'baseline',
  'unitsPerDay',
  'startsOn',
  'durationDays',
]

/** Plan issues that follow from an empty slot. */
const consequences: { readonly [field in MissingSlot['field']]?: readonly PlanIssue['field'][] } = {
  kpiName: ['kpi'],
  unitsPerDay: ['unitsPerArm', 'threshold'],
  durationDays: ['unitsPerArm', 'threshold'],
}
