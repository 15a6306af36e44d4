import { type Language, localeOf } from '../language.ts'

/** A space that never breaks a number from its unit. */
export const noBreakSpace = '\u00A0'

/** A whole number, grouped from the first thousand on: `1.234`, `1,234`. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, language, { maximumFractionDigits: 0 })
}

/** A number with exactly, or with `fewest` to `digits`, decimals. */
export function formatDecimal(value: number, language: Language, digits: number, fewest = digits): string {
  return formatNumber(value, language, { minimumFractionDigits: fewest, maximumFractionDigits: digits })
}

/** A part of a whole in [0, 1], with no sign: `50,1%`. */
export function formatShare(share: number, language: Language, digits: number, fewest = digits): string {
  return `${formatDecimal(100 * share, language, digits, fewest)}%`
}

/** A rate of conversion: `3,20%`. */
export function formatRate(rate: number, language: Language): string {
  return formatShare(rate, language, 2)
}

/** A p-value: three significant digits, and never a false zero: `0,00155`, `< 0,0001`. */
export function formatPValue(pValue: number, language: Language): string {
  if (pValue < 0.0001) return `<${noBreakSpace}${formatDecimal(0.0001, language, 4)}`
  return formatNumber(pValue, language, { maximumSignificantDigits: 3 })
}

export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  // Without `always`, Italian prints 1234 ungrouped.
  const text = formatter(language, { useGrouping: 'always', ...options }).format(value)
  // The typographic minus is as wide as a plus, and does not break off its number.
  return text.replace('-', '\u2212')
}

/** Building a formatter costs far more than using it, and a page prints hundreds of numbers. */
const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(localeOf(language), options)
  formatters.set(key, made)
  return made
}
