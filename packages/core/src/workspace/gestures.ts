import type { Row } from '../journal/index.ts'
import { amendPlan } from './actions/amend-plan.ts'
import { createIdea } from './actions/create-idea.ts'
import { decideTest, type DecideState } from './actions/decide-test.ts'
import { editExperiment } from './actions/edit-experiment.ts'
import { createKpi, deleteKpi, editKpi, recordKpiValues } from './actions/kpis.ts'
import { recordCounts } from './actions/record-counts.ts'
import { rateTest } from './actions/rate-test.ts'
import { recordWeek } from './actions/record-week.ts'
import { nameWorkspace } from './actions/name-workspace.ts'
import { resolveConflicts } from './actions/resolve-conflicts.ts'
import { setAdviceTable } from './actions/set-advice-table.ts'
import { setCalendar } from './actions/set-calendar.ts'
import { startTest } from './actions/start-test.ts'
import { tapCount } from './actions/tap-count.ts'
import { deleteExperiment, deleteLesson, restoreDeleted, trashState } from './actions/trash.ts'
import { undoOperation, undoState } from './actions/undo-operation.ts'
import { closeTest, writeLesson } from './actions/write-lesson.ts'
import { caseFile, caseFiles } from './case-file.ts'
import { inAll, inExperiment } from './gesture.ts'
import { gridState, gridStates } from './grid-state.ts'
import { highestNumber } from './highest-number.ts'
import type { Cimento } from './schema.ts'
import { trackedKpi } from './tracked-kpi.ts'

/** Everything a person can do but read what the counts say: that takes the statistics along (`readingGestures`). */
export const gestures = {
  createIdea: inAll('create-idea', (rows) => ({ highestNumber: highestNumber(rows) }), createIdea),
  editExperiment: inExperiment('edit-experiment', gridState, editExperiment),
  rateTest: inExperiment('rate-test', caseFile, rateTest),
  startTest: inExperiment('start-test', caseFile, startTest),
  amendPlan: inExperiment('amend-plan', gridState, amendPlan),
  recordCounts: inExperiment('record-counts', gridState, recordCounts),
  /** In the history it is what it writes: counts. */
  tapCount: inExperiment('record-counts', gridState, tapCount),
  recordWeek: inExperiment('record-week', gridStates, recordWeek),
  decideTest: inAll('decide-test', decideState, decideTest),
  writeLesson: inExperiment('write-lesson', caseFile, writeLesson),
  closeTest: inExperiment('close-test', caseFile, closeTest),
  nameWorkspace: inAll('name-workspace', () => null, nameWorkspace),
  setAdviceTable: inAll('set-advice-table', () => null, setAdviceTable),
  setCalendar: inAll('set-calendar', () => null, setCalendar),
  deleteExperiment: inExperiment('delete-experiment', caseFile, deleteExperiment),
  deleteLesson: inExperiment('delete-lesson', caseFile, deleteLesson),
  restoreDeleted: inExperiment('restore-deleted', trashState, restoreDeleted),
  createKpi: inAll('create-kpi', () => null, createKpi),
  editKpi: inExperiment('edit-kpi', trackedKpi, editKpi),
  recordKpiValues: inExperiment('record-kpi-values', trackedKpi, recordKpiValues),
  deleteKpi: inExperiment('delete-kpi', trackedKpi, deleteKpi),
  resolveConflicts: inAll('resolve-conflicts', () => null, resolveConflicts),
  undo: inExperiment('undo', undoState, undoOperation),
  redo: inExperiment('redo', undoState, undoOperation),
}

function decideState(rows: readonly Row<Cimento>[], experiment: string): DecideState {
  const file = caseFiles(rows).find((candidate) => candidate.experiment.id === experiment)
  return { file, highestNumber: highestNumber(rows) }
}
