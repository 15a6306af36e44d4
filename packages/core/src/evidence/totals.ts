import { daysInRange } from '../calendar.ts'
import { endsOn } from '../plan/lock-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { counts } from './check-observations.ts'
import type { ArmTotals, DayCoverage, Observation } from './observation.ts'

/** The checked observations that belong to the test: those that end on or before its last day. */
export function withinPlan(plan: Plan, observations: readonly Observation[]): readonly Observation[] {
  const last = endsOn(plan)
  return observations.filter(({ to }) => to <= last)
}

/** The sums that the statistics are computed from, in the plan's order of versions. */
export function totals(plan: Plan, observations: readonly Observation[]): readonly [ArmTotals, ArmTotals] {
  const [control, treatment] = plan.arms
  return [armTotals(plan, control.id, observations), armTotals(plan, treatment.id, observations)]
}

/** Which days of the plan have the counts of every version. */
export function dayCoverage(plan: Plan, observations: readonly Observation[]): DayCoverage {
  const planned = daysInRange(plan.startsOn, endsOn(plan))
  const rowsByArm = plan.arms.map(({ id }) => observations.filter(({ arm }) => arm === id))
  const missing = planned.filter((day) => !rowsByArm.every((rows) => rows.some((row) => counts(row, day))))
  return { planned: planned.length, covered: planned.length - missing.length, missing }
}

function armTotals(plan: Plan, arm: string, observations: readonly Observation[]): ArmTotals {
  const own = observations.filter((observation) => observation.arm === arm)
  const sum = (read: (observation: Observation) => number) => own.reduce((total, row) => total + read(row), 0)
  return {
    arm,
    units: sum((row) => row.units),
    successes: sum((row) => row.successes),
    guardrails: Object.fromEntries(
      plan.guardrails.map(({ id }) => [id, sum((row) => row.guardrails?.[id] ?? 0)]),
    ),
  }
}
