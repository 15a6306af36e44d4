import type { Row } from '../journal/index.ts'
import type { Action } from './action.ts'
import { amendPlan } from './actions/amend-plan.ts'
import { createIdea } from './actions/create-idea.ts'
import { decideTest, type DecideState } from './actions/decide-test.ts'
import { editExperiment } from './actions/edit-experiment.ts'
import { createKpi, deleteKpi, editKpi, recordKpiValues } from './actions/kpis.ts'
import { readResults } from './actions/read-results.ts'
import { recordCounts } from './actions/record-counts.ts'
import { recordWeek } from './actions/record-week.ts'
import { nameWorkspace } from './actions/name-workspace.ts'
import { saveFinishedTest } from './actions/save-finished-test.ts'
import { startTest } from './actions/start-test.ts'
import { tapCount } from './actions/tap-count.ts'
import { deleteExperiment, deleteLesson, restoreDeleted, trashState } from './actions/trash.ts'
import { undoOperation, undoState } from './actions/undo-operation.ts'
import { closeTest, writeLesson } from './actions/write-lesson.ts'
import { caseFile, caseFiles } from './case-file.ts'
import { gridState, gridStates } from './grid-state.ts'
import { highestNumber } from './highest-number.ts'
import { restorable } from './restorable.ts'
import type { Cimento } from './schema.ts'
import { trackedKpi } from './tracked-kpi.ts'

/**
 * An action with the name it has in the history and the rows it needs: all that a store must know to run it.
 * `experiment`: the rows of the test or the KPI it is about, or of all of them where it is about several.
 */
export type Gesture<State, Input, Issue> = {
  readonly name: string
  readonly scope: 'experiment' | 'all'
  readonly read: (rows: readonly Row<Cimento>[], experiment: string) => State
  readonly action: Action<State, Input, Issue>
}

/** Everything a person can do. */
export const gestures = {
  createIdea: inAll('create-idea', (rows) => ({ highestNumber: highestNumber(rows) }), createIdea),
  saveFinishedTest: inAll(
    'save-finished-test',
    (rows) => ({ highestNumber: highestNumber(rows) }),
    saveFinishedTest,
  ),
  editExperiment: inExperiment('edit-experiment', gridState, editExperiment),
  startTest: inExperiment('start-test', caseFile, startTest),
  amendPlan: inExperiment('amend-plan', gridState, amendPlan),
  recordCounts: inExperiment('record-counts', gridState, recordCounts),
  /** In the history it is what it writes: counts. */
  tapCount: inExperiment('record-counts', gridState, tapCount),
  recordWeek: inExperiment('record-week', gridStates, recordWeek),
  readResults: inExperiment('read-results', gridState, readResults),
  decideTest: inAll('decide-test', decideState, decideTest),
  writeLesson: inExperiment('write-lesson', caseFile, writeLesson),
  closeTest: inExperiment('close-test', caseFile, closeTest),
  nameWorkspace: inAll('name-workspace', () => null, nameWorkspace),
  deleteExperiment: inExperiment('delete-experiment', caseFile, deleteExperiment),
  deleteLesson: inExperiment('delete-lesson', caseFile, deleteLesson),
  restoreDeleted: inExperiment('restore-deleted', trashState, restoreDeleted),
  createKpi: inAll('create-kpi', () => null, createKpi),
  editKpi: inExperiment('edit-kpi', trackedKpi, editKpi),
  recordKpiValues: inExperiment('record-kpi-values', trackedKpi, recordKpiValues),
  deleteKpi: inExperiment('delete-kpi', trackedKpi, deleteKpi),
  undo: inExperiment('undo', undoState, undoOperation),
  redo: inExperiment('redo', undoState, undoOperation),
}

function inExperiment<State, Input, Issue>(
  name: string,
  read: Gesture<State, Input, Issue>['read'],
  action: Action<State, Input, Issue>,
): Gesture<State, Input, Issue> {
  return { name, scope: 'experiment', read, action: restorable(name, action) }
}

function inAll<State, Input, Issue>(
  name: string,
  read: Gesture<State, Input, Issue>['read'],
  action: Action<State, Input, Issue>,
): Gesture<State, Input, Issue> {
  return { name, scope: 'all', read, action: restorable(name, action) }
}

function decideState(rows: readonly Row<Cimento>[], experiment: string): DecideState {
  const file = caseFiles(rows).find((candidate) => candidate.experiment.id === experiment)
  return { file, highestNumber: highestNumber(rows) }
}
