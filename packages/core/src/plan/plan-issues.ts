import { civilDate } from '../calendar.ts'
import {
  kpiKinds,
  meanSpreads,
  ratioSpreads,
  usesPrePeriod,
  type Direction,
  type Kpi,
  type KpiKind,
} from '../kpi/kpi.ts'
import { measures } from '../kpi/measures.ts'
import { adviceTableOf } from './advice/advice-presets.ts'
import { adviceTableIssues, type AdviceTableIssue } from './advice/advice-table-issues.ts'
import { blockIssues } from './block-issues.ts'
import { comparesSameDays } from './compares-same-days.ts'
import { goalIssues } from './goal-issues.ts'
import { guardrailKind, type GuardrailKind } from './guardrail-kind.ts'
import { isAmount } from './is-amount.ts'
import { periodIssues } from './period-issues.ts'
import {
  fewestControlEvents,
  isPlanId,
  latestStart,
  longestDays,
  longestMaturationDays,
} from './plan-limits.ts'
import {
  lookSchedules,
  plannedKinds,
  type Guardrail,
  type LookSchedule,
  type PlanInput,
  type TestKind,
  type VersionsInput,
} from './plan.ts'
import { fewestVersions, mostVersions } from './number-of-versions.ts'
import { sizeOf, type Margin, type Threshold } from './threshold.ts'

/** Why a plan cannot be locked. `field` is where a form shows it; `guardrail` names which one. */
export type PlanIssue =
  | { readonly kind: 'unsupported-kind'; readonly field: 'kind'; readonly asked: string }
  | { readonly kind: 'unsupported-looks'; readonly field: 'looks'; readonly asked: string }
  | { readonly kind: 'unsupported-arms'; readonly field: 'arms'; readonly count: number }
  | { readonly kind: 'unsupported-kpi'; readonly field: 'kpi'; readonly asked: string }
  /** Against a goal stands what an outcome costs, and nothing else so far. */
  | { readonly kind: 'cost-needed'; readonly field: 'kpi' }
  /** At the goal such a cap would not even pay for one outcome. */
  | { readonly kind: 'cap-below-goal'; readonly field: 'spendCap' }
  /** The money of a stop-loss is part of the cap. */
  | { readonly kind: 'stop-loss-above-cap'; readonly field: 'stopLoss' }
  /** Days before or after the change are too few, or no whole weeks. */
  | {
      readonly kind: 'too-few-days'
      readonly field: 'changesOn'
      readonly days: number
      readonly fewest: number
    }
  | { readonly kind: 'not-whole-weeks'; readonly field: 'changesOn'; readonly days: number }
  /** The change comes before the first day, or after the last. */
  | { readonly kind: 'dates-out-of-order'; readonly field: 'changesOn' }
  /** Nothing says how chance gives periods or areas their version. */
  | { readonly kind: 'design-missing'; readonly field: 'design' }
  /** Nothing of a period would count. */
  | {
      readonly kind: 'washout-too-long'
      readonly field: 'washoutDays'
      readonly washoutDays: number
      readonly periodDays: number
    }
  | {
      readonly kind: 'not-whole-periods'
      readonly field: 'durationDays'
      readonly days: number
      readonly periodDays: number
    }
  /** Each version has half of the periods. */
  | { readonly kind: 'odd-periods'; readonly field: 'durationDays'; readonly periods: number }
  /** No outcome of so few would have a p at the level: their smallest is `smallestPValue`. */
  | {
      readonly kind: 'too-few-periods'
      readonly field: 'durationDays'
      readonly count: number
      readonly fewest: number
      readonly smallestPValue: number
    }
  | {
      readonly kind: 'too-few-areas'
      readonly field: 'areas'
      readonly count: number
      readonly fewest: number
      readonly smallestPValue: number
    }
  | { readonly kind: 'duplicate-area' | 'invalid-area'; readonly field: 'areas'; readonly area: string }
  /** The order of the periods, or the pairs of areas, are not those that the seed gives. */
  | { readonly kind: 'not-as-drawn'; readonly field: 'design' }
  /** Periods and pairs of areas are shared out by halves. */
  | { readonly kind: 'even-shares-needed'; readonly field: 'arms' }
  /** What must not get worse is read among people, not among so few periods or areas. */
  | {
      readonly kind: 'guardrails-need-people-split'
      readonly field: 'guardrails'
      readonly guardrail: string
    }
  /** Guardrails are read between versions of the same days. */
  | { readonly kind: 'guardrails-need-versions'; readonly field: 'guardrails'; readonly guardrail: string }
  /** Only a share of a cost can be compared, not a difference in money. */
  | { readonly kind: 'relative-threshold-needed'; readonly field: 'threshold' }
  /** Guardrails are counted among people, and a cost counts money. */
  | { readonly kind: 'guardrails-need-people'; readonly field: 'guardrails'; readonly guardrail: string }
  /** An amount by the KPI's events, and the KPI counts none. */
  | { readonly kind: 'guardrail-needs-events'; readonly field: 'guardrails'; readonly guardrail: string }
  /** Figures from before the start adjust a mean of people, known by sums and squares. */
  | { readonly kind: 'pre-period-needs-mean'; readonly field: 'prePeriodName' }
  /** Before and after compares days, and the days before are one of its sides. */
  | { readonly kind: 'pre-period-needs-versions'; readonly field: 'prePeriodName' }
  | { readonly kind: 'duplicate-arm'; readonly field: 'arms'; readonly id: string }
  | { readonly kind: 'shares-not-one'; readonly field: 'arms'; readonly sum: number }
  | {
      readonly kind: 'missing'
      readonly field: 'kpi' | 'guardrails' | 'prePeriodName'
      readonly guardrail?: string
    }
  | { readonly kind: 'out-of-range'; readonly field: PlanNumberField; readonly guardrail?: string }
  /** A size below zero: which way is good, or worse, is told by the direction alone. */
  | { readonly kind: 'wrong-direction'; readonly field: 'threshold' | 'margin'; readonly guardrail?: string }
  /** Nobody, or no money, in any version. */
  | { readonly kind: 'no-traffic'; readonly field: 'unitsPerArm' }
  | { readonly kind: 'invalid-date'; readonly field: 'startsOn' | 'lockedOn' | 'changesOn' }
  | { readonly kind: 'duplicate-guardrail'; readonly field: 'guardrails'; readonly guardrail: string }
  /** An id names columns and files: lower-case letters, digits and hyphens, at most 40. */
  | { readonly kind: 'invalid-id'; readonly field: 'arms'; readonly id: string }
  | { readonly kind: 'invalid-id'; readonly field: 'guardrails'; readonly guardrail: string }
  /** A name that is a column of some test's own. */
  | { readonly kind: 'reserved-id'; readonly field: 'guardrails'; readonly guardrail: string }
  /** A rate would have to reach 0, or everybody, or go beyond. */
  | { readonly kind: 'unreachable'; readonly field: 'threshold' | 'margin'; readonly guardrail?: string }
  /** A control that yields fewer than 10 events cannot carry a relative threshold. */
  | {
      readonly kind: 'absolute-threshold-needed'
      readonly field: 'threshold'
      readonly expectedEvents: number
    }
  /** Rules of advice that leave a case out, contradict each other, or advise what nobody may. */
  | { readonly kind: 'advice-table'; readonly field: 'advice'; readonly issue: AdviceTableIssue }

type PlanNumberField =
  | 'arms'
  | 'threshold'
  | 'margin'
  | 'durationDays'
  | 'unitsPerArm'
  | 'baseline'
  | 'guardrails'
  | 'valuePerEvent'
  | 'standardDeviation'
  | 'maturationDays'
  | 'goal'
  | 'spendCap'
  | 'stopLoss'
  | 'expectedCost'
  | 'periodDays'
  | 'washoutDays'
  | 'seed'
  | 'areas'

/** Everything that keeps a plan from being locked, in the order of a plan form. */
export function planIssues(input: PlanInput): readonly PlanIssue[] {
  const { kpi } = input.primary
  return [
    ...unsupported(input),
    ...armIssues(input),
    ...(kpi.name.trim() === '' ? [{ kind: 'missing', field: 'kpi' } as const] : []),
    ...prePeriodIssues(input),
    ...(input.kind === 'threshold' ? goalIssues(input) : criterionIssues(input)),
    ...(input.kind === 'threshold' ? [] : input.guardrails.flatMap((own) => guardrailIssues(own, input))),
    ...scheduleIssues(input),
    ...(input.kind === 'threshold' ? [] : sampleIssues(input)),
    ...(input.kind === 'before-after' ? periodIssues(input) : []),
    ...(input.kind === 'blocks' ? blockIssues(input) : []),
    ...adviceIssues(input),
  ]
}

function adviceIssues({ advice }: PlanInput): readonly PlanIssue[] {
  if (advice === undefined) return []
  return adviceTableIssues(adviceTableOf(advice)).map((issue) => ({
    kind: 'advice-table',
    field: 'advice',
    issue,
  }))
}

function unsupported({ kind, looks, arms, primary }: PlanInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  if (!plannedKinds.includes(kind)) issues.push({ kind: 'unsupported-kind', field: 'kind', asked: kind })
  else if (!schedulesOf(kind).includes(looks))
    issues.push({ kind: 'unsupported-looks', field: 'looks', asked: looks })
  const [fewest, most] = versionsOf(kind)
  if (arms.length < fewest || arms.length > most)
    issues.push({ kind: 'unsupported-arms', field: 'arms', count: arms.length })
  const asked = unsupportedKpi(primary.kpi)
  if (asked !== undefined) issues.push({ kind: 'unsupported-kpi', field: 'kpi', asked })
  return issues
}

/** When a kind of test can be read: one that compares days has to have all of them. */
function schedulesOf(kind: TestKind): readonly LookSchedule[] {
  if (kind === 'threshold') return ['weekly']
  return comparesSameDays({ kind }) ? lookSchedules : ['end']
}

/** How many versions a kind of test has, at least and at most. */
function versionsOf(kind: TestKind): readonly [number, number] {
  if (kind === 'threshold') return [1, 1]
  return comparesSameDays({ kind }) ? [fewestVersions, mostVersions] : [2, 2]
}

/** What of a KPI is not known here. Plans also arrive as parsed JSON, where the type is only a promise. */
function unsupportedKpi(kpi: Kpi): string | undefined {
  if (!kpiKinds.includes(kpi.kind)) return kpi.kind
  if (kpi.kind === 'mean' && !meanSpreads.includes(kpi.spread)) return `mean, ${kpi.spread}`
  return kpi.kind === 'ratio' && !ratioSpreads.includes(kpi.spread) ? `ratio, ${kpi.spread}` : undefined
}

function armIssues({ arms }: PlanInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const ids = arms.map((arm) => arm.id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) issues.push({ kind: 'duplicate-arm', field: 'arms', id: twice })
  const invalid = ids.find((id) => !isPlanId(id))
  if (invalid !== undefined) issues.push({ kind: 'invalid-id', field: 'arms', id: invalid })
  if (arms.some(({ share }) => !(share > 0 && share <= 1)))
    issues.push({ kind: 'out-of-range', field: 'arms' })
  const sum = arms.reduce((total, arm) => total + arm.share, 0)
  if (!(Math.abs(sum - 1) < 1e-9)) issues.push({ kind: 'shares-not-one', field: 'arms', sum })
  return issues
}

function prePeriodIssues({ kind, primary: { kpi } }: PlanInput): readonly PlanIssue[] {
  // A KPI of another kind has the name in parsed JSON only.
  if (!('prePeriodName' in kpi) || kpi.prePeriodName === undefined) return []
  if (!usesPrePeriod(kpi)) return [{ kind: 'pre-period-needs-mean', field: 'prePeriodName' }]
  if (kpi.prePeriodName.trim() === '') return [{ kind: 'missing', field: 'prePeriodName' }]
  return kind === 'before-after' ? [{ kind: 'pre-period-needs-versions', field: 'prePeriodName' }] : []
}

function criterionIssues(input: VersionsInput): readonly PlanIssue[] {
  const { threshold, kpi } = input.primary
  const { baseline, standardDeviation, valuePerEvent } = input
  const issues: PlanIssue[] = []
  if (sizeOf(threshold) < 0) issues.push({ kind: 'wrong-direction', field: 'threshold' })
  else if (!isEffectSize(threshold, kpi.kind)) issues.push({ kind: 'out-of-range', field: 'threshold' })
  else if (kpi.kind === 'cost' && 'absolute' in threshold)
    issues.push({ kind: 'relative-threshold-needed', field: 'threshold' })
  else if (!isReachable(threshold, kpi.direction, baseline, kpi.kind))
    issues.push({ kind: 'unreachable', field: 'threshold' })
  if (baseline !== undefined && !isBaseline(baseline, kpi.kind))
    issues.push({ kind: 'out-of-range', field: 'baseline' })
  if (standardDeviation !== undefined && !isAmount(standardDeviation))
    issues.push({ kind: 'out-of-range', field: 'standardDeviation' })
  if (valuePerEvent !== undefined && !isAmount(valuePerEvent))
    issues.push({ kind: 'out-of-range', field: 'valuePerEvent' })
  const expectedEvents = expectedControlEvents(input)
  if ('relative' in threshold && expectedEvents < fewestControlEvents)
    issues.push({ kind: 'absolute-threshold-needed', field: 'threshold', expectedEvents })
  return issues
}

/** Events that the control will yield; for a KPI that counts none, no limit. Without a baseline, at most one of each person. */
function expectedControlEvents({ primary: { kpi }, baseline, unitsPerArm }: VersionsInput): number {
  switch (kpi.kind) {
    case 'proportion':
      return (baseline ?? 1) * unitsPerArm
    case 'rate':
      return baseline === undefined ? Infinity : baseline * unitsPerArm
    // A share of the cost is all that can be asked: too few outcomes are said by the outlook.
    case 'cost':
    case 'mean':
    case 'ratio':
      return Infinity
  }
}

function guardrailIssues(guardrail: Guardrail, input: VersionsInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const at = { field: 'guardrails', guardrail: guardrail.id } as const
  if (guardrail.name.trim() === '') issues.push({ kind: 'missing', ...at })
  if (!isPlanId(guardrail.id)) issues.push({ kind: 'invalid-id', ...at })
  if (measures.some((measure) => measure === guardrail.id)) issues.push({ kind: 'reserved-id', ...at })
  if (input.primary.kpi.kind === 'cost') issues.push({ kind: 'guardrails-need-people', ...at })
  const kind = guardrailKind(guardrail)
  const countsEvents = input.primary.kpi.kind === 'proportion' || input.primary.kpi.kind === 'rate'
  if (guardrail.per !== undefined && !(kind === 'mean' && countsEvents))
    issues.push({ kind: 'guardrail-needs-events', ...at })
  if (sizeOf(guardrail.margin) < 0)
    issues.push({ kind: 'wrong-direction', field: 'margin', guardrail: guardrail.id })
  else if (!isMargin(guardrail.margin, kind))
    issues.push({ kind: 'out-of-range', field: 'margin', guardrail: guardrail.id })
  else if (!isReachable(guardrail.margin, worse[guardrail.direction], guardrail.baseline, kind))
    issues.push({ kind: 'unreachable', field: 'margin', guardrail: guardrail.id })
  if (guardrail.baseline !== undefined && !isBaseline(guardrail.baseline, kind))
    issues.push({ kind: 'out-of-range', ...at })
  if (guardrail.standardDeviation !== undefined && !isAmount(guardrail.standardDeviation))
    issues.push({ kind: 'out-of-range', field: 'standardDeviation', guardrail: guardrail.id })
  const first = input.guardrails.find((other) => other.id === guardrail.id)
  if (first !== guardrail) issues.push({ kind: 'duplicate-guardrail', ...at })
  return issues
}

function scheduleIssues(input: PlanInput): readonly PlanIssue[] {
  const { startsOn, durationDays, lockedOn, maturationDays = 0 } = input
  const issues: PlanIssue[] = []
  if (!civilDate(startsOn) || startsOn > latestStart) issues.push({ kind: 'invalid-date', field: 'startsOn' })
  if (lockedOn !== undefined && !civilDate(lockedOn)) issues.push({ kind: 'invalid-date', field: 'lockedOn' })
  if (!(Number.isInteger(durationDays) && durationDays >= 1 && durationDays <= longestDays))
    issues.push({ kind: 'out-of-range', field: 'durationDays' })
  if (!(Number.isInteger(maturationDays) && maturationDays >= 0 && maturationDays <= longestMaturationDays))
    issues.push({ kind: 'out-of-range', field: 'maturationDays' })
  return issues
}

function sampleIssues({ unitsPerArm }: VersionsInput): readonly PlanIssue[] {
  if (unitsPerArm === 0) return [{ kind: 'no-traffic', field: 'unitsPerArm' }]
  const possible = Number.isSafeInteger(unitsPerArm) && unitsPerArm >= 1
  return possible ? [] : [{ kind: 'out-of-range', field: 'unitsPerArm' }]
}

const isShare = (value: number): boolean => value > 0 && value < 1
const worse = { higher: 'lower', lower: 'higher' } as const

/** A rate of people lies between 0 and 1; every other KPI is something above 0. */
function isBaseline(value: number, kind: KpiKind): boolean {
  return kind === 'proportion' ? isShare(value) : isAmount(value)
}

/** A relative size may exceed 1 (a tripling is +2); rate points may not. */
function isEffectSize(size: Threshold, kind: KpiKind): boolean {
  const most = 'absolute' in size && kind === 'proportion' ? 1 : 1e12
  return sizeOf(size) > 0 && sizeOf(size) < most
}

/** Losing everything is no margin, on either scale. */
const isMargin = (size: Margin, kind: GuardrailKind): boolean =>
  isEffectSize(size, kind) && ('absolute' in size || size.relative < 1)

/**
 * Whether a KPI can move that far: nothing falls to 0, and a rate of people does not rise to 1. Without a baseline
 * only a fall by everything is known to be impossible.
 */
function isReachable(
  size: Threshold,
  towards: Direction,
  baseline: number | undefined,
  kind: KpiKind,
): boolean {
  if ('relative' in size && towards === 'lower') return size.relative < 1
  if (baseline === undefined || !isBaseline(baseline, kind)) return true
  const amount = 'relative' in size ? size.relative * baseline : size.absolute
  const room = towards === 'lower' ? baseline : kind === 'proportion' ? 1 - baseline : Infinity
  return amount < room
}
