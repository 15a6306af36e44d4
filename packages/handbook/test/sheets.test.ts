import { cellText, type Cell, type Sheet } from '@cimento/report'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { toClipboard, toCsv, toXlsx } from '../src/index.ts'
import { sheetNames } from '../src/sheets/sheet-names.ts'

const sheet: Sheet = {
  title: 'Numeri giorno per giorno',
  columns: [
    { kind: 'date', label: 'Giorno' },
    { kind: 'number', label: 'A visite' },
    { kind: 'percent', label: 'A ordini per visita' },
    { kind: 'text', label: 'Nota' },
  ],
  rows: [
    ['2026-11-03', 12_640, 404 / 12_640, 'Black Friday'],
    ['2024-02-29', 12.5, 0, '=HYPERLINK("http://x")'],
    ['non so', -3, null, '12'],
  ],
}

test('P69 numbers, shares and dates come back from an XLSX as numbers and dates, and texts as texts', async () => {
  // Read with another program: read-excel-file.
  const [head, ...rows] = await read(toXlsx([sheet]))
  expect(head).toEqual(['Giorno', 'A visite', 'A ordini per visita', 'Nota'])
  expect(rows).toEqual([
    [new Date('2026-11-03T00:00:00Z'), 12_640, 404 / 12_640, 'Black Friday'],
    [new Date('2024-02-29T00:00:00Z'), 12.5, 0, '=HYPERLINK("http://x")'],
    ['non so', -3, null, '12'],
  ])
})

test('P69 whatever is written in a sheet is what is read from it', async () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 40 })
    .filter((text) => /^\S(.*\S)?$/.test(text) && isXml(text))
  const rows = fc.array(
    fc.tuple(
      fc.date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      ),
      text,
    ),
    { minLength: 10, maxLength: 30 },
  )
  await fc.assert(
    // Opening a file is what takes time: few files, many rows.
    fc.asyncProperty(rows, async (all) => {
      const [, ...back] = await read(
        toXlsx([
          {
            title: 'x',
            columns: [
              { kind: 'date', label: 'd' },
              { kind: 'number', label: 'n' },
              { kind: 'text', label: 't' },
            ],
            rows: all.map(([date, number, text]): readonly Cell[] => [dayOf(date), number, text]),
          },
        ]),
      )
      expect(back.map(([date, number, text]) => [dayOf(date), Number(number), text])).toEqual(
        all.map(([date, number, text]) => [dayOf(date), number, text]),
      )
    }),
    { numRuns: 4 },
  )
})

test('a text that looks like a formula is one nowhere', () => {
  const xml = strFromU8(unzipSync(toXlsx([sheet]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(xml).not.toContain('<f>')
  expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK')
  const risky = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1']
  const hostile: Sheet = {
    title: 't',
    columns: [{ kind: 'text', label: 'a' }],
    rows: risky.map((text) => [text]),
  }
  const { text, html } = toClipboard(hostile, 'it')
  const lines = text.split('\n').slice(1)
  expect(lines).toHaveLength(risky.length)
  for (const line of lines) expect(line).toMatch(/^'/)
  expect(html.match(/mso-number-format:'\\@'">'/g)).toHaveLength(risky.length)
  const cells = toCsv(hostile, 'en').split('\r\n').slice(1, -1)
  for (const cell of cells) expect(cell).toMatch(/^"?'/)
})

test('a number that a person wrote stays as it is, negative too', () => {
  expect(toCsv(sheet, 'it')).toContain('non so;-3;;12')
})

test('copied text is what a spreadsheet of that language reads', () => {
  expect(toClipboard(sheet, 'it').text).toBe(
    [
      'Giorno\tA visite\tA ordini per visita\tNota',
      '03/11/2026\t12640\t3,19620253165%\tBlack Friday',
      '29/02/2024\t12,5\t0%\t\'=HYPERLINK("http://x")',
      'non so\t-3\t\t12',
    ].join('\n'),
  )
  expect(toClipboard(sheet, 'en').text).toContain('2026-11-03\t12640\t3.19620253165%\tBlack Friday')
})

test('a CSV is as RFC 4180 wants it, with the separator of the language', () => {
  const quoted: Sheet = {
    title: 't',
    columns: [
      { kind: 'text', label: 'a' },
      { kind: 'number', label: 'b' },
    ],
    rows: [['una "prova", due\nrighe', 1.5]],
  }
  expect(toCsv(quoted, 'it')).toBe('\uFEFFa;b\r\n"una ""prova"", due\nrighe";1,5\r\n')
  expect(toCsv(quoted, 'en')).toBe('\uFEFFa,b\r\n"una ""prova"", due\nrighe",1.5\r\n')
})

test('a copied table is text, never markup', () => {
  const hostile: Sheet = {
    title: '<b>',
    columns: [{ kind: 'text', label: '<i>' }],
    rows: [['<script>alert(1)</script>']],
  }
  expect(toClipboard(hostile, 'it').html).not.toMatch(/<(b|i|script)>/)
})

test('a page prints the same cells, as people read them', () => {
  const printed = sheet.rows.map((row) =>
    sheet.columns.map((column, at) => cellText(row[at] ?? null, column, 'it')),
  )
  expect(printed).toEqual([
    ['03/11/2026', '12.640', '3,20%', 'Black Friday'],
    ['29/02/2024', '12,5', '0,00%', '=HYPERLINK("http://x")'],
    ['non so', '−3', '–', '12'],
  ])
})

test('the same sheets give the same bytes; several stand in one file under names of their own', async () => {
  const two = [sheet, { ...sheet, title: 'numeri giorno per giorno' }]
  expect(toXlsx(two)).toEqual(toXlsx(two))
  expect((await readWorkbook(Buffer.from(toXlsx(two)))).map(({ sheet: name }) => name)).toEqual(
    sheetNames(two.map(({ title }) => title)),
  )
  expect(sheetNames(['a/b: [c]?', 'A b  C', '', 'x'.repeat(40)])).toEqual([
    'a b c',
    'A b C 2',
    '3',
    'x'.repeat(31),
  ])
})

async function read(file: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const [first] = await readWorkbook(Buffer.from(file))
  return first?.data ?? []
}

const dayOf = (date: unknown): string =>
  date instanceof Date ? date.toISOString().slice(0, 10) : String(date)
const isXml = (text: string): boolean =>
  /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(text) && !/_x[0-9A-Fa-f]{4}_/.test(text)
