import { fail, ok } from '../../result.ts'
import type { Action, NoInput } from '../action.ts'
import {
  kpiFields,
  kpiIssues,
  kpiValueIssues,
  type KpiIssue,
  type KpiNotThere,
  type KpiValueIssue,
  type TypedMonth,
} from '../kpi-issues.ts'
import { emptyKpi, type KpiDraft, type TrackedKpi } from '../tracked-kpi.ts'

/** A KPI to follow needs a name and a level; what is not given has its usual value. */
export type NewKpi = Pick<KpiDraft, 'name' | 'level'> & Partial<KpiDraft>

export const createKpi: Action<null, NewKpi, KpiIssue> = (_state, input, { now, newId }) => {
  const issues = kpiIssues(input)
  if (issues.length > 0) return fail(issues)
  const set = { ...emptyKpi, ...trimmed(input), createdAt: now, deletedAt: null }
  return ok([{ type: 'kpi', id: newId(), set }])
}

export const editKpi: Action<TrackedKpi | undefined, Partial<KpiDraft>, KpiIssue | KpiNotThere> = (
  kpi,
  input,
) => {
  if (!kpi) return fail([{ kind: 'not-there', field: 'kpi' }])
  const issues = kpiIssues(input)
  if (issues.length > 0) return fail(issues)
  const set = trimmed(input)
  return ok(kpiFields(set).length === 0 ? [] : [{ type: 'kpi', id: kpi.id, set }])
}

/** Writes down what a KPI was in some months that are over; null blanks one. All of it, or nothing. */
export const recordKpiValues: Action<
  TrackedKpi | undefined,
  { readonly values: readonly TypedMonth[] },
  KpiValueIssue | KpiNotThere
> = (kpi, { values }, { today }) => {
  if (!kpi) return fail([{ kind: 'not-there', field: 'kpi' }])
  const issues = kpiValueIssues(values, today)
  if (issues.length > 0) return fail(issues)
  const set = Object.fromEntries(values.map(({ month, value }) => [month, value]))
  return ok(values.length === 0 ? [] : [{ type: 'kpiValues', id: kpi.id, set }])
}

/** Puts a KPI away, with its values. It can be restored as it was. */
export const deleteKpi: Action<TrackedKpi | undefined, NoInput, KpiNotThere> = (kpi, _input, { now }) => {
  if (!kpi || kpi.deletedAt !== null) return fail([{ kind: 'not-there', field: 'kpi' }])
  return ok([{ type: 'kpi', id: kpi.id, set: { deletedAt: now } }])
}

function trimmed<T extends Partial<KpiDraft>>(input: T): T {
  const { name, unit } = input
  return {
    ...input,
    ...(name !== undefined && { name: name.trim() }),
    ...(unit !== undefined && { unit: unit.trim() }),
  }
}
