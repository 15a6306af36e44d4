import { civilDate, type CivilDate } from '../calendar.ts'
import { endsOn } from '../plan/lock-plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { EvidenceIssue, Observation } from './observation.ts'

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
      const { arm, from, to } = observation
      const lastDay = lastDays.get(arm) ?? ''
      // In a list by days every row begins after the ones before it have ended.
      if (from <= lastDay && possible.some((other) => overlap(other, observation)))
        issues.push({ kind: 'overlapping-days', field: 'from' })
      possible.push(observation)
      if (to > lastDay) lastDays.set(arm, to)
    }
    return issues.map((issue) => ({ ...issue, row, arm: observation.arm }))
  })
}

/** Whether a checked observation counts a day. Civil dates sort as text. */
export function counts({ from, to }: Observation, day: CivilDate): boolean {
  return from <= day && day <= to
}

const overlap = (a: Observation, b: Observation): boolean =>
  a.arm === b.arm && a.from <= b.to && b.from <= a.to

type Found = Pick<EvidenceIssue, 'kind' | 'field'>

function dateIssues(plan: Plan, { arm, from, to }: Observation, today: CivilDate, last: CivilDate): Found[] {
  const issues: Found[] = []
  if (!plan.arms.some(({ id }) => id === arm)) issues.push({ kind: 'unknown-arm', field: 'arm' })
  if (!civilDate(from)) issues.push({ kind: 'invalid-date', field: 'from' })
  if (!civilDate(to)) issues.push({ kind: 'invalid-date', field: 'to' })
  // Civil dates sort as text.
  if (issues.length > 0) return issues
  if (to < from) issues.push({ kind: 'reversed-dates', field: 'to' })
  if (from < plan.startsOn) issues.push({ kind: 'before-start', field: 'from' })
  if (to > today) issues.push({ kind: 'in-the-future', field: 'to' })
  else if (from <= last && to > last) issues.push({ kind: 'straddles-end', field: 'to' })
  return issues
}

function countIssues(plan: Plan, { units, successes, guardrails = {} }: Observation): readonly Found[] {
  if (!isCount(units)) return [{ kind: 'not-a-count', field: 'units' }]
  return [
    ...eventIssues('successes', successes, units),
    ...plan.guardrails.flatMap(({ id }) => eventIssues(id, guardrails[id], units)),
  ]
}

function eventIssues(field: string, count: number | undefined, units: number): readonly Found[] {
  if (count === undefined) return [{ kind: 'missing-guardrail', field }]
  if (!isCount(count)) return [{ kind: 'not-a-count', field }]
  return count > units ? [{ kind: 'more-events-than-units', field }] : []
}

/** A whole number from 0 to a trillion: more are no people, and the sums of all days stay exact. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1e12
