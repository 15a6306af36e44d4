import { civilDate, type CivilDate } from '../calendar.ts'
import { usesPrePeriod } from '../kpi/kpi.ts'
import { kpiMeasures, measureRange, type MeasureRange } from '../kpi/measures.ts'
import { guardrailKind, guardrailRange } from '../plan/guardrail-kind.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { blockOn } from '../plan/planned-blocks.ts'
import type { Plan } from '../plan/plan.ts'
import type { EvidenceIssue, Observation } from './observation.ts'
import { prePeriodIssue, squaresTooSmall } from './pre-period-issue.ts'

/** Every row that cannot be true, with the row, the version and the field. Empty: the data are possible. */
export function observationIssues(
  plan: Plan,
  observations: readonly Observation[],
  today: CivilDate,
): readonly EvidenceIssue[] {
  const last = endsOn(plan)
  const possible: Observation[] = []
  const lastDays = new Map<string, string>()
  return observations.flatMap((observation, row) => {
    const issues = [...dateIssues(plan, observation, today, last), ...countIssues(plan, observation)]
    if (issues.length === 0) {
      const { from, to } = observation
      const place = placeOf(observation)
      const lastDay = lastDays.get(place) ?? ''
      // In a list by days every row begins after the ones before it have ended.
      if (from <= lastDay) issues.push(...countedAgain(observation, possible))
      possible.push(observation)
      if (to > lastDay) lastDays.set(place, to)
    }
    return issues.map((issue) => ({ ...issue, row, arm: observation.arm }))
  })
}

/** Whether a checked observation counts a day. Civil dates sort as text. */
export function counts({ from, to }: Observation, day: CivilDate): boolean {
  return from <= day && day <= to
}

/** What a row counts days of: a version, or a version in one area. */
const placeOf = ({ arm, area }: Observation): string => `${arm} ${area ?? ''}`

const overlap = (a: Observation, b: Observation): boolean =>
  placeOf(a) === placeOf(b) && a.from <= b.to && b.from <= a.to

/** Days that another row of the version counts already. */
function countedAgain(row: Observation, others: readonly Observation[]): readonly Found[] {
  const again = others.filter((other) => overlap(other, row))
  if (again.length === 0) return []
  const isSame = again.some(({ from, to }) => from === row.from && to === row.to)
  return [{ kind: isSame ? 'duplicate-days' : 'overlapping-days', field: 'from' }]
}

type Found = Pick<EvidenceIssue, 'kind' | 'field'>

function dateIssues(plan: Plan, row: Observation, today: CivilDate, last: CivilDate): Found[] {
  const { arm, from, to } = row
  const issues: Found[] = [...areaIssues(plan, row)]
  if (!plan.arms.some(({ id }) => id === arm)) issues.push({ kind: 'unknown-arm', field: 'arm' })
  if (!civilDate(from)) issues.push({ kind: 'invalid-date', field: 'from' })
  if (!civilDate(to)) issues.push({ kind: 'invalid-date', field: 'to' })
  // Civil dates sort as text.
  if (issues.length > 0) return issues
  if (to < from) issues.push({ kind: 'reversed-dates', field: 'to' })
  if (from < plan.startsOn) issues.push({ kind: 'before-start', field: 'from' })
  if (to > today) issues.push({ kind: 'in-the-future', field: 'to' })
  else if (from <= last && to > last) issues.push({ kind: 'straddles-end', field: 'to' })
  if (issues.length === 0 && !isOwnPeriod(plan, { arm, from, to }))
    issues.push({ kind: 'other-period', field: 'from' })
  return issues.length === 0 && to <= last ? turnIssues(plan, row) : issues
}

/** Whether the days of a row are those of its version: of before and after each has its own. */
function isOwnPeriod(plan: Plan, { arm, from, to }: Pick<Observation, 'arm' | 'from' | 'to'>): boolean {
  if (plan.kind !== 'before-after') return true
  return arm === plan.arms[0].id ? to < plan.changesOn : from >= plan.changesOn
}

/** A row is that of one period, and either of its washout or of its days that count. */
function turnIssues(plan: Plan, { arm, from, to }: Observation): Found[] {
  const [begun, ended] = [civilDate(from), civilDate(to)]
  const first = begun && blockOn(plan, begun)
  const last = ended && blockOn(plan, ended)
  if (!first || !last || plan.kind !== 'blocks' || plan.design.kind !== 'periods') return []
  const touched = plan.design.sequence.slice(first.number - 1, last.number)
  if (touched.some((own) => own !== arm)) return [{ kind: 'other-turn', field: 'from' }]
  const isWhole = touched.length === 1 && (from >= first.firstCountedDay || to < first.firstCountedDay)
  return isWhole ? [] : [{ kind: 'straddles-periods', field: 'to' }]
}

function areaIssues(plan: Plan, { arm, area }: Observation): readonly Found[] {
  if (plan.kind !== 'blocks' || plan.design.kind !== 'areas')
    return area === undefined ? [] : [{ kind: 'unknown-area', field: 'area' }]
  const pair = plan.design.pairs.find(({ control, treatment }) => control === area || treatment === area)
  if (!pair) return [{ kind: 'unknown-area', field: 'area' }]
  const [first, second] = plan.arms
  return arm === (pair.control === area ? first.id : second.id) ? [] : [{ kind: 'other-area', field: 'area' }]
}

function countIssues(plan: Plan, observation: Observation): readonly Found[] {
  const { kpi } = plan.primary
  const own = kpiMeasures(kpi).flatMap((measure): Found[] => {
    const value = observation[measure]
    if (value === undefined) return [{ kind: 'missing-measure', field: measure }]
    return isPossible(value, measureRange(measure, kpi)) ? [] : [{ kind: 'not-a-count', field: measure }]
  })
  if (own.length > 0) return own
  return [...relationIssues(plan, observation), ...guardrailIssues(plan, observation)]
}

/** Numbers that are possible one by one, and not together. */
function relationIssues({ primary: { kpi } }: Plan, observation: Observation): readonly Found[] {
  const { units = 0, successes = 0, sum = 0, squares = Infinity } = observation
  if (kpi.kind === 'proportion' && successes > units)
    return [{ kind: 'more-events-than-units', field: 'successes' }]
  if (squaresTooSmall(units, sum, squares)) return [{ kind: 'squares-too-small', field: 'squares' }]
  const issue = usesPrePeriod(kpi) ? prePeriodIssue(observation) : undefined
  return issue ? [issue] : []
}

function guardrailIssues(plan: Plan, { units = 0, guardrails = {} }: Observation): readonly Found[] {
  return plan.guardrails.flatMap((guardrail): Found[] => {
    const { id } = guardrail
    const count = guardrails[id]
    if (count === undefined) return [{ kind: 'missing-guardrail', field: id }]
    if (!isPossible(count, guardrailRange(guardrail))) return [{ kind: 'not-a-count', field: id }]
    const isOfPeople = guardrailKind(guardrail) === 'proportion'
    return isOfPeople && count > units ? [{ kind: 'more-events-than-units', field: id }] : []
  })
}

/** Whether a number can be that of a measure. Up to a trillion: more are no people, and the sums of all days stay exact. */
export function isPossible(value: number, range: MeasureRange): boolean {
  if (!(Math.abs(value) <= 1e12)) return false
  if (range === 'any') return true
  return value >= 0 && (range === 'positive' || Number.isInteger(value))
}
