import type { Change } from '../../journal/index.ts'
import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import type { Count, CountIssue } from '../count-issues.ts'
import type { Experiment } from '../experiment.ts'
import type { GridState } from '../grid-state.ts'
import type { Cimento } from '../schema.ts'
import { recordCounts } from './record-counts.ts'

/** The tests that a week is about, by id. */
export type WeekState = ReadonlyMap<string, GridState>

export type WeekInput = {
  readonly tests: readonly { readonly experiment: string; readonly counts: readonly Count[] }[]
  /** What was told about names, to be known next time. From now on a name leads here and nowhere else. */
  readonly names: readonly { readonly name: string; readonly experiment: string; readonly arm: string }[]
  /** What was told about columns; for each test they replace what was known of the same measure. */
  readonly columns: readonly {
    readonly name: string
    readonly experiment: string
    readonly measure: string
  }[]
}

/** Why a week is not taken: the test it is about, and what stands against its counts. */
export type WeekIssue = { readonly experiment: string; readonly issue: CountIssue | NotThere }

/**
 * The counts of several tests and what was learnt on the way, in one gesture. All of it is possible, or nothing
 * is written.
 */
export const recordWeek: Action<WeekState, WeekInput, WeekIssue> = (state, input, context) => {
  const changes: Change<Cimento>[] = []
  const issues: WeekIssue[] = []
  for (const { experiment, counts } of input.tests) {
    const recorded = recordCounts(state.get(experiment) ?? nothing, { counts }, context)
    if (recorded.ok) changes.push(...recorded.value)
    else issues.push(...recorded.error.map((issue) => ({ experiment, issue })))
  }
  if (issues.length > 0) return fail(issues)
  return ok([...changes, ...[...state.values()].flatMap((test) => learnt(test, input))])
}

const nothing: GridState = { file: undefined, series: {} }

function learnt({ file }: GridState, { names, columns }: WeekInput): readonly Change<Cimento>[] {
  if (!file) return []
  const { id, pasteNames, pasteColumns } = file.experiment
  const told = new Set(names.map(({ name }) => name))
  const ownNames = names.filter(({ experiment }) => experiment === id)
  const ownColumns = columns.filter(({ experiment }) => experiment === id)
  const measures = new Set(ownColumns.map(({ measure }) => measure))
  const set: Partial<Experiment> = {
    ...((ownNames.length > 0 || pasteNames.some(({ name }) => told.has(name))) && {
      pasteNames: [
        ...pasteNames.filter(({ name }) => !told.has(name)),
        ...ownNames.map(({ name, arm }) => ({ name, arm })),
      ],
    }),
    ...(ownColumns.length > 0 && {
      pasteColumns: [
        ...pasteColumns.filter(({ measure }) => !measures.has(measure)),
        ...ownColumns.map(({ name, measure }) => ({ name, measure })),
      ],
    }),
  }
  return Object.keys(set).length === 0 ? [] : [{ type: 'experiment', id, set }]
}
