import { civilDate, daysBetween, invariant } from '@cimento/core'
import { typedCell, type Cell, type Sheet, type SheetColumn, type TypedCell } from '@cimento/report'
import { xmlText } from '../xml-text.ts'
import { zip } from '../zip.ts'
import { sheetNames } from './sheet-names.ts'

/**
 * Sheets as one XLSX workbook (ECMA-376, transitional): numbers are numbers, dates are dates, and a text is a text
 * whatever it begins with. The same sheets give the same bytes.
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const names = sheetNames(sheets.map(({ title }) => title))
  const numbered = names.map((name, at) => ({ name, number: at + 1 }))
  return zip([
    { path: '[Content_Types].xml', content: contentTypes(numbered) },
    {
      path: '_rels/.rels',
      content: relationships([{ id: 1, type: 'officeDocument', target: 'xl/workbook.xml' }]),
    },
    { path: 'xl/workbook.xml', content: workbook(numbered) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...numbered.map(({ number }) => ({
          id: number,
          type: 'worksheet',
          target: `worksheets/sheet${number}.xml`,
        })),
        { id: sheets.length + 1, type: 'styles', target: 'styles.xml' },
      ]),
    },
    { path: 'xl/styles.xml', content: styles },
    ...sheets.map((sheet, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      content: worksheet(sheet),
    })),
  ])
}

type Numbered = readonly { readonly name: string; readonly number: number }[]

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const openPackage = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: Numbered): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map(({ number }) => [`/xl/worksheets/sheet${number}.xml`, 'worksheet'] as const),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${spreadsheet}.${type}+xml"/>`)
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
  const xml = '<Default Extension="xml" ContentType="application/xml"/>'
  return `${declaration}<Types xmlns="${openPackage}/content-types">${rels}${xml}${parts.join('')}</Types>`
}

type Relationship = { readonly id: number; readonly type: string; readonly target: string }

function relationships(all: readonly Relationship[]): string {
  const each = all.map(
    ({ id, type, target }) => `<Relationship Id="rId${id}" Type="${document}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${openPackage}/relationships">${each.join('')}</Relationships>`
}

function workbook(sheets: Numbered): string {
  const each = sheets.map(
    ({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${document}"><sheets>${each.join('')}</sheets></workbook>`
}

/** Formats that every spreadsheet has built in: 14 is the short date of its own language. */
const styleOf: { readonly [kind in Exclude<TypedCell['kind'], 'empty'>]: number } = {
  number: 0,
  text: 1,
  percent: 2,
  date: 3,
}
const headStyle = 4

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">${[
  '<xf numFmtId="0"/>',
  '<xf numFmtId="49" applyNumberFormat="1"/>',
  '<xf numFmtId="10" applyNumberFormat="1"/>',
  '<xf numFmtId="14" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/>',
].join('')}</cellXfs></styleSheet>`

function worksheet({ columns, rows }: Sheet): string {
  const widths = columns.map((column, at) => {
    const longest = Math.max(column.label.length, ...rows.map((row) => lengthOf(row[at] ?? null, column)))
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(longest, 60) + 2}" customWidth="1"/>`
  })
  const head = columns.map(({ label }, at) => textCell(label, `${letters(at)}1`, headStyle))
  const body = rows.map((row, index) => {
    const number = index + 2
    const cells = columns.map((column, at) => cellXml(row[at] ?? null, column, `${letters(at)}${number}`))
    return `<row r="${number}">${cells.join('')}</row>`
  })
  // The head stays in view.
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  return `${declaration}<worksheet xmlns="${main}">${view}<cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData></worksheet>`
}

function cellXml(cell: Cell, column: SheetColumn, place: string): string {
  const typed = typedCell(cell, column)
  switch (typed.kind) {
    case 'empty':
      return ''
    case 'text':
      return textCell(typed.text, place, styleOf.text)
    case 'number':
    case 'percent':
      return `<c r="${place}" s="${styleOf[typed.kind]}"><v>${typed.value}</v></c>`
    case 'date':
      return `<c r="${place}" s="${styleOf.date}"><v>${serialOf(typed.date)}</v></c>`
  }
}

const textCell = (text: string, place: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, longestText))}</t></is></c>`

/** The most a cell of a spreadsheet holds, in UTF-16 units. */
const longestText = 32_767

/** Days since the end of 1899; spreadsheets take 1900 for a leap year, so it is right from March 1900 on. */
function serialOf(text: string): number {
  const [march, date] = [civilDate('1900-03-01'), civilDate(text)]
  invariant(march && date, `${text} is a civil date`)
  return 61 + daysBetween(march, date)
}

function lengthOf(cell: Cell, column: SheetColumn): number {
  const typed = typedCell(cell, column)
  if (typed.kind === 'text') return typed.text.length
  return typed.kind === 'date' ? 10 : 12
}

/** A, B, … Z, AA, AB, … */
function letters(at: number): string {
  const before = Math.floor(at / 26)
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (at % 26))
}

/** "_x0041_" means an A to a spreadsheet; written so, it is what somebody wrote. */
const escaped = (text: string): string => xmlText(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
