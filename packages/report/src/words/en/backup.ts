import type { BackupWords } from '../backup-words.ts'

export const backup: BackupWords = {
  backup: {
    'empty-file': 'The file is empty.',
    'not-a-backup': 'The file is not a Cimento backup.',
    altered: 'The content does not match its fingerprint: the file is incomplete or was changed.',
    'damaged-gzip': 'The compressed file is damaged or incomplete: it cannot be opened.',
    'not-utf8':
      'The text of the file is not UTF-8: it may be another kind of file, or a program saved it in another encoding.',
    unreadable: 'The file cannot be opened: it may have been moved or deleted, or you may not read it.',
    at: ({ line, column, what }) => `Line ${line}, character ${column}: ${what}`,
    json: {
      'not-json': () => 'the file cannot be read here. It is not a Cimento backup, or it was changed.',
      'cut-off': () => 'the file ends here, halfway. It is incomplete: take another copy of it.',
      'text-after-end': () => 'the backup is over, but the file goes on with something else.',
      'too-deep': ({ most }) => `too many things inside each other, at most ${most}.`,
      'duplicate-name': ({ name }) => `the name “${name}” is there twice: nobody can say which value counts.`,
      'forbidden-name': ({ name }) => `the name “${name}” cannot stand in a backup.`,
      'impossible-number': ({ name }) => `the number “${name}” is beyond all measure.`,
      'long-string': ({ most }) => `a text that is too long, at most ${most} characters.`,
      'broken-character': () => 'half a character, without its other half. The text was damaged.',
    },
    tooLarge: ({ size, most }) => `The file is too large: ${size} MB, at most ${most} MB.`,
    packedTooTightly: ({ most }) =>
      `The compressed file expands to more than ${most} times its size: no backup does, so it is not opened.`,
    noVersion: ({ field }) =>
      `The file does not say which version wrote it: “${field}” is missing or is no version.`,
    newer: ({ version, known }) =>
      `The backup comes from a newer version of Cimento: format ${version}, here formats up to ${known} can be read. Update, then try again.`,
    countMismatch: ({ declared, found }) =>
      `The file declares ${declared} operations and holds ${found}: it is incomplete or was changed.`,
    contentsMismatch: ({ of, declared, found }) =>
      `${of}: the file declares ${declared} and holds ${found}. It is incomplete or was changed.`,
    tooManyOperations: ({ found, most }) => `The file holds ${found} operations, at most ${most}.`,
    invalidOperation: ({ row, field }) =>
      field === null
        ? `Operation ${row}: it is not valid.`
        : `Operation ${row}, field “${field}”: the value is not valid.`,
    longText: ({ row, field, length, most }) =>
      `Operation ${row}, field “${field}”: the text has ${length} characters, at most ${most}.`,
    duplicateOperation: ({ row }) => `Operation ${row}: it is there twice.`,
    sameIdOtherContent: ({ row }) =>
      `Operation ${row}: it has the same identifier as another and says something else. The file was changed.`,
    stampTooFarAhead: ({ row, days }) =>
      `Operation ${row}: it is dated ${days === '1' ? '1 day' : `${days} days`} ahead. Check the clock of this device and of the one that made the backup.`,
  },
  contents: {
    experiments: ({ count, formatted }) => (count === 1 ? '1 test' : `${formatted} tests`),
    plans: ({ count, formatted }) => (count === 1 ? '1 plan' : `${formatted} plans`),
    counts: ({ count, formatted }) => (count === 1 ? '1 number' : `${formatted} numbers`),
    readings: ({ count, formatted }) => (count === 1 ? '1 reading' : `${formatted} readings`),
    decisions: ({ count, formatted }) => (count === 1 ? '1 decision' : `${formatted} decisions`),
    followUps: ({ count, formatted }) => (count === 1 ? '1 recheck' : `${formatted} rechecks`),
    lessons: ({ count, formatted }) => (count === 1 ? '1 lesson' : `${formatted} lessons`),
    ratings: ({ count, formatted }) =>
      count === 1 ? '1 answer of the scores' : `${formatted} answers of the scores`,
    kpis: ({ count, formatted }) => (count === 1 ? '1 KPI' : `${formatted} KPIs`),
    kpiValues: ({ count, formatted }) => (count === 1 ? '1 KPI value' : `${formatted} KPI values`),
  },
  contentNames: {
    experiments: 'Tests',
    plans: 'Plans',
    counts: 'Numbers',
    readings: 'Readings',
    decisions: 'Decisions',
    followUps: 'Rechecks',
    lessons: 'Lessons',
    ratings: 'Answers of the scores',
    kpis: 'KPIs',
    kpiValues: 'KPI values',
  },
  finding: {
    'missing-experiment': (thing) => `${thing}: the test it belongs to is missing.`,
    'missing-kpi': (thing) => `${thing}: the KPI they belong to is missing.`,
    'missing-plan': (thing) => `${thing}: the plan it rests on is missing, or was locked after it.`,
    'missing-look': (thing) => `${thing}: the reading it rests on is missing.`,
    'plan-altered': (thing) => `${thing}: the text does not match its fingerprint.`,
    'unreadable-fact': (thing) => `${thing}: the text cannot be read.`,
    'unknown-superseded': (thing) => `${thing}: it supersedes something that is not there.`,
    'two-standing': (thing) => `${thing}: two of them stand for the same test.`,
    'own-ancestor': (thing) => `${thing}: it is derived from itself.`,
  },
  quoted: (thing, name) => `${thing} “${name}”`,
  thing: {
    workspace: 'Log',
    experiment: 'Test',
    series: 'Table of counts',
    ratings: 'Scores',
    plan: 'Plan',
    look: 'Reading',
    decision: 'Decision',
    followUp: 'Recheck',
    lesson: 'Lesson',
    kpi: 'KPI',
    kpiValues: 'Values of a KPI',
  },
}
