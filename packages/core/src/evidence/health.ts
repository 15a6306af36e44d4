import { checkSampleRatio, watchSampleRatio } from '../stats/index.ts'
import { kpiMeasures } from '../kpi/measures.ts'
import type { Plan } from '../plan/plan.ts'
import { ok } from '../result.ts'
import type { ArmTotals, DayCoverage } from './observation.ts'

/** The traffic did not split as planned when a fair split would look like this less often than 1 in 1,000. */
export const sampleRatioAlarm = 0.001

/** Whether the split of people between the versions is the planned one. Shares and p in [0, 1]. */
export type SampleRatio =
  | { readonly kind: 'not-enough-data' }
  /** Nothing was to be split: a platform chose who sees what, time did, or it is money that is counted. */
  | { readonly kind: 'not-checked' }
  | {
      readonly kind: 'regular' | 'mismatch'
      readonly observedShares: readonly number[]
      readonly plannedShares: readonly number[]
      readonly pValue: number
    }

/**
 * Can these data be trusted? `unhealthy` data allow no conclusion; `not-enough-data` means a version has
 * nobody yet. Missing days and a short sample are said, and lower the grade, but invalidate nothing.
 */
export type Health = {
  readonly status: 'healthy' | 'unhealthy' | 'not-enough-data'
  readonly sampleRatio: SampleRatio
  readonly days: DayCoverage
  /** People; money spent where the KPI is a cost. */
  readonly units: { readonly collected: number; readonly planned: number }
}

/**
 * @param counting the test still runs: its split may be looked at every day, so the alarm is one that stays
 *   right however often it is looked at. At the reading the sharper fixed-sample test decides.
 */
export function healthOf(
  plan: Plan,
  arms: readonly ArmTotals[],
  days: DayCoverage,
  counting: 'running' | 'complete',
): Health {
  const sampleRatio = sampleRatioOf(plan, arms, counting)
  const empty = arms.some((arm) => isEmpty(plan, arm))
  return {
    // An empty version beside a full one is a broken split first, a lack of data only if nobody came at all.
    status: sampleRatio.kind === 'mismatch' ? 'unhealthy' : empty ? 'not-enough-data' : 'healthy',
    sampleRatio,
    days,
    units: { collected: totalSample(plan, arms), planned: plannedSample(plan) },
  }
}

/** Whether a version has nobody yet. */
export function isEmpty(plan: Plan, arm: ArmTotals): boolean {
  return sampleOf(plan, arm) === 0
}

function plannedSample(plan: Plan): number {
  return plan.kind === 'threshold' ? plan.spendCap : plan.unitsPerArm * plan.arms.length
}

function sampleRatioOf(
  plan: Plan,
  arms: readonly ArmTotals[],
  counting: 'running' | 'complete',
): SampleRatio {
  if (plan.kind !== 'ab' || plan.primary.kpi.kind === 'cost') return { kind: 'not-checked' }
  const total = totalSample(plan, arms)
  const plannedShares = plan.arms.map(({ share }) => share)
  const split = { counts: arms.map((arm) => sampleOf(plan, arm)), shares: plannedShares }
  const checked =
    counting === 'running' ? watchDaily(split) : checkSampleRatio({ ...split, alarm: sampleRatioAlarm })
  if (total === 0 || !checked.ok) return { kind: 'not-enough-data' }
  return {
    kind: checked.value.healthy ? 'regular' : 'mismatch',
    observedShares: arms.map((arm) => sampleOf(plan, arm) / total),
    plannedShares,
    pValue: checked.value.pValue,
  }
}

/** The e-value of 1,000 and the p of 0.001 are one bound, written in two ways. */
function watchDaily(split: { readonly counts: readonly number[]; readonly shares: readonly number[] }) {
  const watched = watchSampleRatio({ ...split, alarm: 1 / sampleRatioAlarm })
  return watched.ok ? ok({ healthy: watched.value.healthy, pValue: watched.value.anytimePValue }) : watched
}

/** How much of what the plan sizes a version has: people, or money. */
function sampleOf({ primary: { kpi } }: Plan, arm: ArmTotals): number {
  return arm[kpiMeasures(kpi)[0]] ?? 0
}

function totalSample(plan: Plan, arms: readonly ArmTotals[]): number {
  return arms.reduce((total, arm) => total + sampleOf(plan, arm), 0)
}
