import { formatDecimal } from '../formats/numbers.ts'
import type { Language } from '../language.ts'

/** Shares as a split in percent: `50,1 / 49,9`. */
export function splitText(shares: readonly number[], language: Language, fewestDigits = 1): string {
  return shares.map((share) => formatDecimal(100 * share, language, 1, fewestDigits)).join(' / ')
}
