import type { CivilDate } from '../../calendar.ts'
import { healthOf } from '../../evidence/health.ts'
import type { ArmTotals, Observation } from '../../evidence/observation.ts'
import { armTotals, dailyRows, dayCoverage, withinPlan } from '../../evidence/totals.ts'
import type { Amendment } from '../../plan/plan-changes.ts'
import type { GoalPlan, LockedPlan } from '../../plan/plan.ts'
import { spendAlpha } from '../../stats/index.ts'
import type { GoalAssessment } from '../assessment.ts'
import { readCost, type GoalLook } from './goal-reading.ts'
import type { LookNow } from '../looks/look-now.ts'
import { goalVerdict } from './goal-verdict.ts'

type GoalInput = {
  readonly locked: LockedPlan<GoalPlan>
  readonly now: LookNow<GoalLook>
  /** Readings already made, in order. */
  readonly looks: readonly GoalLook[]
  /** Checked. */
  readonly observations: readonly Observation[]
  readonly today: CivilDate
  readonly amendments: readonly Amendment[]
}

/** Assesses a test against a goal on a day: the reading that is due, or none. */
export function assessGoal({
  locked,
  now,
  looks,
  observations,
  today,
  amendments,
}: GoalInput): GoalAssessment {
  const { plan, hash } = locked
  const until = now.kind === 'look' ? now.through : undefined
  const used = withinPlan(plan, observations, until)
  const arm = armTotals(plan, plan.arms[0].id, used)
  const daily = dailyRows(plan, used)
  const facts = {
    version: 1,
    planHash: hash,
    plan,
    amendments,
    today,
    arms: [arm],
    daily,
    guardrails: [],
  } as const
  const health = healthOf(
    plan,
    [arm],
    dayCoverage(plan, used, until),
    until === undefined ? 'running' : 'complete',
  )
  if (now.kind === 'between')
    return {
      ...facts,
      health,
      look: { kind: 'between', next: now.next },
      looks,
      reading: 'covered',
      verdict: 'running',
      because: 'not-read-yet',
    }
  const { through, number, planned, made } = now
  // The last planned reading, or the first one over the cap.
  const kind = now.isFinal || (arm.spend ?? 0) >= plan.spendCap ? 'final' : 'interim'
  const level = levelOf(plan, made, arm, kind)
  const reading = level === undefined ? undefined : readCost(plan, arm, daily, level)
  const read = goalVerdict({
    look: kind,
    cost: reading?.cost,
    goal: plan.primary.goal,
    stopLossReached: isStopped(plan, arm),
  })
  return {
    ...facts,
    health,
    look: { kind, number, planned, extra: 0 },
    looks: [...made, { through, spend: arm.spend ?? 0, ended: read.verdict !== 'running' }],
    reading: reading ?? 'not-enough-data',
    ...read,
  }
}

function isStopped({ stopLoss }: GoalPlan, { spend = 0, successes = 0 }: ArmTotals): boolean {
  return stopLoss !== undefined && spend >= stopLoss && successes === 0
}

/**
 * The part of the one-sided error that this reading may spend: O'Brien and Fleming's, over the money spent of the cap;
 * the final reading spends what is left. Readings with no new money since are this one.
 */
function levelOf(
  plan: GoalPlan,
  made: readonly GoalLook[],
  { spend = 0 }: ArmTotals,
  kind: 'interim' | 'final',
): number | undefined {
  const fractions = [...made.map((look) => look.spend), spend].map((money) => money / plan.spendCap)
  const spent = spendAlpha({
    informationFractions: fractions.filter((fraction, look) =>
      isNews(fraction, fractions[look + 1] ?? Infinity),
    ),
    significanceLevel: plan.significanceLevel / 2,
    sides: 1,
    spending: { kind: 'obrien-fleming' },
    lastIsFinal: kind === 'final',
  })
  const level = spent.ok ? spent.value.at(-1)?.nominalLevel : undefined
  return level === 0 ? undefined : level
}

/** Whether a reading counts for itself: some money, and a ten-thousandth of the cap less than the next one. */
const isNews = (fraction: number, next: number): boolean => fraction > 0 && next - fraction >= 1e-4
