import type { CivilDate, SummerPause } from '@cimento/core'
import {
  dueFollowUp,
  nextReading,
  stage,
  type CaseFile,
  type FollowUpEntry,
  type Stage,
} from '@cimento/core/workspace'

/** The tests that ask for something today, each list with the longest waiting first. */
export type Agenda = {
  readonly toDecide: readonly CaseFile[]
  /** By the day of their reading: those that are due come first. */
  readonly running: readonly CaseFile[]
  readonly toLearn: readonly CaseFile[]
  /** What was scaled some time ago, and is to be looked at again. */
  readonly toRecheck: readonly Recheck[]
  readonly lastLesson: CaseFile | undefined
}

/** A test, and the follow-up that asks for somebody. */
export type Recheck = { readonly file: CaseFile; readonly due: FollowUpEntry }

export function agendaOf(files: readonly CaseFile[], today: CivilDate, pause?: SummerPause): Agenda {
  const staged = files.map((file) => ({ file, stage: stage(file, today) }))
  const at = (...stages: readonly Stage[]) =>
    staged.filter((entry) => stages.includes(entry.stage)).map(({ file }) => file)
  const rechecks = files.flatMap((file) => {
    const due = dueFollowUp(file, today, pause)
    return due ? [{ file, due }] : []
  })
  return {
    toDecide: by(at('to-decide'), ({ look }) => look?.value.today ?? ''),
    running: by(at('to-read', 'running'), (file) => nextReading(file) ?? ''),
    toLearn: by(at('to-learn'), ({ decision }) => decision?.value.decidedOn ?? ''),
    toRecheck: rechecks.toSorted((a, b) => a.due.on.localeCompare(b.due.on)),
    lastLesson: by(at('closed'), ({ lesson }) => lesson?.closedOn ?? '').at(-1),
  }
}

function by(files: readonly CaseFile[], key: (file: CaseFile) => string): readonly CaseFile[] {
  return files.toSorted((a, b) => key(a).localeCompare(key(b)))
}
