import type { Table } from '../table/read-table.ts'
import type { DecimalMark } from '../values/decimal-mark.ts'
import { parseAmount } from '../values/parse-amount.ts'
import { parseYesNo } from '../values/parse-yes-no.ts'
import type { UnitNumber } from './row-columns.ts'

/** What stands for a cell that cannot be read; NaN stands for one that is not reported. */
export const unreadable = Number.POSITIVE_INFINITY

/** Reads each text once: in a long file most of them come back. */
export function readerOf(
  { columns }: Table,
  { column, reads }: UnitNumber,
  decimal: DecimalMark,
): (row: number) => number {
  const language = decimal === 'comma' ? 'it' : 'en'
  const coded = columns[column]
  if (coded === undefined) return () => Number.NaN
  const values = Float64Array.from(coded.texts, (text) => {
    const reading = reads === 'yes-no' ? parseYesNo(text) : parseAmount(text, language)
    if (reading.kind === 'blank') return Number.NaN
    if (reading.kind === 'unreadable') return unreadable
    return reading.kind === 'amount' ? reading.value : Number(reading.kind === 'yes')
  })
  return (row) => values[coded.codes[row] ?? -1] ?? Number.NaN
}
