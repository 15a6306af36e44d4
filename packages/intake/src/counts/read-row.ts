import type { CivilDate } from '@cimento/core'
import type { Block } from '../table/block.ts'
import type { Mapping } from '../columns/guess-mapping.ts'
import type { DecimalMark } from '../values/decimal-mark.ts'
import type { MeasureRules } from '../columns/measure-rule.ts'
import { parseAmount } from '../values/parse-amount.ts'
import { parseCount } from '../values/parse-count.ts'
import type { CountReading } from '../values/parse-count.ts'
import { parseDate } from '../values/parse-date.ts'
import type { DateOrder, DateReading } from '../values/parse-date.ts'
import type { PastePlace } from './paste.ts'
import type { Row } from '../table/split-rows.ts'

export type CountCell = {
  readonly arm: string
  readonly measure: string
  readonly place: PastePlace
  readonly reading: CountReading
}

/**
 * One row as its mapping reads it. `place` is that of the day; `date` is null where the day cannot be read.
 */
export type RowReading = {
  readonly place: PastePlace
  readonly dateReading: DateReading
  readonly date: CivilDate | null
  readonly counts: readonly CountCell[]
}

/** How a block is read once every question is answered. */
export type Notation = {
  readonly order: DateOrder
  readonly decimal: DecimalMark
  /** The mark that the file itself shows, for counts that could be thousands or decimals. */
  readonly shown?: DecimalMark | undefined
  readonly rules: MeasureRules
  /** The last day that can have counts; "yesterday" is the one before. */
  readonly today: CivilDate
}

export function readRow(
  { row, cells }: Row,
  block: Block,
  mapping: Mapping,
  { order, decimal, shown, rules, today }: Notation,
): RowReading {
  const placeOf = (index: number): PastePlace => ({
    row,
    column: index + 1,
    columnName: block.columns[index]?.name ?? '',
    text: cells[index] ?? '',
  })
  const place = placeOf(mapping.findIndex((role) => role.kind === 'date'))
  const dateReading = parseDate(place.text, block.window, order, today)
  const counts = mapping.flatMap((role, index) => {
    if (role.kind !== 'counts') return []
    const place = placeOf(index)
    const reading =
      rules(role.measure).range === 'whole'
        ? parseCount(place.text, shown)
        : amountReading(place.text, decimal)
    return [{ arm: role.arm, measure: role.measure, place, reading }]
  })
  return { place, dateReading, date: dateReading.kind === 'date' ? dateReading.date : null, counts }
}

function amountReading(text: string, decimal: DecimalMark): CountReading {
  const reading = parseAmount(text, decimal === 'comma' ? 'it' : 'en')
  return reading.kind === 'amount' ? { kind: 'count', value: reading.value } : reading
}
