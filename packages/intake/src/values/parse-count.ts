import type { DecimalMark } from './decimal-mark.ts'
import { numberReadings } from './number-readings.ts'
import { isBlank } from './text.ts'

/** What a cell says about a count. `blank` is "not reported", never zero; a negative value is a value. */
export type CountReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'fraction'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }

/**
 * Reads a count in Italian or English notation: `1.234`, `1,234`, `1 234`, `1.234,0`, `"12.345.678"`, `−5`.
 * People are whole, so where a separator before three digits could be either, it groups thousands, unless the file has
 * shown its decimal mark.
 */
export function parseCount(text: string, mark?: DecimalMark): CountReading {
  if (isBlank(text)) return { kind: 'blank' }
  const { comma, point } = numberReadings(text)
  const value =
    comma === null || point === null
      ? (comma ?? point)
      : mark === undefined
        ? larger(comma, point)
        : { comma, point }[mark]
  if (value === null) return { kind: 'unreadable' }
  return { kind: Number.isInteger(value) ? 'count' : 'fraction', value }
}

function larger(a: number, b: number): number {
  return Math.abs(a) > Math.abs(b) ? a : b
}
