import { civilDate, daysBetween } from '../calendar.ts'
import type { VersionsInput } from './plan.ts'
import type { PlanIssue } from './plan-issues.ts'

/** Fewer days than this, before or after, do not show how much days differ by themselves. */
export const fewestPeriodDays = 14

/** What keeps a comparison of before and after from being locked: both sides need whole weeks, two at least. */
export function periodIssues({
  startsOn,
  changesOn,
  durationDays,
  guardrails,
}: VersionsInput): readonly PlanIssue[] {
  const noGuardrails = guardrails.map(
    ({ id }) => ({ kind: 'guardrails-need-versions', field: 'guardrails', guardrail: id }) as const,
  )
  const [first, change] = [civilDate(startsOn), civilDate(changesOn ?? '')]
  if (!change) return [{ kind: 'invalid-date', field: 'changesOn' }, ...noGuardrails]
  // An impossible start or length is said of its own field.
  if (!first || !Number.isInteger(durationDays)) return noGuardrails
  const before = daysBetween(first, change)
  const sides = [before, durationDays - before]
  // Whichever side has no day at all: its lengths say nothing then.
  if (sides.some((days) => days < 0))
    return [{ kind: 'dates-out-of-order', field: 'changesOn' }, ...noGuardrails]
  return [...sides.flatMap(sideIssues).slice(0, 1), ...noGuardrails]
}

function sideIssues(days: number): readonly PlanIssue[] {
  if (days < fewestPeriodDays)
    return [{ kind: 'too-few-days', field: 'changesOn', days, fewest: fewestPeriodDays }]
  return days % 7 === 0 ? [] : [{ kind: 'not-whole-weeks', field: 'changesOn', days }]
}
