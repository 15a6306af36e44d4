import { countsOneArm, type Plan, type Result } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import type { Block, BlockError } from '../table/block.ts'
import { guessColumns } from '../counts/guess-columns.ts'
import { withDay } from '../columns/guess-layout.ts'
import { isCounts } from '../columns/guess-mapping.ts'
import type { JoinError } from '../table/join-sheets.ts'
import { unitNumbersOf } from './measure-units.ts'
import type { PlanWords } from '../columns/plan-words.ts'

/** What each row of a paste is: the totals of a day, or one observation of a person, a shop, an order. */
export type RowKind = 'days' | 'rows'

/** Whether a KPI can be counted from rows of observations at all. Where each day has one version, days are compared. */
export function takesRows(plan: Plan): boolean {
  return !countsOneArm(plan) && unitNumbersOf(plan.primary.kpi) !== undefined
}

/**
 * What the rows look like: a person sees it, and can say otherwise. Totals have a day in every row, and no day more
 * often than there are versions.
 */
export function guessRowKind(
  block: Result<Block, { readonly kind: BlockError['kind'] | JoinError['kind'] }>,
  plan: Plan,
  words: PlanWords,
): RowKind {
  if (!takesRows(plan)) return 'days'
  if (!block.ok) return block.error.kind === 'too-large' ? 'rows' : 'days'
  const { columns, rows } = block.value
  const day = columns.findIndex(({ kind }) => kind === 'date')
  // A row for each version, and nothing more: totals.
  if (day < 0)
    return rows.length <= plan.arms.length &&
      hasEveryMeasure(withDay(block.value, plan.startsOn), plan, words)
      ? 'days'
      : 'rows'
  const times = new Map<string, number>()
  for (const { cells } of rows) times.set(cells[day] ?? '', (times.get(cells[day] ?? '') ?? 0) + 1)
  if (Math.max(...times.values()) > plan.arms.length) return 'rows'
  // Nobody has sums of products by heart: where one is missing, the sums are still to be made.
  return plan.primary.kpi.kind === 'ratio' && !hasEveryMeasure(block.value, plan, words) ? 'rows' : 'days'
}

function hasEveryMeasure(block: Block, plan: Plan, words: PlanWords): boolean {
  const guess = guessColumns(block, plan, words)
  const mapping = guess.kind === 'needs-arm' ? (guess.byArm[0]?.mapping ?? []) : guess.mapping
  const found = new Set(mapping.filter(isCounts).map(({ measure }) => measure))
  return measuresOf(plan).every((measure) => found.has(measure))
}
