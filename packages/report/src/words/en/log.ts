import type { LogWords } from '../log-words.ts'

export const log: LogWords = {
  title: {
    'title-too-short': (limit) => `Write at least ${limit} characters.`,
    'title-too-long': (limit) => `Write at most ${limit} characters.`,
  },
  storage: {
    quota: () =>
      'The space that the browser grants is full: the last change is not saved. Download a backup, then free some space on this device.',
    closed: () => 'The log is closed: another tab may have opened a newer version. Reload the page.',
    blocked: () => 'Another tab keeps an earlier version open. Close it, then reload the page.',
    'newer-database': () => 'A newer version of Cimento wrote these data. Reload the page to update.',
    lost: () => 'The data in this browser are gone. Reload the page and restore the last backup.',
    older: () =>
      'The data in this browser are back in an earlier state. Reload the page and restore the last backup.',
    unavailable: (reason) =>
      `This browser does not let data be kept here: it may be a private window, or its storage is damaged. Detail: ${reason}`,
    aborted: (reason) =>
      `The browser did not complete the operation: nothing has changed. Try again. Detail: ${reason}`,
    'stamps-too-far-ahead': () =>
      'Some operations are dated in the future. Check the clock of this device and of the one that made the backup.',
    'same-id-other-content': () => 'Two operations have the same identifier and say different things.',
    'newer-model': () => 'Some operations come from a newer version of Cimento. Update, then try again.',
  },
  backup: {
    'empty-file': 'The file is empty.',
    'not-json': 'The file cannot be read: it is not a Cimento backup, or it is incomplete.',
    'not-a-backup': 'The file is not a Cimento backup.',
    altered: 'The content does not match its fingerprint: the file is incomplete or was changed.',
    tooLarge: ({ size, most }) => `The file is too large: ${size} MB, at most ${most} MB.`,
    newer: ({ version, known }) =>
      `The backup comes from a newer version of Cimento: format ${version}, here formats up to ${known} can be read. Update, then try again.`,
    countMismatch: ({ declared, found }) =>
      `The file declares ${declared} operations and holds ${found}: it is incomplete or was changed.`,
    invalidOperation: ({ row, field }) =>
      field === null
        ? `Operation ${row}: it is not valid.`
        : `Operation ${row}, field “${field}”: the value is not valid.`,
    duplicateOperation: ({ row }) => `Operation ${row}: it is there twice.`,
  },
  finding: {
    'missing-experiment': (thing) => `${thing}: the test it belongs to is missing.`,
    'missing-kpi': (thing) => `${thing}: the KPI they belong to is missing.`,
    'plan-altered': (thing) => `${thing}: the text does not match its fingerprint.`,
    'unreadable-fact': (thing) => `${thing}: the text cannot be read.`,
    'unknown-superseded': (thing) => `${thing}: it supersedes something that is not there.`,
    'two-standing': (thing) => `${thing}: two of them stand for the same test.`,
    'own-ancestor': (thing) => `${thing}: it is derived from itself.`,
  },
  thing: {
    workspace: 'Log',
    experiment: 'Test',
    series: 'Table of counts',
    plan: 'Plan',
    look: 'Reading',
    decision: 'Decision',
    followUp: 'Recheck',
    lesson: 'Lesson',
    kpi: 'KPI',
    kpiValues: 'Values of a KPI',
  },
}
