import type { Messages } from '../messages.ts'

export const en: Messages = {
  usage: `cimento: plan, read and verify tests.

  cimento plan [test.json]            can it start, and what will it be able to show?
  cimento assess [test.json]          what does the evidence say?
  cimento verify [record.json]        does a decision record follow from its plan and counts?
  cimento import <file…> --plan test.json
                                      a CSV or XLSX export as counts of that test
  cimento export <backup.json>        decision records of a log; with --to, its lessons as documentation
  cimento merge <one> [<two>]         backups or team folders become one log
  cimento demo                        the example company's log, as a backup; invented numbers

Without a file, or with "-", it reads standard input.

  --json            for programs
  --lang it|en      the language of the answer
  --today DATE      YYYY-MM-DD, the day to read on (assess, import, demo)
  --plan FILE       import: the test that the counts are of
  --answers FILE    import: what the file does not say, as JSON
  --out PATH        write there: a file, or a folder for export (import: the test with its counts)
  --into FOLDER     merge: write there, for the team, what the folder lacks
  --as NAME         merge: under this name, one for each person and device: a-z, 0-9
  --test KEY        export and demo: the record of this test, "EXP-7"
  --format FORMAT   export and demo: json or markdown
  --to TARGET       export: a book of lessons for markdown, mkdocs, hugo, vitepress, docusaurus, techdocs,
                    github-wiki, gitlab-wiki, azure-wiki, obsidian, notion, madr, html, docx, csv, xlsx,
                    json or llms; <backup.json> may also be a folder of backups
  --language it|en  export --to: the language of the book; without it, that of the answer
  --scope WHICH     export --to: all, lessons, experiments, or tag:NAME
  --without-numbers export --to: leaves out every measured or planned figure
  --anonymize       export --to: "Person 1" for every person that is named
  --record          demo: one decision record instead of the log
  --help, --version

Exit codes: 0 here is the answer, 1 the input was refused, 2 not understood.`,
  keyPrefix: 'EXP',
  notUnderstood: (what) => `Not understood: ${what}`,
  wrongFiles: 'Too many files, or too few.',
  cannotRead: 'This file cannot be read.',
  cannotWrite: (path) => `${path}: cannot be written there.`,
  file: {
    'empty-file': 'The file is empty.',
    'not-json': 'The file is not JSON, or it was cut.',
    otherFormat: (wanted) => `Another kind of file: "${wanted}" was expected.`,
    newer: ({ version, known }) =>
      `Version ${version} of this format; this command knows ${known}. Update it.`,
    'missing-field': 'It is missing.',
    'missing-margin': 'The limit is missing: by how much it may get worse at most.',
    'unknown-field': 'Nothing of this name can stand here. Is it misspelled?',
    'wrong-field': 'This value cannot stand here.',
  },
  planHash: (hash) => `SHA-256 of the plan: ${hash}`,
  noOutlook:
    'Without the value today (baseline), and for a mean its standard deviation, nothing can be said of what it will show.',
  noObservations: 'There are no counts in this file.',
  unreadableLook:
    'This row counts days before and after a planned reading: it cannot be told what was there on that day. Write rows that end on the last day of each reading.',
  guardrails: 'Must not get worse',
  trust: 'Can we trust it?',
  verify: {
    verified: ({ key, title }) => `${key} "${title}": plan, counts, verdict, advice and decision agree.`,
    superseded: ({ on, verdict }) =>
      `This reading is no longer in force: on ${on} another one took its place, with the verdict "${verdict}".`,
    otherEngine: ({ recorded, running, count }) =>
      `Recorded with engine ${recorded}; this is ${running}. ${count === 0 ? 'Every number is the same.' : `${count} numbers differ between the two.`}`,
    'altered-part': 'changed after it was recorded.',
    'other-plan': 'belongs to another plan.',
    'other-reading': ({ recorded, computed }) => `recorded ${recorded}, computed ${computed}.`,
    'other-verdict': ({ recorded, computed }) =>
      `recorded ${recorded}, but plan and counts give ${computed}.`,
    'other-advice': ({ recorded, computed }) =>
      `recorded "${recorded}", but the rules of the plan advise "${computed}".`,
  },
  nothingRead: 'No test of this log has been read yet.',
  notRead: 'This test has not been read yet: there is nothing to account for.',
  otherCounts:
    'Counts of before the reading came in after it: what was read can no longer be told. Read the test again.',
  unknownTest: 'No test of this log is called so.',
  outNeeded: (records) => `${records} records: say the folder to write them to.`,
  ownFileDamaged:
    'This is the file that would be written, and part of it cannot be read. Nothing was written: mend it, or move it away.',
  sameStamp: (stamp) =>
    `Two different operations have the stamp ${stamp}: one of the files was changed. Nothing was merged.`,
  merged: ({ added, all }) => `${added} operations added, ${all} altogether.`,
  noBackup: 'There is no backup (.json) in this folder.',
  folderNeeded: 'Say the folder to write to.',
  unknownTag: 'No lesson has this tag.',
  handbookWritten: ({ target, out, count }) =>
    `${target}: ${count} ${count === 1 ? 'file' : 'files'} in ${out}.`,
  shared: ({ files, folder }) =>
    files === 0 ? `${folder} had everything already.` : `${files} files written in ${folder}.`,
  conflict: ({ subject, field, mine, theirs, stands }) =>
    `Conflict: ${subject}, ${field}: “${mine}” in the first, “${theirs}” in the second. ${stands === 'mine' ? 'The first' : 'The second'} stands until somebody chooses.`,
  standingTwice: (count) =>
    `${count} plans, decisions or rechecks stand beside another one for the same test: choose in the app, by recording it again.`,
  tooFarAhead: (stamp) =>
    `${stamp}: made more than a day in the future. It was left out: check the clock of the device that wrote it.`,
  heldBack: (operations) =>
    `${operations} operations wait: what they belong to has not arrived yet, or was altered.`,
  unread: {
    'conflicted-copy':
      'a copy made by the program that syncs the folder. It was left out; nothing in it was changed.',
    'half-written': 'its last line is half written. It was left out: the rest was read.',
    badLine: ({ line, why }) => `line ${line} was left out. ${why}`,
    file: (why) => `left out. ${why}`,
  },
  demoWritten: (path) => `The example is in ${path}. Its numbers are invented.`,
  import: {
    planNeeded: 'Which test are these counts of? Name its file: --plan test.json',
    wrongAnswer: 'The file of answers cannot have this.',
    read: (encoding) => `Read as ${encoding}.`,
    rows: ({ count, rows }) =>
      count === 1 ? `Row ${rows}` : `${count} rows (${rows}${count > 10 ? ', …' : ''})`,
    recognized: ({ tool, headers }) => `recognized, ${tool}: ${headers}`,
    incomplete: (days) => `a number is not reported, and blank is not zero: ${days}`,
    straddling: (count) => `left out, in more than one version: ${count}`,
    lacking: (count) => `left out, a number is missing: ${count}`,
    answer: {
      'unknown-version': ({ text, known }) => `“${text}” is no version of this test. It has: ${known}.`,
      'unknown-role': ({ text, known }) => `“${text}” is not possible here. You can write: ${known}.`,
      'unknown-column': ({ text, known }) => `No column is called “${text}”. There are: ${known}.`,
      'repeated-column': ({ text }) =>
        `Two columns are called “${text}”: name the right one by its place, such as "#3".`,
    },
    question: {
      sheets: 'Which sheets? "sheets": ["…"]',
      'same-days': 'Two sheets count the same days of one version. Which are to be read? "sheets": ["…"]',
      periods:
        'A row counts several days at once: of which day its numbers are cannot be told. Export one day a row.',
      'many-versions':
        'This column has more than 200 different texts. Which column is the version? "columns": {"header": "version"}',
      arm: 'Which version are these rows of? "arms": {"file or sheet": "…"}',
      arms: 'Which version is each name? "versions": {"name": "version" or null}',
      order: 'How are the dates written? "order": "day-first" or "month-first"',
      decimal: 'How are decimals written? "decimal": "comma" or "point"',
      totals: 'The numbers only rise: of each day, or totals so far? "totals": "days" or "running"',
      'one-date': 'Which column is the day? "columns": {"header": "day"}',
      'no-counts': 'Which columns are counts? "columns": {"header": "units"}',
      'same-column': 'Two columns are taken for one measure: "columns": {"header": "ignore"}',
      version: 'Which column is the version? "columns": {"header": "version"}',
      numbers: 'Which column is each of these numbers? "columns": {"header": "name of the number"}',
      unit: 'Who counts once? "unit": "header", or "row" where each row is somebody else’s',
      'rows-of-one-unit':
        'One person, or thing, has several rows: each on its own would count it several times. "unit": "header"',
      'rows-maybe-of-one-unit':
        'This column has the same names in several rows. Who counts once? "unit": "header" or "row"',
      straddling: 'Somebody stands in two versions. To leave them out: "leaveOut": true',
      issues: 'Something needs mending.',
      'too-few': 'It takes at least two units of each version.',
      'daily-grid': 'There are counts by day already.',
    },
  },
}
