import type { Language } from '../language.ts'
import { formatNumber } from './numbers.ts'

/** An amount in euro: `1.234 €`, `€1,234`; cents only where there are any. */
export function formatMoney(amount: number, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  return formatNumber(amount, language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** Rounded for reading: two significant digits, because a plausible range promises no more. */
export function roundForReading(amount: number): number {
  return Number(amount.toPrecision(2))
}
