import { civilDate, daysInRange, type CivilDate } from '../calendar.ts'
import { countsDays } from '../kpi/kpi.ts'
import { kpiMeasures, type KpiMeasure, type Measured } from '../kpi/measures.ts'
import { guardrailKind } from '../plan/guardrail-kind.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { comparesSameDays } from '../plan/compares-same-days.ts'
import { countedArms } from '../plan/counted-arms.ts'
import { isWashout, periodsOfPlan } from '../plan/planned-blocks.ts'
import type { BlocksPlan, Plan, VersionsPlan } from '../plan/plan.ts'
import { mergeSummaries } from '../stats/index.ts'
import { counts } from './check-observations.ts'
import type { ArmTotals, BlockRow, DailyRow, DayCoverage, DayRow, Observation } from './observation.ts'

/** The checked observations that belong to the test: up to its last day, or that of a reading, without washouts. */
export function withinPlan(
  plan: Plan,
  observations: readonly Observation[],
  through: CivilDate = endsOn(plan),
): readonly Observation[] {
  return observations.filter(({ from, to }) => {
    const begun = civilDate(from)
    return to <= through && begun !== undefined && !isWashout(plan, begun)
  })
}

/**
 * Which days that count have the counts of every version whose day it is, in all its areas. The days after a reading are
 * not missing: a test that it ends has no need of them.
 */
export function dayCoverage(
  plan: Plan,
  observations: readonly Observation[],
  through: CivilDate = endsOn(plan),
): DayCoverage {
  const planned = daysInRange(plan.startsOn, through).filter((day) => !isWashout(plan, day))
  const areas = plan.kind === 'blocks' && plan.design.kind === 'areas' ? plan.design.pairs : undefined
  const isCovered = (day: CivilDate) =>
    areas
      ? areas.every((pair) =>
          [pair.control, pair.treatment].every((area) =>
            observations.some((row) => row.area === area && counts(row, day)),
          ),
        )
      : countedArms(plan, day).every(({ id }) =>
          observations.some((row) => row.arm === id && counts(row, day)),
        )
  const missing = planned.filter((day) => !isCovered(day))
  return { planned: planned.length, covered: planned.length - missing.length, missing }
}

/**
 * The days on which both the control and a new version have a row of their own: what tells how much days differ. None
 * where any row spans several days: a part of the counts would be read for all of them. Undefined where the people of
 * the KPI and of the guardrails tell enough by themselves.
 */
export function dayRows(
  plan: VersionsPlan,
  observations: readonly Observation[],
  treatment: string = plan.arms[1].id,
): readonly DayRow[] | undefined {
  const { kpi } = plan.primary
  if (!comparesSameDays(plan)) return undefined
  const byDays = plan.guardrails.some((guardrail) => guardrailKind(guardrail) !== 'proportion')
  if (!byDays && !countsDays(kpi) && kpi.kind !== 'rate' && kpi.kind !== 'cost') return undefined
  if (observations.some(({ from, to }) => from !== to)) return []
  const dayCounts = (row: Observation) => ({
    ...measured(plan, row),
    ...(byDays && { guardrails: row.guardrails ?? {} }),
  })
  const rowsOf = (arm: string) =>
    new Map(observations.flatMap((row) => (row.arm === arm ? [[row.from, row]] : [])))
  const [control, changed] = [rowsOf(plan.arms[0].id), rowsOf(treatment)]
  return daysInRange(plan.startsOn, endsOn(plan)).flatMap((on) => {
    const [before, after] = [control.get(on), changed.get(on)]
    return before && after ? [{ on, control: dayCounts(before), treatment: dayCounts(after) }] : []
  })
}

/** The rows of single days of a plan with one version a day, in their order. */
export function dailyRows(plan: Plan, observations: readonly Observation[]): readonly DailyRow[] {
  return observations
    .filter(({ from, to }) => from === to)
    .flatMap((row) => {
      const on = civilDate(row.from)
      return on ? [{ on, measured: measured(plan, row) }] : []
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * What each period, or each area of each pair, collected on the days that count, in the order of the plan. One without
 * any counts has sums of zero.
 */
export function blockRows(plan: BlocksPlan, observations: readonly Observation[]): readonly BlockRow[] {
  const { design, arms } = plan
  if (design.kind === 'areas')
    return design.pairs.flatMap(({ control, treatment }) =>
      [control, treatment].map((area, at) => ({
        block: area,
        arm: arms[at === 0 ? 0 : 1].id,
        measured: kpiTotals(
          plan,
          observations.filter((row) => row.area === area),
        ),
      })),
    )
  return (periodsOfPlan(plan) ?? []).map(({ number, arm, firstDay, lastDay }) => ({
    block: String(number),
    arm,
    measured: kpiTotals(
      plan,
      observations.filter(({ from }) => firstDay <= from && from <= lastDay),
    ),
  }))
}

/** One version's sums. */
export function armTotals(plan: Plan, arm: string, observations: readonly Observation[]): ArmTotals {
  const own = observations.filter((observation) => observation.arm === arm)
  return {
    arm,
    ...kpiTotals(plan, own),
    guardrails: Object.fromEntries(
      plan.guardrails.map(({ id }) => [id, sumOf(own, (row) => row.guardrails?.[id])]),
    ),
  }
}

function kpiTotals(plan: Plan, rows: readonly Observation[]): Measured {
  const { kpi } = plan.primary
  return kpi.kind === 'mean' && kpi.spread === 'deviation' ? merged(rows) : summed(kpiMeasures(kpi), rows)
}

function summed(names: readonly KpiMeasure[], rows: readonly Observation[]): Measured {
  return Object.fromEntries(names.map((name) => [name, sumOf(rows, (row) => row[name])]))
}

/** Means and deviations do not add up: the periods' people are put together. */
function merged(rows: readonly Observation[]): Measured {
  const parts = rows.flatMap(({ units = 0, mean = 0, deviation = 0 }) =>
    units > 0 ? [{ units, mean, standardDeviation: deviation }] : [],
  )
  const all = mergeSummaries(parts)
  if (all.ok) return { units: all.value.units, mean: all.value.mean, deviation: all.value.standardDeviation }
  // Nobody, or one person.
  const [only] = parts
  return { units: only?.units ?? 0, mean: only?.mean ?? 0, deviation: 0 }
}

function measured(plan: Plan, row: Observation): Measured {
  return Object.fromEntries(kpiMeasures(plan.primary.kpi).map((name) => [name, row[name] ?? 0]))
}

function sumOf(rows: readonly Observation[], read: (row: Observation) => number | undefined): number {
  return rows.reduce((total, row) => total + (read(row) ?? 0), 0)
}
