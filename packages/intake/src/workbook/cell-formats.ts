import { scanXml } from './scan-xml.ts'

/** What a number in a cell stands for. */
export type CellFormat = 'number' | 'date' | 'time' | 'percent'

/**
 * The format of each cell style, in the order of `cellXfs`: a number is a day only because its style says so.
 * Source: ECMA-376-1, 18.8.30 (numFmt) and 18.8.10 (cellXfs).
 */
export function cellFormats(styles: string): readonly CellFormat[] {
  const codes = new Map<number, string>()
  const formats: CellFormat[] = []
  let isInCells = false
  scanXml(styles, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 'cellXfs') isInCells = true
      else if (name === 'xf' && isInCells) formats.push(formatOf(Number(attribute('numFmtId') ?? 0), codes))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return formats
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id)
  if (code !== undefined) return formatOfCode(code)
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time'
  // 27 to 36 and 50 to 58 are days in the languages of East Asia.
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'number'
}

/** Of the first section; what stands in quotes, behind a backslash or in brackets says nothing but hours passed. */
function formatOfCode(code: string): CellFormat {
  const [section = ''] = code.replace(/"[^"]*"|\\.|_./g, '').split(';')
  if (/\[[hms]+\]/i.test(section)) return 'time'
  const bare = section.replace(/\[[^\]]*\]/g, '').toLowerCase()
  if (bare === 'general') return 'number'
  if (bare.includes('%')) return 'percent'
  if (/[yd]|mmm/.test(bare)) return 'date'
  return /[hs]/.test(bare) ? 'time' : 'number'
}
