import { isActivityMetric } from '../kpi/activity-metric.ts'
import { meanSpreads, ratioSpreads, type Kpi } from '../kpi/kpi.ts'
import { repeatedUnit } from '../kpi/repeated-unit.ts'
import { comparesSameDays } from '../plan/compares-same-days.ts'
import { lockPlan } from '../plan/lock-plan.ts'
import { countedDays } from '../plan/planned-blocks.ts'
import { shortestReason } from '../plan/plan-changes.ts'
import type { PlanIssue } from '../plan/plan-issues.ts'
import type { GoalInput, LockedPlan, PlanInput, VersionsInput } from '../plan/plan.ts'
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
    | 'countedOnce'
    | 'goal'
    | 'spendCap'
    | 'threshold'
    | 'baseline'
    | 'unitsPerDay'
    | 'startsOn'
    | 'changesOn'
    | 'durationDays'
    | 'periodDays'
    | 'drawSeed'
}

export type StartIssue = MissingSlot | PlanIssue

/** The plan that a draft describes so far; empty slots get values that `lockPlan` refuses. */
export function planInputOf(draft: Draft, lockedOn?: string): PlanInput {
  return draft.kind === 'threshold' ? goalInputOf(draft, lockedOn) : versionsInputOf(draft, lockedOn)
}

function goalInputOf(draft: Draft, lockedOn: string | undefined): GoalInput {
  return {
    ...scheduleOf(draft, lockedOn),
    kind: 'threshold',
    arms: draft.arms.slice(0, 1).map((arm) => ({ ...arm, share: 1 })),
    looks: 'weekly',
    primary: {
      kpi: kpiOf({ ...draft, kpiKind: 'cost', direction: 'lower' }),
      goal: draft.goal ?? 0,
      ...reasonOf(draft),
    },
    spendCap: draft.spendCap ?? 0,
    ...(draft.stopLoss !== null && { stopLoss: draft.stopLoss }),
    ...(draft.baseline !== null && { expectedCost: draft.baseline }),
  }
}

/** The plan of a draft with versions; of any other kind its form still has such slots. */
export function versionsInputOf(draft: Draft, lockedOn?: string): VersionsInput {
  const unitsPerDay = draft.unitsPerDay ?? 0
  const kind = draft.kind === 'threshold' ? 'ab' : draft.kind
  return {
    ...scheduleOf(draft, lockedOn),
    kind,
    arms: kind === 'blocks' ? evenly(draft) : draft.arms,
    // The choice stays with the draft, whose kind may change again.
    looks: comparesSameDays({ kind }) ? draft.looks : 'end',
    primary: {
      kpi: kpiOf(draft),
      threshold: draft.threshold ?? { relative: 0 },
      rule: draft.rule,
      ...reasonOf(draft),
      ...countedOnceOf(draft),
    },
    guardrails: draft.guardrails,
    unitsPerArm: Math.round((unitsPerDay * daysRead(draft)) / Math.max(1, draft.arms.length)),
    ...(draft.baseline !== null && { baseline: draft.baseline }),
    ...(draft.standardDeviation !== null && { standardDeviation: draft.standardDeviation }),
    ...(draft.valuePerEvent !== null && { valuePerEvent: draft.valuePerEvent }),
    ...(kind === 'before-after' && { changesOn: draft.changesOn ?? '' }),
    ...(kind === 'blocks' && {
      design: {
        kind: 'periods',
        periodDays: draft.periodDays ?? 0,
        washoutDays: draft.washoutDays ?? 0,
        order: 'complete',
        // No seed: what was not drawn is refused.
        seed: draft.drawSeed ?? -1,
      } as const,
    }),
  }
}

/** Each version has half of the periods. */
const evenly = ({ arms }: Draft) => arms.map((own) => ({ ...own, share: 1 / arms.length }))

/** The days whose counts are read: of periods without their washout. */
function daysRead({ kind, durationDays, periodDays, washoutDays }: Draft): number {
  const days = durationDays ?? 0
  if (kind !== 'blocks' || periodDays === null || !(periodDays > 0)) return days
  return Math.max(0, countedDays({ periodDays, washoutDays: washoutDays ?? 0 }, days))
}

/** Why an activity metric decides, where it does. */
function reasonOf({ kpiName, activityReason }: Draft) {
  return isActivityMetric(kpiName) ? { activityReason: activityReason.trim() } : {}
}

/**
 * The word for what is counted of which a person has to say whether one person can have several; undefined where
 * people are counted, or days are compared with each other anyway.
 */
export function askedUnit(draft: Draft): string | undefined {
  const { kind, kpiKind, kpiName, unitName } = draft
  if (kind !== 'ab' && kind !== 'delivery') return undefined
  return repeatedUnit({ kind: kpiKind, name: kpiName, unitName })
}

/** Whether figures from before the start could adjust a draft's outcomes: of a mean of people, between versions. */
export function asksPrePeriod({ kind, kpiKind, spread }: Draft): boolean {
  return comparesSameDays({ kind }) && kpiKind === 'mean' && spread === 'squares'
}

function countedOnceOf(draft: Draft) {
  const asked = askedUnit(draft)
  return asked !== undefined && draft.countedOnce === asked ? { countedOnce: asked } : {}
}

function scheduleOf(draft: Draft, lockedOn: string | undefined) {
  return {
    startsOn: draft.startsOn ?? '',
    durationDays: draft.durationDays ?? 0,
    ...(draft.maturationDays !== null && { maturationDays: draft.maturationDays }),
    hypothesis: {
      because: draft.because,
      source: draft.source,
      change: draft.change,
      segment: draft.segment,
    },
    ...(lockedOn && { lockedOn }),
    ...(draft.advice !== 'risk-aware' && { advice: draft.advice }),
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
      return { kind, ...valued, ...(draft.qualified && { qualified: true }) }
    case 'mean':
      return {
        kind,
        spread: meanSpreads.find((known) => known === spread) ?? 'days',
        ...valued,
        ...(asksPrePeriod(draft) &&
          draft.prePeriodName.trim() !== '' && { prePeriodName: draft.prePeriodName }),
      }
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
    countedOnce: (askedUnit(draft) ?? draft.countedOnce) !== draft.countedOnce,
    goal: draft.goal === null,
    spendCap: draft.spendCap === null,
    threshold: draft.threshold === null,
    baseline: draft.baseline === null,
    unitsPerDay: draft.unitsPerDay === null,
    startsOn: draft.startsOn === null,
    changesOn: draft.changesOn === null,
    durationDays: draft.durationDays === null,
    periodDays: draft.periodDays === null,
    drawSeed: draft.drawSeed === null,
  }
  return neededSlots(draft)
    .filter((field) => empty[field])
    .map((field) => ({ kind: 'missing-slot', field }))
}

/** The slots that a draft's kind needs, in the order of the form. */
function neededSlots({ kind }: Draft): readonly MissingSlot['field'][] {
  const words = ['change', 'segment', 'kpiName', 'activityReason', 'countedOnce'] as const
  if (kind === 'threshold') return [...words, 'goal', 'spendCap', 'startsOn', 'durationDays']
  const versions = [...words, 'threshold', 'baseline', 'unitsPerDay', 'startsOn'] as const
  if (kind === 'blocks') return [...versions, 'periodDays', 'durationDays', 'drawSeed']
  return kind === 'before-after' ? [...versions, 'changesOn', 'durationDays'] : [...versions, 'durationDays']
}

/** Plan issues that follow from an empty slot. */
const consequences: { readonly [field in MissingSlot['field']]?: readonly PlanIssue['field'][] } = {
  kpiName: ['kpi'],
  unitsPerDay: ['unitsPerArm', 'threshold'],
  startsOn: ['changesOn'],
  durationDays: ['unitsPerArm', 'threshold', 'changesOn', 'washoutDays'],
  periodDays: ['periodDays', 'washoutDays', 'durationDays'],
  drawSeed: ['seed'],
}
