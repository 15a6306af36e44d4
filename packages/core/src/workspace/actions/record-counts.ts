import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import { countIssues, type Count, type CountIssue } from '../count-issues.ts'
import { cellKey } from '../grid.ts'
import type { GridState } from '../grid-state.ts'

/** One gesture at the grid: a cell, a row or a whole paste. All of it is possible, or nothing is written. */
export const recordCounts: Action<GridState, { readonly counts: readonly Count[] }, CountIssue | NotThere> = (
  { file, series },
  { counts },
  { today },
) => {
  if (!file?.plan) return fail([{ kind: 'not-there', field: file ? 'plan' : 'experiment' }])
  const set: Record<string, number | null> = {}
  for (const { date, arm, measure, value } of counts) set[cellKey(date, arm, measure)] = value
  const issues = countIssues(
    file.plan.value.plan,
    file.experiment.entry,
    counts,
    { ...series, ...set },
    today,
  )
  if (issues.length > 0) return fail(issues)
  return ok(counts.length === 0 ? [] : [{ type: 'series', id: file.experiment.id, set }])
}
