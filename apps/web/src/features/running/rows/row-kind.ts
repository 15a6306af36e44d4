import type { Plan, Result } from '@cimento/core'
import { unitNumbersOf, type Block, type BlockError } from '@cimento/intake'
import { guessColumns } from '../targets.ts'

/** What each row of a paste is: the totals of a day, or one observation of a person, a shop, an order. */
export type RowKind = 'days' | 'rows'

/** Whether a KPI can be counted from rows of observations at all. */
export function takesRows({ primary: { kpi } }: Plan): boolean {
  return unitNumbersOf(kpi) !== undefined
}

/**
 * What the rows look like: a person sees it, and can say otherwise. Totals have a day in every row, and no day more
 * often than there are versions.
 */
export function guessRowKind(block: Result<Block, BlockError>, plan: Plan): RowKind {
  if (!takesRows(plan)) return 'days'
  if (!block.ok) return block.error.kind === 'too-large' ? 'rows' : 'days'
  const { columns, rows } = block.value
  const day = columns.findIndex(({ kind }) => kind === 'date')
  if (day < 0) return 'rows'
  const times = new Map<string, number>()
  for (const { cells } of rows) times.set(cells[day] ?? '', (times.get(cells[day] ?? '') ?? 0) + 1)
  if (Math.max(...times.values()) > plan.arms.length) return 'rows'
  const isSums = plan.primary.kpi.kind === 'ratio' && guessColumns(block.value, plan).kind === 'unmapped'
  return isSums ? 'rows' : 'days'
}
