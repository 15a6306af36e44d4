import { parseAmount, parseCount, parseRate } from '@cimento/intake'
import { formatDecimal, formatNumber, type Language } from '@cimento/report'

/** `percent` is kept as a share of 1 and written in hundredths: 0.032 is "3,2". */
export type NumberKind = 'percent' | 'amount' | 'count'

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly ambiguous: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }

/** What a typed number is worth, by the habits of the language. */
export function readNumber(kind: NumberKind, text: string, language: Language): NumberReading {
  const reading = readers[kind](text, language)
  if (reading.kind === 'blank' || reading.kind === 'unreadable') return reading
  const value = kind === 'percent' ? exact(reading.value / 100) : reading.value
  return { kind: 'number', value, ambiguous: 'ambiguous' in reading && reading.ambiguous }
}

/** A number as a person would type it. */
export function writeNumber(kind: NumberKind, value: number, language: Language): string {
  return formatDecimal(inUnit(kind, value), language, mostDigits, 0)
}

/** The same without groups, so that it reads only one way: 1234, never 1.234. */
export function writeUngrouped(kind: NumberKind, value: number, language: Language): string {
  return formatNumber(inUnit(kind, value), language, {
    maximumFractionDigits: mostDigits,
    useGrouping: false,
  })
}

/** Without the dust of binary fractions: 0.7 / 100 is 0.007, and that is what a plan locks. */
export function exact(value: number): number {
  return Number(value.toPrecision(12))
}

const readers = {
  percent: parseRate,
  amount: parseAmount,
  count: (text: string) => parseCount(text),
} as const

const mostDigits = 6

const inUnit = (kind: NumberKind, value: number): number => (kind === 'percent' ? 100 * value : value)
