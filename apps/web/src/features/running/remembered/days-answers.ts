import { countsOneArm, type Plan } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import {
  columnArms,
  rolesNamed,
  type Block,
  type Choices,
  type ColumnRole,
  type ImportAnswers,
  type PasteReading,
} from '@cimento/intake'
import { columnNameOf } from './column-names.ts'
import { knownArms } from './known-arms.ts'

/** What was said of a block, as answers about any file with its headers. */
export function answersOfDays({ columns }: Block, choices: Choices, reading: PasteReading): ImportAnswers {
  const { mapping, order, decimal, totals, arms } = choices
  // Whose columns they are is asked of every file: an export of A looks like one of B.
  const ofOneArm = reading.asksArm || reading.version !== undefined
  const roles = mapping?.map((role, index): [string, string] => [
    columnNameOf(columns, index),
    index === reading.version?.column ? 'version' : wordOf(role, ofOneArm),
  ])
  return {
    rows: 'days',
    ...(roles && { columns: Object.fromEntries(roles) }),
    ...(arms && { versions: Object.fromEntries(arms) }),
    ...(order && { order }),
    ...(decimal && { decimal }),
    ...(totals && { totals }),
  }
}

/** The same answers about another block; what does not fit this plan is left out. `arm`: whose rows they are. */
export function daysChoicesFrom(
  answers: ImportAnswers,
  { columns }: Block,
  plan: Plan,
  arm: string | undefined,
): Choices {
  const roles = rolesNamed(
    answers,
    columns.map(({ name }) => name),
  )
  const version = [...roles].find(([, role]) => role === 'version')?.[0]
  const own =
    version !== undefined || countsOneArm(plan) || plan.arms.length === 1 ? columnArms(plan)[0]?.id : arm
  const mapping = columns.map((_, index) => roleOf(roles.get(index) ?? 'ignore', plan, own))
  const isWhole = roles.size > 0 && mapping.every((role) => role !== undefined)
  const { order, decimal, totals, versions } = answers
  return {
    ...(isWhole && { mapping: mapping.map((role) => role ?? { kind: 'ignore' }) }),
    ...(version !== undefined && { version }),
    ...(versions && { arms: knownArms(versions, plan) }),
    ...(order && { order }),
    ...(decimal && { decimal }),
    ...(totals && { totals }),
  }
}

function wordOf(role: ColumnRole, ofOneArm: boolean): string {
  if (role.kind === 'date') return 'day'
  if (role.kind === 'ignore') return 'ignore'
  return ofOneArm ? role.measure : `${role.arm}/${role.measure}`
}

/** Undefined where this plan has no such number. */
function roleOf(word: string, plan: Plan, own: string | undefined): ColumnRole | undefined {
  if (word === 'day') return { kind: 'date' }
  if (word === 'ignore' || word === 'version') return { kind: 'ignore' }
  const [first = '', second] = word.split('/')
  const arm = second === undefined ? own : first
  const measure = second ?? first
  const isKnown = plan.arms.some(({ id }) => id === arm) && measuresOf(plan).includes(measure)
  return isKnown && arm !== undefined ? { kind: 'counts', arm, measure } : undefined
}
