import type { IntakeWords } from '../intake-words.ts'

export const intake: IntakeWords = {
  place: ({ row, column, arm }) => [`Row ${row}`, `column ${column}`, arm].filter(Boolean).join(', '),
  named: (name) => `“${name}”`,
  problem: {
    'empty-file': () => 'The file is empty.',
    locked: () => 'This workbook has a password: remove it, save the workbook and choose it again.',
    'no-sheets': () => 'This workbook has no visible sheet.',
    'no-rows': () => 'There are no rows of counts here.',
    'file-too-large': ({ limit }) =>
      `The file has more than ${limit} MB: export fewer columns or fewer days, or add them up by day first.`,
    swollen: ({ limit }) =>
      `Unpacked, this workbook has more than ${limit} MB: that is no table of counts. Save the sheet as CSV.`,
    'too-large': ({ limit }) => `More than ${limit} cells: add them up by day first.`,
    'too-many-columns': ({ row, limit }) =>
      `Row ${row}: more than ${limit} columns. Export only those that are needed.`,
    broken: ({ part }) => `The file is damaged or incomplete (${part}): export or download it again.`,
    'unclosed-quote': ({ row }) => `Row ${row}: a quotation mark opens and does not close.`,
    'second-table': ({ row }) =>
      `Row ${row}: another table begins here. Export one report at a time, or delete the rows from here on.`,
    'extra-cell': ({ row, column, text }) =>
      `Row ${row}, column ${column}: “${text}” stands behind the last column. Perhaps the comma separates cells and decimals too: export with semicolons.`,
  },
  foreign: {
    pdf: 'This is a PDF, not a table: export the counts as CSV or XLSX.',
    image: 'This is a picture, not a table: export the counts as CSV or XLSX.',
    archive: 'This is a compressed archive, not a table: open it and choose the file inside.',
    'old-workbook': 'This is a workbook of an old Excel (.xls): save it as XLSX or CSV.',
    'web-page': 'This is a web page, not a table: export the counts as CSV or XLSX.',
    json: 'This is a JSON file, not a table: export the counts as CSV or XLSX.',
    binary: 'This is not a table: export the counts as CSV or XLSX.',
  },
  issue: {
    'unreadable-date': ({ place, text }) =>
      text.trim() === '' ? `${place}: the day is missing.` : `${place}: “${text}” is not a day.`,
    'impossible-date': ({ place, text }) => `${place}: “${text}” is not in the calendar.`,
    'future-date': ({ place, text }) => `${place}: “${text}” is a future day.`,
    'duplicate-date': ({ place, text, firstRow }) => `${place}: “${text}” is already in row ${firstRow}.`,
    'unreadable-number': ({ place, text }) => `${place}: “${text}” is not a number.`,
    fraction: ({ place, text }) => `${place}: “${text}” is not a whole number.`,
    fractionOfEvents: ({ place, text }) =>
      `${place}: “${text}” is not a whole number. Each person counts once: parts of a conversion belong in a KPI of how often it happens, or of what it costs.`,
    negative: ({ place, text }) => `${place}: “${text}” is below zero.`,
    'running-total-falls': ({ place, text }) =>
      `${place}: “${text}” is less than the day before, and a running total does not fall.`,
    'not-yes-or-no': ({ place, text }) => `${place}: “${text}” is neither yes nor no.`,
    'another-before': ({ place, text }) =>
      `${place}: “${text}”, but another row of the same unit says another number. There is one figure from before.`,
    'events-above-units': ({ place, events, units, unitsColumn }) =>
      `${place}: ${events} out of ${units} in ${unitsColumn}. Could the columns be swapped?`,
  },
  skipped: {
    'outside-plan': (rows) => `${rows}: days outside the plan`,
    'total-row': (rows) => `${rows}: totals or averages`,
    'blank-row': (rows) => `${rows}: without counts`,
    'no-unit': (rows) => `${rows}: without the name or id of who they are about`,
    'no-version': (rows) => `${rows}: without a version`,
    'other-version': (rows) => `${rows}: of other versions`,
    'versions-disagree': (rows) => `${rows}: two columns say two versions`,
    'note-row': (rows) => `${rows}: titles and notes outside the table`,
    rejected: (rows) => `${rows}: with a number that cannot be taken`,
    'cut-off': (rows) => `${rows}: the file ends in the middle of it. If it is incomplete, export it again`,
  },
}
