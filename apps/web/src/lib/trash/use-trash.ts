import {
  daysLeft,
  gestures,
  type CaseFile,
  type Deleted,
  type RestoreIssue,
  type TrackedKpi,
} from '@cimento/core/workspace'
import { defineMessages } from '../i18n/define-messages.ts'
import { useText } from '../i18n/use-text.ts'
import { useNotices } from '../notices.ts'
import { useUndoAction } from '../undo/use-undo.ts'
import { useKeyLabel } from '../workspace/use-key-label.ts'
import { useToday } from '../workspace/use-today.ts'
import { usePerform, useSnapshot } from '../workspace/workspace-context.tsx'

/** What can be taken out of the trash today, the last deleted first. */
export function useTrash(): readonly Deleted[] {
  const today = useToday()
  return useSnapshot().trash.filter((entry) => daysLeft(entry, today) > 0)
}

/** Deleting asks nothing: it can be undone, and what is deleted stays in the trash. */
export function useDelete() {
  const text = useText(messages)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const undoAction = useUndoAction()
  const keyLabel = useKeyLabel()

  return {
    deleteTest: async ({ experiment }: CaseFile) => {
      const done = await perform(gestures.deleteExperiment, experiment.id, {})
      if (done.ok) say(text.testDeleted({ key: keyLabel(experiment.id) }), undoAction(done))
      return done.ok
    },
    deleteLesson: async ({ experiment }: Pick<CaseFile, 'experiment'>) => {
      const done = await perform(gestures.deleteLesson, experiment.id, {})
      if (done.ok) say(text.lessonDeleted({ key: keyLabel(experiment.id) }), undoAction(done))
      return done.ok
    },
    deleteKpi: async ({ id, name }: Pick<TrackedKpi, 'id' | 'name'>) => {
      const done = await perform(gestures.deleteKpi, id, {})
      if (done.ok) say(text.kpiDeleted({ key: name }), undoAction(done))
      return done.ok
    },
    restore: async ({ type, id, subject, title }: Deleted) => {
      const done = await perform(gestures.restoreDeleted, subject, { type, id })
      const key = type === 'kpi' ? title : keyLabel(subject)
      const [issue] = done.ok ? [] : done.issues
      if (done.ok) say(text.restored[type]({ key }), undoAction(done))
      else if (issue) say(text.notRestored[issue.kind]({ key }))
      return done.ok
    },
  }
}

type Key = { readonly key: string }

const messages = defineMessages({
  it: {
    testDeleted: ({ key }: Key) => `${key} è nel cestino.`,
    lessonDeleted: ({ key }: Key) => `La lezione di ${key} è nel cestino.`,
    kpiDeleted: ({ key }: Key) => `«${key}» è nel cestino, con i suoi valori.`,
    restored: {
      experiment: ({ key }: Key) => `${key} è di nuovo tra i test.`,
      lesson: ({ key }: Key) => `La lezione di ${key} è di nuovo tra le lezioni.`,
      kpi: ({ key }: Key) => `«${key}» è di nuovo tra i KPI.`,
    },
    notRestored: {
      'not-there': ({ key }: Key) => `${key} non è più nel cestino.`,
      'another-lesson': ({ key }: Key) => `${key} ha già un’altra lezione: spostala prima nel cestino.`,
    } satisfies Record<RestoreIssue['kind'], unknown>,
  },
  en: {
    testDeleted: ({ key }) => `${key} is in the trash.`,
    lessonDeleted: ({ key }) => `The lesson of ${key} is in the trash.`,
    kpiDeleted: ({ key }) => `“${key}” is in the trash, with its values.`,
    restored: {
      experiment: ({ key }) => `${key} is among the tests again.`,
      lesson: ({ key }) => `The lesson of ${key} is among the lessons again.`,
      kpi: ({ key }) => `“${key}” is among the KPIs again.`,
    },
    notRestored: {
      'not-there': ({ key }) => `${key} is no longer in the trash.`,
      'another-lesson': ({ key }) => `${key} has another lesson already: move that one to the trash first.`,
    },
  },
})
