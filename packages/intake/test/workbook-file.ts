import { strToU8, zipSync } from 'fflate'

/** How a country writes days and numbers. */
export type Locale = 'it' | 'en' | 'us' | 'iso'

type Cells = readonly (readonly string[])[]

/** A workbook as spreadsheets write it, by the names of its sheets: numbers and days typed, with the format that says so. */
export function workbookOf(sheets: Readonly<Record<string, Cells>>, locale: Locale): Uint8Array {
  const names = Object.keys(sheets)
  const strings: string[] = []
  const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  const rowsOf = (table: Cells) =>
    table.map((row, index) => {
      const cells = row.map((text, column) => {
        const place = `${String.fromCharCode(65 + column)}${index + 1}`
        const serial = serialOf(text, locale)
        if (serial !== undefined) return `<c r="${place}" s="1"><v>${serial}</v></c>`
        const value = valueOf(text, locale)
        if (value !== undefined) return `<c r="${place}"><v>${value}</v></c>`
        if (text === '') return ''
        strings.push(text)
        return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`
      })
      return row.length === 0 ? '' : `<row r="${index + 1}">${cells.join('')}</row>`
    })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (list: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const written = names.map(
    (name, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(
          `<worksheet xmlns="${main}"><sheetData>${rowsOf(sheets[name] ?? []).join('')}</sheetData></worksheet>`,
        ),
      ] as const,
  )
  return zipSync({
    '_rels/.rels': strToU8(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations([
        ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst xmlns="${main}">${strings.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(written),
  })
}

/** 2 November 2026 is day 46,328 of the system of 1900 (LibreOffice). */
function serialOf(text: string, locale: Locale): number | undefined {
  const day = {
    it: /^(\d\d)\/11\/2026$/,
    us: /^11\/(\d\d)\/2026$/,
    en: /^(\d+) Nov 2026$/,
    iso: /^2026-11-(\d\d)$/,
  }[locale].exec(text)?.[1]
  return day === undefined ? undefined : 46_326 + Number(day)
}

function valueOf(text: string, locale: Locale): number | undefined {
  const bare = text.replace('€ ', '')
  if (!/^[\d.,]+$/.test(bare)) return undefined
  return Number(locale === 'it' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', ''))
}
