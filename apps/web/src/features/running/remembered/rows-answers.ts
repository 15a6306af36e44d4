import type { Plan } from '@cimento/core'
import {
  columnNamed,
  noRowChoices,
  rolesNamed,
  unitNumbersOf,
  type ImportAnswers,
  type RowChoices,
  type RowsSummary,
} from '@cimento/intake'
import { columnNameOf } from './column-names.ts'
import { knownArms } from './known-arms.ts'

/** What was said of rows of observations, as answers about any file with their headers. */
export function answersOfRows({ columns }: RowsSummary, choices: RowChoices): ImportAnswers {
  const { version, confirmedBy, arms, numbers, unit, combine, order, decimal } = choices
  const nameOf = (index: number) => columnNameOf(columns, index)
  return {
    rows: 'rows',
    columns: {
      ...(typeof version === 'number' && { [nameOf(version)]: 'version' }),
      ...(confirmedBy !== undefined && { [nameOf(confirmedBy)]: 'version-too' }),
      ...Object.fromEntries([...numbers].map(([name, index]) => [nameOf(index), name])),
    },
    ...(arms.size > 0 && { versions: Object.fromEntries(arms) }),
    ...(unit !== undefined && { unit: unit === 'row' ? unit : nameOf(unit) }),
    combine,
    ...(order && { order }),
    ...(decimal && { decimal }),
  }
}

/** The same answers about other rows; what does not fit this plan is left out, and what is left out is asked again. */
export function rowChoicesFrom(answers: ImportAnswers, { columns }: RowsSummary, plan: Plan): RowChoices {
  const names = columns.map(({ name }) => name)
  const roles = [...rolesNamed(answers, names)]
  const known = new Set([
    ...(unitNumbersOf(plan.primary.kpi) ?? []).map(({ name }) => name),
    ...plan.guardrails.map(({ id }) => id),
  ])
  const { versions, unit, combine, order, decimal } = answers
  return {
    ...noRowChoices,
    version: roles.find(([, role]) => role === 'version')?.[0],
    confirmedBy: roles.find(([, role]) => role === 'version-too')?.[0],
    arms: versions ? knownArms(versions, plan) : noRowChoices.arms,
    numbers: new Map(roles.flatMap(([index, role]) => (known.has(role) ? [[role, index]] : []))),
    unit: unit === undefined || unit === 'row' ? unit : columnNamed(unit, names),
    combine: combine ?? noRowChoices.combine,
    order,
    decimal,
  }
}
