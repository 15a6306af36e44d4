import type { CivilDate } from '../calendar.ts'
import { isPossible } from '../evidence/check-observations.ts'
import { usesPrePeriod } from '../kpi/kpi.ts'
import { guardrailKind } from '../plan/guardrail-kind.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { countedArms, takesTurns } from '../plan/counted-arms.ts'
import type { Plan } from '../plan/plan.ts'
import type { EntryIssue } from './draft-issues.ts'
import { columnRange, gridOf, measuresOf, type Entry, type Grid, type Measure, type Series } from './grid.ts'

/** One typed or pasted number, or null to blank the cell. */
export type Count = {
  readonly date: CivilDate
  readonly arm: string
  readonly measure: Measure
  readonly value: number | null
}

/** A number that cannot be true, with its day, version and measure. */
export type CountIssue =
  | (Place & {
      readonly kind: 'negative' | 'not-whole' | 'too-large' | 'unknown-column'
      readonly value: number | null
    })
  | (Place & { readonly kind: 'future-date' | 'before-start' | 'after-end'; readonly limit: CivilDate })
  /** Before and after: the day belongs to the other side of the change. */
  | (Place & { readonly kind: 'other-period'; readonly changesOn: CivilDate })
  /** Versions that take turns: on this day another one was on. */
  | (Place & { readonly kind: 'other-turn'; readonly on: string })
  | (Place & { readonly kind: 'more-events-than-units'; readonly value: number; readonly units: number })
  /** Up to this day more leads were kept or rejected than came in. */
  | (Place & { readonly kind: 'more-outcomes-than-leads'; readonly outcomes: number; readonly leads: number })
  | (Place & {
      readonly kind: 'decreasing-total'
      readonly value: number
      readonly before: number
      readonly beforeDate: CivilDate
    })
  | { readonly kind: 'too-many-cells'; readonly count: number; readonly most: number }
  | EntryIssue

type Place = { readonly date: CivilDate; readonly arm: string; readonly measure: Measure }

/** More cells than this in one gesture are refused: aggregate first. */
export const mostCells = 20_000

/** Everything impossible in some new counts, seen together with those already in the grid. */
export function countIssues(
  plan: Plan,
  entry: Entry,
  counts: readonly Count[],
  after: Series,
  today: CivilDate,
): readonly CountIssue[] {
  if (counts.length > mostCells) return [{ kind: 'too-many-cells', count: counts.length, most: mostCells }]
  const own = counts.flatMap((count) => cellIssues(plan, count, today))
  // Comparing cells with each other makes sense only once each of them is possible.
  return own.length > 0 ? own : gridIssues(plan, entry, counts, after)
}

function cellIssues(plan: Plan, { value, ...place }: Count, today: CivilDate): readonly CountIssue[] {
  const known = plan.arms.some(({ id }) => id === place.arm) && measuresOf(plan).includes(place.measure)
  if (!known) return [{ kind: 'unknown-column', ...place, value }]
  if (value === null) return []
  if (place.date > today) return [{ kind: 'future-date', ...place, limit: today }]
  if (place.date < plan.startsOn) return [{ kind: 'before-start', ...place, limit: plan.startsOn }]
  if (place.date > endsOn(plan)) return [{ kind: 'after-end', ...place, limit: endsOn(plan) }]
  if (plan.kind === 'before-after' && !countedArms(plan, place.date).some(({ id }) => id === place.arm))
    return [{ kind: 'other-period', ...place, changesOn: plan.changesOn }]
  const [own] = countedArms(plan, place.date)
  if (takesTurns(plan) && own && own.id !== place.arm) return [{ kind: 'other-turn', ...place, on: own.id }]
  const range = columnRange(place.measure, plan)
  if (isPossible(value, range)) return []
  if (value < 0 && range !== 'any') return [{ kind: 'negative', ...place, value }]
  return [{ kind: range === 'whole' ? 'not-whole' : 'too-large', ...place, value }]
}

function gridIssues(
  plan: Plan,
  entry: Entry,
  counts: readonly Count[],
  after: Series,
): readonly CountIssue[] {
  const grid = gridOf(after)
  const touched = new Set(counts.map(({ date, arm }) => `${date}/${arm}`))
  const events = peopleMeasures(plan)
  const tooMany = plan.arms.flatMap(({ id: arm }) =>
    grid.dates
      .filter((date) => touched.has(`${date}/${arm}`))
      .flatMap((date) => events.flatMap((measure) => moreEventsThanUnits(grid, { date, arm, measure }))),
  )
  const possible = [...tooMany, ...moreOutcomesThanLeads(plan, entry, grid)]
  return entry === 'daily' ? possible : [...possible, ...decreasingTotals(plan, grid)]
}

/** The columns that count some of the people: none of them can be above the people. */
function peopleMeasures({ primary: { kpi }, guardrails }: Plan): readonly Measure[] {
  const own: readonly Measure[] =
    kpi.kind === 'proportion' ? ['successes'] : usesPrePeriod(kpi) ? ['newcomerUnits'] : []
  const ofPeople = guardrails.filter((guardrail) => guardrailKind(guardrail) === 'proportion')
  return [...own, ...ofPeople.map(({ id }) => id)]
}

/** Totals that can only grow; means, deviations and sums with returns in them may fall. */
function growingMeasures(plan: Plan): readonly Measure[] {
  return measuresOf(plan).filter((measure) => measure !== 'deviation' && columnRange(measure, plan) !== 'any')
}

function moreEventsThanUnits(grid: Grid, place: Place): readonly CountIssue[] {
  const units = grid.value(place.date, place.arm, 'units')
  const value = grid.value(place.date, place.arm, place.measure)
  if (units === undefined || value === undefined || value <= units) return []
  return [{ kind: 'more-events-than-units', ...place, value, units }]
}

/** The first day up to which leads are too few for what became of them; outcomes may come later, never earlier. */
function moreOutcomesThanLeads(plan: Plan, entry: Entry, grid: Grid): readonly CountIssue[] {
  if (!measuresOf(plan).includes('leads')) return []
  return plan.arms.flatMap(({ id: arm }): readonly CountIssue[] => {
    const sums = { leads: 0, outcomes: 0 }
    for (const date of grid.dates) {
      const own = (measure: Measure) => grid.value(date, arm, measure)
      const leads = own('leads')
      if (leads === undefined) continue
      const outcomes = (own('successes') ?? 0) + (own('rejected') ?? 0)
      sums.leads = leads + (entry === 'daily' ? sums.leads : 0)
      sums.outcomes = outcomes + (entry === 'daily' ? sums.outcomes : 0)
      // Parts of a conversion add up with the dust of a double.
      if (sums.outcomes > sums.leads + 1e-9)
        return [{ kind: 'more-outcomes-than-leads', date, arm, measure: 'leads', ...sums }]
    }
    return []
  })
}

function decreasingTotals(plan: Plan, grid: Grid): readonly CountIssue[] {
  return plan.arms.flatMap(({ id: arm }) =>
    growingMeasures(plan).flatMap((measure) => {
      const typed = grid.dates.flatMap((date) => {
        const value = grid.value(date, arm, measure)
        return value === undefined ? [] : [{ date, value }]
      })
      return typed.flatMap(({ date, value }, index): CountIssue[] => {
        const before = typed[index - 1]
        if (!before || value >= before.value) return []
        return [
          {
            kind: 'decreasing-total',
            date,
            arm,
            measure,
            value,
            before: before.value,
            beforeDate: before.date,
          },
        ]
      })
    }),
  )
}
