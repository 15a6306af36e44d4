import { addDays, civilDate, type CivilDate } from '../calendar.ts'
import type { Observation } from '../evidence/observation.ts'
import { kpiMeasures, measureRange, type KpiMeasure, type MeasureRange } from '../kpi/measures.ts'
import { guardrailRange } from '../plan/guardrail-kind.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { needsEachDay } from '../plan/needs-each-day.ts'
import type { GoalPlan, Plan } from '../plan/plan.ts'
import type { Cell, Cimento } from './schema.ts'

export type Series = Cimento['series']
export type Entry = Cimento['experiment']['entry']

/** What is written down for each version: the measures of its KPI, then each guardrail's events or amount. */
export type Measure = KpiMeasure | (string & {})

export const mainSource = 'main'

export function measuresOf(plan: Pick<Plan, 'primary' | 'guardrails'>): readonly Measure[] {
  return [...kpiMeasures(plan.primary.kpi), ...plan.guardrails.map(({ id }) => id)]
}

/** What a number in a column can be. */
export function columnRange(
  measure: Measure,
  { primary: { kpi }, guardrails }: Pick<Plan, 'primary' | 'guardrails'>,
): MeasureRange {
  const own = kpiMeasures(kpi).find((known) => known === measure)
  if (own !== undefined) return measureRange(own, kpi)
  return guardrailRange(guardrails.find(({ id }) => id === measure) ?? {})
}

export function cellKey(date: CivilDate, arm: string, measure: Measure, source = mainSource): Cell {
  return `${date}/${arm}/${measure}/${source}`
}

/** A grid to read from: the value of a day, version and measure over all sources, or undefined where blank. */
export type Grid = {
  readonly dates: readonly CivilDate[]
  readonly value: (date: CivilDate, arm: string, measure: Measure) => number | undefined
}

export function gridOf(series: Series): Grid {
  const sums = new Map<string, number>()
  const dates = new Set<CivilDate>()
  for (const [cell, value] of Object.entries(series)) {
    const [day = '', arm = '', measure = ''] = cell.split('/')
    const date = civilDate(day)
    if (date === undefined || value === null || value === undefined) continue
    dates.add(date)
    const key = `${day}/${arm}/${measure}`
    sums.set(key, (sums.get(key) ?? 0) + value)
  }
  return {
    dates: [...dates].toSorted(),
    value: (date, arm, measure) => sums.get(`${date}/${arm}/${measure}`),
  }
}

/** The versions and measures for which the grid holds at least one number. */
export function countedColumns(series: Series): {
  readonly arms: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
} {
  const cells = Object.entries(series).filter(([, value]) => value !== null)
  const part = (at: number) => new Set(cells.map(([cell]) => cell.split('/')[at] ?? ''))
  return { arms: part(1), measures: part(2) }
}

/**
 * The observations in a grid. A row counts for a version only when all its measures are there: blank is never
 * zero. Of running totals the last one until `through` says all: one observation from the plan's start to its day.
 * (From one total to the next events may rise by more than people: some come late.) So a total that goes on after a
 * reading leaves what was read as it was. Money and outcomes of a test
 * against a goal have no such limit, and each of its readings needs what was there by then: one observation from each
 * total to the next.
 */
export function observationsOf(
  series: Series,
  plan: Plan,
  entry: Entry,
  through: CivilDate = endsOn(plan),
): readonly Observation[] {
  const grid = gridOf(series)
  const measures = measuresOf(plan)
  return plan.arms.flatMap(({ id: arm }) => {
    const rows = grid.dates.flatMap((date) => {
      const counts = measures
        .map((measure) => grid.value(date, arm, measure))
        .filter((count) => count !== undefined)
      return counts.length === measures.length ? [{ date, counts }] : []
    })
    if (entry === 'daily' || needsEachDay(plan))
      return rows.map(({ date, counts }) => observation(plan, arm, date, date, counts))
    const within = rows.filter(({ date }) => date <= through)
    if (plan.kind === 'threshold') return betweenTotals(plan, arm, within)
    const last = within.at(-1)
    return last ? [observation(plan, arm, plan.startsOn, last.date, last.counts)] : []
  })
}

function betweenTotals(
  plan: GoalPlan,
  arm: string,
  rows: readonly { readonly date: CivilDate; readonly counts: readonly number[] }[],
): readonly Observation[] {
  return rows.map(({ date, counts }, index) => {
    const before = rows[index - 1]
    const from = before ? addDays(before.date, 1) : plan.startsOn
    const since = counts.map((count, column) => count - (before?.counts[column] ?? 0))
    return observation(plan, arm, from, date, since)
  })
}

function observation(
  plan: Plan,
  arm: string,
  from: CivilDate,
  to: CivilDate,
  counts: readonly number[],
): Observation {
  const own = kpiMeasures(plan.primary.kpi)
  const count = (index: number) => counts[index] ?? 0
  const guardrails = plan.guardrails.map(({ id }, index) => [id, count(own.length + index)] as const)
  return {
    arm,
    from,
    to,
    ...Object.fromEntries(own.map((measure, index) => [measure, count(index)])),
    guardrails: Object.fromEntries(guardrails),
  }
}
