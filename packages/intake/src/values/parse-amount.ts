import { numberReadings } from './number-readings.ts'
import { isBlank, tidy } from './text.ts'

export type Language = 'it' | 'en'

/**
 * A number with decimals. `ambiguous`: the other language would read it differently, so the interface shows
 * beside the field how it was read.
 */
export type AmountReading =
  | { readonly kind: 'amount'; readonly value: number; readonly ambiguous: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }

/**
 * Reads money, with or without its currency: `€ 1.234,50`, `1,234.50 EUR`. The language decides where two
 * readings stand.
 */
export function parseAmount(text: string, language: Language): AmountReading {
  return parseDecimal(withoutCurrency(text), language)
}

/** Reads a rate in percent, with or without its sign: 3.2 for `3,2`, `3.2` and `3,2%`. */
export function parseRate(text: string, language: Language): AmountReading {
  return parseDecimal(tidy(text).replace(/ ?%$/, ''), language)
}

/** The number that stands beside a currency. */
export function withoutCurrency(text: string): string {
  return tidy(text).replace(currency, '')
}

const currency = /^(?:[€$£]|eur|usd|gbp|chf) ?| ?(?:[€$£]|eur|usd|gbp|chf)$/gi

function parseDecimal(text: string, language: Language): AmountReading {
  if (isBlank(text)) return { kind: 'blank' }
  const { comma, point } = numberReadings(text)
  const value = language === 'it' ? (comma ?? point) : (point ?? comma)
  if (value === null) return { kind: 'unreadable' }
  return { kind: 'amount', value, ambiguous: comma !== null && point !== null && comma !== point }
}
