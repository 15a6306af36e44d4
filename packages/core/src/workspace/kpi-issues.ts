import * as v from 'valibot'
import type { CivilDate } from '../calendar.ts'
import { lastWholeMonth, type CivilMonth } from '../calendar/civil-month.ts'
import { schema } from './schema.ts'
import { emptyKpi, type KpiDraft } from './tracked-kpi.ts'

/** Why a KPI's field does not take what is put in it. */
export type KpiIssue =
  | { readonly kind: 'name-missing'; readonly field: 'name' }
  /** No value that the field can keep: a target that is not finite. */
  | { readonly kind: 'invalid-value'; readonly field: keyof KpiDraft }

/** The KPI is not there (any more). */
export type KpiNotThere = { readonly kind: 'not-there'; readonly field: 'kpi' }

/** Why a month's value is not taken. */
export type KpiValueIssue =
  /** It would be less than a month: no other month could be compared with it. */
  | { readonly kind: 'month-not-over'; readonly month: CivilMonth; readonly limit: CivilMonth }
  | { readonly kind: 'invalid-value'; readonly month: CivilMonth }

/** A month's value as it is typed, or null to blank it. */
export type TypedMonth = { readonly month: CivilMonth; readonly value: number | null }

export function kpiIssues(set: Partial<KpiDraft>): readonly KpiIssue[] {
  const invalid = kpiFields(set)
    .filter((field) => !v.is(schema.kpi.entries[field], set[field]))
    .map((field) => ({ kind: 'invalid-value', field }) as const)
  return set.name?.trim() === '' ? [{ kind: 'name-missing', field: 'name' }, ...invalid] : invalid
}

export function kpiValueIssues(values: readonly TypedMonth[], today: CivilDate): readonly KpiValueIssue[] {
  const limit = lastWholeMonth(today)
  return values.flatMap(({ month, value }): readonly KpiValueIssue[] => {
    if (value === null) return []
    if (month > limit) return [{ kind: 'month-not-over', month, limit }]
    return Number.isFinite(value) ? [] : [{ kind: 'invalid-value', month }]
  })
}

/** The fields that are set. */
export function kpiFields(set: Partial<KpiDraft>): readonly (keyof KpiDraft)[] {
  return Object.keys(set).filter(isField)
}

const isField = (name: string): name is keyof KpiDraft => Object.hasOwn(emptyKpi, name)
