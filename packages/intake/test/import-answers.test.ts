import { expect, test } from 'vitest'
import { readAnswers, type ImportAnswers } from '../src/index.ts'
import { imported, planOf, shown } from './importing.ts'
import { workbookOf } from './workbook-file.ts'

const long = 'Versione;Giorno;Visite;Ordini\nrossa;3/11/2026;100;5\nblu;3/11/2026;90;4\n'
const oneVersion = (visits: number) => `Giorno;Visite;Ordini\n2026-11-13;${visits};5\n`

test.each<[what: string, answers: ImportAnswers, issue: object]>([
  [
    'a version of a text',
    { versions: { rossa: 'c', blu: 'b' } },
    { kind: 'unknown-version', field: 'versions.rossa', text: 'c', known: ['a', 'b'] },
  ],
  [
    'a version of a file',
    { arms: { 'x.csv': 'constructor' } },
    { kind: 'unknown-version', field: 'arms.x.csv', text: 'constructor', known: ['a', 'b'] },
  ],
  [
    'a number',
    { versions: { rossa: 'a', blu: 'b' }, columns: { Ordini: 'orders' } },
    {
      kind: 'unknown-role',
      field: 'columns.Ordini',
      text: 'orders',
      known: ['day', 'version', 'version-too', 'ignore', 'units', 'successes'],
    },
  ],
  [
    'a number of a version that is not there',
    { columns: { Ordini: 'c/successes' } },
    { kind: 'unknown-role', field: 'columns.Ordini', text: 'c/successes' },
  ],
  [
    'a column',
    { versions: { rossa: 'a', blu: 'b' }, columns: { Orders: 'successes' } },
    {
      kind: 'unknown-column',
      field: 'columns.Orders',
      text: 'Orders',
      known: ['Versione', 'Giorno', 'Visite', 'Ordini'],
    },
  ],
  [
    'the column of the unit',
    { rows: 'rows', unit: '#9' },
    { kind: 'unknown-column', field: 'unit', text: '#9' },
  ],
])('P13 an answer that names %s wrongly loses no row: it is an issue at its place', (_, answers, issue) => {
  const result = imported({ 'x.csv': long }, answers)
  expect(result.answers).toContainEqual(expect.objectContaining(issue))
  expect(result.rows).toEqual([])
})

test('P13 right answers have no issue, and a column that is ignored may be missing this week', () => {
  const result = imported(
    { 'x.csv': long },
    {
      versions: { rossa: 'a', blu: 'b', verde: null },
      columns: { Versione: 'version', Note: 'ignore', '#4': 'successes' },
      arms: { 'other.csv': 'b' },
    },
  )
  expect(result.answers).toEqual([])
  expect(shown(result)).toEqual(['a 2026-11-03 units 100 successes 5', 'b 2026-11-03 units 90 successes 4'])
})

test('P13 a column that is said to be the version is, though nobody knows the other headers', () => {
  const file = 'x;y;z;w\nrossa;2026-11-03;100;5\nblu;2026-11-04;90;4\n'
  const answers: ImportAnswers = {
    columns: { x: 'version', y: 'day', z: 'units', w: 'successes' },
    versions: { rossa: 'a', blu: 'b' },
  }
  expect(shown(imported({ 'x.csv': file }, answers))).toEqual([
    'a 2026-11-03 units 100 successes 5',
    'b 2026-11-04 units 90 successes 4',
  ])
})

test('P13 a name that two columns have is no name: their places tell them apart', () => {
  const twice = 'Giorno;Visite A;Visite B;Ordini;Ordini\n2026-11-13;10;20;1;2\n'
  const [issue] = imported({ 'x.csv': twice }, { columns: { Ordini: 'a/successes' } }).answers
  expect(issue).toMatchObject({ kind: 'repeated-column', text: 'Ordini' })
  const byPlace = imported(
    { 'x.csv': twice },
    { columns: { '#2': 'a/units', '#3': 'b/units', '#4': 'a/successes', '#5': 'b/successes' } },
  )
  expect(shown(byPlace)).toEqual(['a 2026-11-13 units 10 successes 1', 'b 2026-11-13 units 20 successes 2'])
})

test('P13 two workbooks whose sheets have the same name are a version each', () => {
  const bookOf = (visits: string) =>
    workbookOf(
      {
        Foglio1: [
          ['Giorno', 'Visite', 'Ordini'],
          ['2026-11-13', visits, '5'],
        ],
      },
      'iso',
    )
  const files = { 'uno.xlsx': bookOf('100'), 'due.xlsx': bookOf('90') }
  const rows = ['a 2026-11-13 units 100 successes 5', 'b 2026-11-13 units 90 successes 5']
  const asked = imported(files)
  expect(asked.questions.map(({ sheet, kind }) => `${sheet}: ${kind}`)).toEqual([
    'uno.xlsx/Foglio1: arm',
    'due.xlsx/Foglio1: arm',
  ])
  expect(shown(imported(files, { arms: { 'uno.xlsx': 'a', 'due.xlsx': 'b' } }))).toEqual(rows)
  expect(shown(imported(files, { arms: { 'uno.xlsx/Foglio1': 'a', 'due.xlsx/Foglio1': 'b' } }))).toEqual(rows)
  expect(shown(imported({ 'A.xlsx': bookOf('100'), 'B.xlsx': bookOf('90') }))).toEqual(rows)
  expect(shown(imported({ 'Versione A.xlsx': bookOf('100'), 'Versione B.xlsx': bookOf('90') }))).toEqual(rows)
})

test('P13 two files that count the same days of one version are asked about, not counted twice', () => {
  const files = { 'a.csv': oneVersion(100), 'copia di a.csv': oneVersion(100), 'b.csv': oneVersion(90) }
  const result = imported(files, { arms: { 'copia di a.csv': 'a' } })
  expect(result.questions).toEqual([
    { sheet: '', kind: 'same-days', about: ['a.csv', 'copia di a.csv', '2026-11-13'] },
  ])
  expect(result.rows).toEqual([])
  expect(imported(files, { sheets: ['a.csv', 'b.csv'] }).rows).toHaveLength(2)
})

test('P13 a single file called test.csv is of no version for its name alone', () => {
  expect(imported({ 'test.csv': oneVersion(100) }).questions.map(({ kind }) => kind)).toEqual(['arm'])
  const people = 'Versione;Ordini\nA;sì\nA;no\nB;sì\nB;no\n'
  const files = { 'test.csv': people, 'control.csv': people.replaceAll('B', 'A') }
  const [control] = imported(files, { unit: 'row', sheets: ['test.csv'] }).rows
  expect(control?.arm).toBe('a')
})

test('P13 each file says its own encoding', () => {
  const latin = Uint8Array.from(`Perché;Giorno;Visite;Ordini\n;2026-11-13;7;1\n`, (letter) =>
    letter.charCodeAt(0),
  )
  expect(imported({ 'a.csv': latin, 'b.csv': oneVersion(9) }).read).toEqual([
    { file: 'a.csv', encoding: 'windows-1252', because: 'invalid-utf-8' },
    { file: 'b.csv', encoding: 'utf-8', because: 'valid' },
  ])
})

test('P13 people with a number that cannot be taken are left out where that is said, and listed', () => {
  const plan = planOf({
    kind: 'mean',
    spread: 'squares',
    direction: 'higher',
    name: 'Ricavi',
    unitName: 'Visite',
  })
  const people = [
    'Cliente;Versione;Ricavi',
    ...Array.from({ length: 12 }, (_, index) => `c${index};${'AB'[index % 2]};${index + 1},50`),
    'c0;A;boh',
    'c12;A;1,00',
  ].join('\n')
  const asked = imported({ 'x.csv': `${people}\n` }, { unit: 'Cliente' }, plan)
  expect(asked.issues.map(({ row, column, kind, text }) => ({ row, column, kind, text }))).toEqual([
    { row: 14, column: 3, kind: 'unreadable-number', text: 'boh' },
  ])
  expect(asked.rows).toEqual([])
  const { rows, issues, sheets } = imported(
    { 'x.csv': `${people}\n` },
    { unit: 'Cliente', leaveOut: true },
    plan,
  )
  expect(issues).toEqual([])
  // Without c0, whose total nobody knows: 3.5 + 5.5 + 7.5 + 9.5 + 11.5 + 1 of six.
  expect(rows[0]).toMatchObject({
    arm: 'a',
    values: new Map(Object.entries({ units: 6, sum: 38.5, squares: 322.25 })),
  })
  expect(sheets[0]).toMatchObject({
    skipped: [{ row: 14, reason: 'rejected' }],
    lacking: { count: 1, first: ['c0'] },
  })
})

test('P13 whoever stands in the files of two versions is asked about, and left out of both where that is said', () => {
  const peopleOf = (...ids: readonly string[]) =>
    `Cliente;Ordini\n${ids.map((id) => `${id};sì`).join('\n')}\n`
  const files = { 'a.csv': peopleOf('c1', 'c2', 'c3', 'c4'), 'b.csv': peopleOf('c4', 'c5', 'c6') }
  const asked = imported(files, { rows: 'rows', unit: 'Cliente' })
  expect(asked.questions).toEqual([
    { sheet: 'a.csv', kind: 'straddling', about: ['c4'] },
    { sheet: 'b.csv', kind: 'straddling', about: ['c4'] },
  ])
  const result = imported(files, { rows: 'rows', unit: 'Cliente', leaveOut: true })
  expect(shown(result)).toEqual([
    'a 2026-11-02/2026-11-29 units 3 successes 3',
    'b 2026-11-02/2026-11-29 units 2 successes 2',
  ])
  expect(result.sheets.map(({ straddling }) => straddling.count)).toEqual([1, 1])
})

const campaigns = (count: number) =>
  Array.from({ length: count }, (_, index) => `campagna ${index + 1};2026-11-13;${index + 1};0`).join('\n')
const nobody = (count: number, but: Record<string, string>) => ({
  ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`campagna ${index + 1}`, null])),
  ...but,
})

test.each(['days', 'rows'] as const)(
  'P13 every text in the column of the version is asked about, the thirteenth too: %s',
  (rows) => {
    const text =
      rows === 'days'
        ? `Campagna;Giorno;Visite;Ordini\n${campaigns(15)}\n`
        : `Campagna;Giorno;Visite;Ordini\n${campaigns(15)}\n${campaigns(15)}\n`
    const answers = { rows, columns: { Campagna: 'version' }, unit: 'row' }
    const question = imported({ 'x.csv': text }, answers).questions.find(({ kind }) => kind === 'arms')
    expect(question?.about).toEqual(Array.from({ length: 15 }, (_, index) => `campagna ${index + 1}`))
    const twelve = { ...answers, versions: nobody(12, { 'campagna 1': 'a', 'campagna 2': 'b' }) }
    expect(imported({ 'x.csv': text }, twelve).questions.find(({ kind }) => kind === 'arms')?.about).toEqual([
      'campagna 13',
      'campagna 14',
      'campagna 15',
    ])
    const all = { ...answers, versions: nobody(15, { 'campagna 1': 'a', 'campagna 14': 'b' }) }
    expect(imported({ 'x.csv': text }, all).rows.map(({ arm }) => arm)).toEqual(['a', 'b'])
  },
)

test('P13 a column of 201 texts is hardly the version, and that is asked instead', () => {
  const text = `Campagna;Giorno;Visite;Ordini\n${campaigns(201)}\n`
  for (const rows of ['days', 'rows'] as const)
    expect(
      imported({ 'x.csv': text }, { rows, columns: { Campagna: 'version' }, unit: 'row' }).questions,
    ).toContainEqual({ sheet: 'x.csv', kind: 'many-versions', about: ['Campagna'] })
})

test.each<[date: string, said: ImportAnswers, order: string | undefined]>([
  ['3/11/2026', {}, 'day-first'],
  ['11/13/2026', { order: 'day-first' }, 'month-first'],
  ['11/11/2026', {}, 'day-first'],
])('P13 the order of the days is the one that they were read in: %s', (date, said, order) => {
  const days = `Giorno;Visite A;Visite B;Ordini A;Ordini B\n${date};9;8;1;2\n`
  expect(imported({ 'x.csv': days }, said).sheets[0]?.order).toBe(order)
  const people = `Giorno;Versione;Ordini\n${date};A;sì\n${date};B;no\n${date};B;no\n${date};B;no\n`
  expect(imported({ 'x.csv': people }, { ...said, unit: 'row' }).sheets[0]?.order).toBe(order)
})

test('P13 where the file does not settle the order it is the one that was said, and none where there are no days', () => {
  const wide = planOf(undefined, { startsOn: '2026-02-01', durationDays: 303 })
  const days = 'Giorno;Visite A;Visite B;Ordini A;Ordini B\n3/11/2026;9;8;1;2\n'
  const said = imported({ 'x.csv': days }, { order: 'month-first' }, wide)
  expect([said.sheets[0]?.order, said.rows[0]?.to]).toEqual(['month-first', '2026-03-11'])
  expect(imported({ 'x.csv': days }, {}, wide).sheets[0]?.order).toBeUndefined()
  const people = 'Versione;Ordini\nA;sì\nB;no\nB;no\n'
  expect(
    imported({ 'x.csv': people }, { unit: 'row', order: 'month-first' }).sheets[0]?.order,
  ).toBeUndefined()
})

test.each([
  ['', { kind: 'empty-file' }],
  ['{"unit": "row"', { kind: 'not-json' }],
  ['[]', { kind: 'wrong-field', field: '' }],
  ['{"units": "row"}', { kind: 'wrong-field', field: 'units' }],
  ['{"order": "giorno"}', { kind: 'wrong-field', field: 'order' }],
  ['{"arms": {"x.csv": 1}}', { kind: 'wrong-field', field: 'arms.x.csv' }],
  ['{"columns": {"constructor": "units"}}', { kind: 'wrong-field', field: 'columns.constructor' }],
  ['{"versions": {"__proto__": "a"}}', { kind: 'wrong-field', field: 'versions.__proto__' }],
  ['{"__proto__": {"unit": "row"}, "on": "2026-02-30"}', { kind: 'wrong-field', field: 'on' }],
])('P13 answers that cannot be read say why: %s', (json, error) => {
  expect(readAnswers(json)).toEqual({ ok: false, error })
})

test('P13 answers may begin with the mark of UTF-8, which Windows writes', () => {
  expect(readAnswers('\ufeff{"unit": "row"}')).toEqual({ ok: true, value: { unit: 'row' } })
})

test('P13 people whose amounts do not say how decimals are written take it from another column, and show the cell', () => {
  const plan = planOf({
    kind: 'mean',
    spread: 'squares',
    direction: 'higher',
    name: 'Ricavi',
    unitName: 'Visite',
  })
  const people = (spend: string) =>
    `Versione;Ricavi;Spesa\nA;1.234;5\nA;2.000;${spend}\nB;3.000;7\nB;4.000;8\n`
  const asked = imported({ 'x.csv': people('6') }, { unit: 'row' }, plan)
  expect(asked.questions.map(({ kind }) => kind)).toEqual(['decimal'])
  const result = imported({ 'x.csv': people('6,50') }, { unit: 'row' }, plan)
  expect(result.rows.map(({ values }) => values.get('sum'))).toEqual([3234, 7000])
  expect(result.sheets[0]?.shownMark).toEqual({
    mark: 'comma',
    place: { row: 3, column: 3, columnName: 'Spesa', text: '6,50' },
  })
})
