import { fail, ok } from '../../result.ts'
import type { Action, NoInput, NotThere } from '../action.ts'
import { caseFile, type CaseFile } from '../case-file.ts'
import { deletedIn, type Deleted } from '../deleted.ts'
import type { KpiNotThere } from '../kpi-issues.ts'
import type { Row } from '../../journal/index.ts'
import type { Cimento } from '../schema.ts'

/** Puts a test away, with everything in it. It can be restored as it was. */
export const deleteExperiment: Action<CaseFile | undefined, NoInput, NotThere> = (file, _input, { now }) => {
  if (!file || file.experiment.deletedAt !== null) return fail([{ kind: 'not-there', field: 'experiment' }])
  return ok([{ type: 'experiment', id: file.experiment.id, set: { deletedAt: now } }])
}

/** Puts the lesson of a test away: the test stays, and waits for a lesson again. */
export const deleteLesson: Action<CaseFile | undefined, NoInput, LessonNotThere> = (
  file,
  _input,
  { now },
) => {
  if (!file?.lesson) return fail([{ kind: 'not-there', field: 'lesson' }])
  return ok([{ type: 'lesson', id: file.lesson.id, set: { deletedAt: now } }])
}

export type LessonNotThere = { readonly kind: 'not-there'; readonly field: 'lesson' }

export type RestoreIssue =
  | NotThere
  | LessonNotThere
  | KpiNotThere
  /** Another lesson has been written in its place: a test has one. */
  | { readonly kind: 'another-lesson'; readonly field: 'lesson' }

export type TrashState = { readonly file: CaseFile | undefined; readonly deleted: readonly Deleted[] }

/** Takes a test, a lesson or a KPI out of the trash. */
export const restoreDeleted: Action<TrashState, Pick<Deleted, 'type' | 'id'>, RestoreIssue> = (
  { file, deleted },
  { type, id },
) => {
  if (!deleted.some((entry) => entry.type === type && entry.id === id))
    return fail([{ kind: 'not-there', field: type }])
  if (type === 'lesson' && file?.lesson) return fail([{ kind: 'another-lesson', field: 'lesson' }])
  return ok([{ type, id, set: { deletedAt: null } }])
}

export function trashState(rows: readonly Row<Cimento>[]): TrashState {
  return { file: caseFile(rows), deleted: deletedIn(rows) }
}
