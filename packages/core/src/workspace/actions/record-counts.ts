import { fail, ok } from '../../result.ts'
import type { Change } from '../../journal/index.ts'
import type { Action, NotThere } from '../action.ts'
import { countIssues, type Count, type CountIssue } from '../count-issues.ts'
import { entryIssues } from '../draft-issues.ts'
import { cellKey, type Entry } from '../grid.ts'
import { untouched, type GridState } from '../grid-state.ts'
import type { Cimento } from '../schema.ts'

type RecordCounts = {
  readonly counts: readonly Count[]
  /** How days are written from now on, where these counts ask for it and no others are in the grid. */
  readonly entry?: Entry
}

/** One gesture at the grid: a cell, a row or a whole paste. All of it is possible, or nothing is written. */
export const recordCounts: Action<GridState, RecordCounts, CountIssue | NotThere> = (
  { file, series },
  { counts, entry },
  { today },
) => {
  if (!file?.plan) return fail([{ kind: 'not-there', field: file ? 'plan' : 'experiment' }])
  const { id, entry: former } = file.experiment
  const set: Record<string, number | null> = {}
  for (const { date, arm, measure, value } of counts) set[cellKey(date, arm, measure)] = value
  const issues = [
    ...entryIssues({ file, series: untouched(series, set) }, entry),
    ...countIssues(file.plan.value.plan, entry ?? former, counts, { ...series, ...set }, today),
  ]
  if (issues.length > 0) return fail(issues)
  if (counts.length === 0) return ok([])
  const written: Change<Cimento> = { type: 'series', id, set }
  return ok(
    entry === undefined || entry === former
      ? [written]
      : [{ type: 'experiment', id, set: { entry } }, written],
  )
}
