import { fail, ok, type Result } from '@cimento/core'
import { decodeText } from '../files/decode-text.ts'
import type { FileError } from '../files/file-error.ts'
import { unzip, type Unzipped } from '../files/unzip.ts'
import { cellFormats } from './cell-formats.ts'
import { scanXml } from './scan-xml.ts'
import { sharedStrings, sheetRows, type WorkbookParts } from './sheet-rows.ts'

/** A sheet that is shown, in the order of the workbook. */
export type WorkbookSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/**
 * Reads the visible sheets of an XLSX workbook (ECMA-376). Another archive, however it is named, is `foreign-file`;
 * a part that is missing or damaged is `broken`, and nothing of the rest is returned.
 */
export function readWorkbook(bytes: Uint8Array): Result<readonly WorkbookSheet[], FileError> {
  const unzipped = unzip(bytes, (path) => wanted.test(path))
  if (!unzipped.ok) return unzipped
  const xml = (path: string) => textOf(unzipped.value, path)
  const main = relationsOf(xml('_rels/.rels')).find(({ type }) => type.endsWith('/officeDocument'))?.target
  const path = main === undefined ? 'xl/workbook.xml' : main.replace(/^\//, '')
  const book = xml(path)
  if (book === undefined) return fail({ kind: 'foreign-file', what: 'archive' })
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const relations = relationsOf(xml(`${folder}_rels/${path.slice(folder.length)}.rels`))
  const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : folder + target)
  const partOf = (kind: string) => {
    const relation = relations.find(({ type }) => type.endsWith(`/${kind}`))
    return relation === undefined ? undefined : xml(pathOf(relation.target))
  }
  const { sheets, starts1904 } = contentsOf(book)
  const strings = partOf('sharedStrings')
  if (strings === undefined && relations.some(({ type }) => type.endsWith('/sharedStrings')))
    return fail({ kind: 'broken', part: 'sharedStrings' })
  const parts: WorkbookParts = {
    strings: sharedStrings(strings ?? ''),
    formats: cellFormats(partOf('styles') ?? ''),
    starts1904,
  }
  const read: WorkbookSheet[] = []
  for (const { name, id } of sheets) {
    const relation = relations.find((known) => known.id === id)
    if (relation !== undefined && !relation.type.endsWith('/worksheet')) continue
    const sheet = relation === undefined ? undefined : xml(pathOf(relation.target))
    if (sheet === undefined || !/<\/(?:\w+:)?worksheet>\s*$/.test(sheet))
      return fail({ kind: 'broken', part: name })
    read.push({ name, rows: sheetRows(sheet, parts) })
  }
  return read.length === 0 ? fail({ kind: 'no-sheets' }) : ok(read)
}

const wanted = /(?:\.rels|workbook\d*\.xml|sharedStrings\d*\.xml|styles\d*\.xml|sheet[^/]*\.xml)$/i

function textOf(unzipped: Unzipped, path: string): string | undefined {
  const bytes = unzipped.get(path)
  return bytes === undefined ? undefined : decodeText(bytes).text
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

function relationsOf(xml: string | undefined): readonly Relation[] {
  const relations: Relation[] = []
  scanXml(xml ?? '', {
    open(name, attribute) {
      if (name !== 'Relationship') return
      relations.push({
        id: attribute('Id') ?? '',
        type: attribute('Type') ?? '',
        target: attribute('Target') ?? '',
      })
    },
  })
  return relations
}

function contentsOf(xml: string) {
  const sheets: { readonly name: string; readonly id: string }[] = []
  let starts1904 = false
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') starts1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet' || !['visible', undefined].includes(attribute('state'))) return
      sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' })
    },
  })
  return { sheets, starts1904 }
}
