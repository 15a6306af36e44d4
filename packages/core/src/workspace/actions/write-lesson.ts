import type { Change } from '../../journal/index.ts'
import { lessonIssues, type Lesson, type LessonIssue } from '../../lesson/lesson.ts'
import { fail, ok, type Result } from '../../result.ts'
import type { Action, ActionContext, NotThere } from '../action.ts'
import { emptyLesson, type CaseFile } from '../case-file.ts'
import type { Cimento } from '../schema.ts'

/** Keeps what is written so far; a lesson may stay unfinished for as long as it takes. */
export const writeLesson: Action<CaseFile | undefined, Partial<Lesson>, NotThere> = (file, set, context) =>
  keep(file, set, context)

/** Closes a test: only with a decision, and with a takeaway that says more than the title. */
export const closeTest: Action<CaseFile | undefined, Partial<Lesson>, LessonIssue | NotThere> = (
  file,
  set,
  context,
) => {
  if (!file?.decision) return fail([{ kind: 'not-there', field: file ? 'decision' : 'experiment' }])
  const lesson = { ...emptyLesson, ...file.lesson, ...set }
  const issues = lessonIssues(lesson, file.experiment.title)
  if (issues.length > 0) return fail(issues)
  return keep(file, { ...set, closedOn: file.lesson?.closedOn ?? context.today }, context)
}

function keep(
  file: CaseFile | undefined,
  set: Partial<Cimento['lesson']>,
  { newId }: ActionContext,
): Result<readonly Change<Cimento>[], readonly NotThere[]> {
  if (!file) return fail([{ kind: 'not-there', field: 'experiment' }])
  const experiment = file.experiment.id
  const id = file.lesson?.id ?? newId()
  return ok([
    { type: 'lesson', id, set: file.lesson ? set : { ...emptyLesson, experiment, deletedAt: null, ...set } },
  ])
}
