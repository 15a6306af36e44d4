import type { Plan } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import { unitNumbersOf } from '../units/measure-units.ts'
import type { RowKind } from '../units/row-kind.ts'
import type { ImportAnswers } from './import-answers.ts'
import { columnNamed } from './named-columns.ts'

/**
 * An answer that fits nothing, at its place among the answers; `known` is what would fit. `repeated-column`: two columns
 * have this name, and only their places tell them apart.
 */
export type AnswerIssue = {
  readonly kind: 'unknown-version' | 'unknown-role' | 'unknown-column' | 'repeated-column'
  readonly field: string
  readonly text: string
  readonly known: readonly string[]
}

/** A sheet as far as answers can miss it. */
type Answered = { readonly rows: RowKind | undefined; readonly columns: readonly string[] }

/**
 * Answers that name a version, a number or a column that is not there: whoever mistypes one of them would lose its rows
 * without a word. A text of a version, and a file, may be missing: the same answers serve every week.
 */
export function answerIssues(
  answers: ImportAnswers,
  plan: Plan,
  sheets: readonly Answered[],
): readonly AnswerIssue[] {
  const arms = plan.arms.map(({ id }) => id)
  const versions = (member: string, said: Readonly<Record<string, string | null>> = {}) =>
    Object.entries(said).flatMap(([name, arm]): readonly AnswerIssue[] =>
      arm === null || arms.includes(arm)
        ? []
        : [{ kind: 'unknown-version', field: `${member}.${name}`, text: arm, known: arms }],
    )
  const roles = rolesOf(plan, sheets)
  const columns = Object.entries(answers.columns ?? {}).flatMap(([name, role]): readonly AnswerIssue[] => {
    const field = `columns.${name}`
    const missing = role === 'ignore' ? [] : columnIssue(name, field, sheets)
    return isRole(role, roles, arms)
      ? missing
      : [...missing, { kind: 'unknown-role', field, text: role, known: roles }]
  })
  const { unit } = answers
  return [
    ...versions('arms', answers.arms),
    ...versions('versions', answers.versions),
    ...columns,
    ...(unit === undefined || unit === 'row' ? [] : columnIssue(unit, 'unit', sheets)),
  ]
}

function columnIssue(name: string, field: string, sheets: readonly Answered[]): readonly AnswerIssue[] {
  if (sheets.length === 0 || sheets.some(({ columns }) => columnNamed(name, columns) !== undefined)) return []
  const kind = sheets.some(({ columns }) => columns.includes(name)) ? 'repeated-column' : 'unknown-column'
  return [{ kind, field, text: name, known: [...new Set(sheets.flatMap(({ columns }) => columns))] }]
}

/** What a column can be: its place among days and versions, or a number of the plan. */
function rolesOf(plan: Plan, sheets: readonly Answered[]): readonly string[] {
  const kinds = new Set(sheets.map(({ rows }) => rows))
  const numbers = [
    ...(unitNumbersOf(plan.primary.kpi) ?? []).map(({ name }) => name),
    ...plan.guardrails.map(({ id }) => id),
  ]
  return [
    'day',
    'version',
    'version-too',
    'ignore',
    ...new Set([...(kinds.has('rows') ? numbers : []), ...(kinds.has('days') ? measuresOf(plan) : [])]),
  ]
}

function isRole(role: string, roles: readonly string[], arms: readonly string[]): boolean {
  if (roles.includes(role)) return true
  const [arm = '', measure] = role.split('/')
  return measure !== undefined && arms.includes(arm) && roles.includes(measure)
}
