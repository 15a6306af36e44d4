import type { CellFormat } from './cell-formats.ts'
import { cellText } from './cell-text.ts'
import { scanXml } from './scan-xml.ts'

export type WorkbookParts = {
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly starts1904: boolean
}

/** More rows and columns than a sheet of a spreadsheet can have are not built, whatever a file claims. */
const lastRow = 1_048_576
const lastColumn = 16_384

/**
 * The rows of a sheet as texts, at their places: row 3 is the third, and what the sheet leaves out is empty. A formula
 * that was never computed stands as its formula, so that nobody takes it for a blank.
 */
export function sheetRows(xml: string, { strings, formats, starts1904 }: WorkbookParts): readonly string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let [column, kind, style] = [0, 'n', 0]
  let [value, formula]: [string | undefined, string] = [undefined, '']
  let collects: 'value' | 'formula' | undefined
  let isPhonetic = false
  scanXml(xml, {
    open(name, attribute) {
      switch (name) {
        case 'row': {
          const at = Number(attribute('r') ?? rows.length + 1)
          if (!(at >= 1 && at <= lastRow)) return
          while (rows.length < at) rows.push([])
          row = rows[at - 1] ?? []
          column = 0
          return
        }
        case 'c': {
          const place = attribute('r')
          const at = place === undefined ? column + 1 : columnOf(place)
          column = at >= 1 && at <= lastColumn ? at : column
          kind = attribute('t') ?? 'n'
          style = Number(attribute('s') ?? 0)
          ;[value, formula] = [undefined, '']
          return
        }
        case 'v':
        case 't':
          if (!isPhonetic) collects = 'value'
          return
        case 'f':
          collects = 'formula'
          return
        case 'rPh':
          isPhonetic = true
          return
        default:
      }
    },
    text(text) {
      if (collects === 'value') value = (value ?? '') + text
      else if (collects === 'formula') formula += text
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false
      if (name === 'v' || name === 't' || name === 'f') collects = undefined
      if (name !== 'c') return
      const text = textOf()
      if (text === '') return
      while (row.length < column) row.push('')
      row[column - 1] = text
    },
  })
  return rows

  function textOf(): string {
    if (value === undefined) return formula === '' ? '' : `=${formula}`
    if (kind === 's') return strings[Number(value)] ?? ''
    if (kind === 'inlineStr' || kind === 'str') return unescapedString(value)
    if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (kind === 'e') return value
    if (kind === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ')
    return cellText(value, formats[style] ?? 'number', starts1904)
  }
}

/** The texts that cells refer to by number. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let [isText, isPhonetic] = [false, false]
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') isText = !isPhonetic
      else if (name === 'rPh') isPhonetic = true
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      if (name === 't') isText = false
      else if (name === 'rPh') isPhonetic = false
      else if (name === 'si') strings.push(unescapedString(text))
    },
  })
  return strings
}

/** `_x000D_` stands for a character that XML cannot have. Source: ECMA-376-1, 22.9.2.19. */
function unescapedString(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

function columnOf(place: string): number {
  let column = 0
  for (const letter of place.toUpperCase()) {
    const at = letter.charCodeAt(0) - 64
    if (at < 1 || at > 26) break
    column = column * 26 + at
  }
  return column
}
