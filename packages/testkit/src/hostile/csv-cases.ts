import { refused, utf8, type HostileCase } from './hostile-case.ts'

/** A cell that a spreadsheet would take for something else, and how it stands in a CSV file that we write. */
export type HostileCell = {
  readonly number: number
  readonly name: string
  readonly cell: string
  /** With Italian separators: semicolons. */
  readonly written: string
}

export const hostileCells: readonly HostileCell[] = [
  { number: 21, name: 'a formula', cell: '=HYPERLINK("http://x")', written: `"'=HYPERLINK(""http://x"")"` },
  { number: 22, name: 'a formula that begins with plus', cell: '+cmd|calc', written: "'+cmd|calc" },
  { number: 23, name: 'a formula that begins with minus', cell: '-2+3', written: "'-2+3" },
  { number: 24, name: 'a formula that begins with at', cell: '@SUM(A1)', written: "'@SUM(A1)" },
  { number: 25, name: 'a formula after a tab', cell: '\t=1+1', written: "'\t=1+1" },
  { number: 26, name: 'a formula after a carriage return', cell: '\r=1+1', written: `"'\r=1+1"` },
  { number: 27, name: 'quote, separator and line break', cell: 'a"b;c\nd', written: '"a""b;c\nd"' },
  { number: 28, name: 'a full-width equals sign', cell: '\uFF1D1+1', written: "'\uFF1D1+1" },
]

const table = 'giorno;versione;visite;spesa\r\n2026-11-03;a;1200;1,5\r\n2026-11-03;b;1180;2,25\r\n'

/** A table with Italian separators and decimals, and the same as a spreadsheet saves it in UTF-16. */
export const italianTable = {
  number: 29,
  text: table,
  utf16: Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(table, (character) => [character.charCodeAt(0), 0]).flat(),
  ]),
} as const

/** The same files, offered as backups. */
export const csvCases: readonly HostileCase[] = [
  ...hostileCells.map(({ number, name, written }): HostileCase => ({
    number,
    name: `a CSV file with ${name}`,
    bytes: utf8(`nome;nota\r\n${written};x\r\n`),
    expected: refused('not-json'),
  })),
  { number: 29, name: 'a CSV file with semicolons', bytes: utf8(table), expected: refused('not-json') },
  { number: 30, name: 'a table in UTF-16', bytes: italianTable.utf16, expected: refused('not-utf8') },
]
