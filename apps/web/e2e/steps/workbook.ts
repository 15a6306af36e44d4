import { strToU8, zipSync, type Zippable } from 'fflate'

/** A sheet by its name: rows of texts and numbers. */
export type TestSheet = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] }

/** An XLSX workbook with as little as a spreadsheet writes (ECMA-376). */
export function workbookOf(sheets: readonly TestSheet[]): Uint8Array {
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  const files: Zippable = {
    '_rels/.rels': strToU8(relations(relation(1, 'officeDocument', 'xl/workbook.xml'))),
    'xl/workbook.xml': strToU8(
      `<workbook><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations(
        sheets
          .map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`))
          .join(''),
      ),
    ),
  }
  sheets.forEach(({ rows }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<worksheet><sheetData>${rows.map(rowOf).join('')}</sheetData></worksheet>`,
    )
  })
  return zipSync(files)
}

function rowOf(cells: readonly (string | number)[]): string {
  const written = cells.map((cell) =>
    typeof cell === 'number'
      ? `<c><v>${cell}</v></c>`
      : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
  )
  return `<row>${written.join('')}</row>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
