import { tidy } from './text.ts'

/**
 * What a number is worth with a decimal comma (1.234,5) and with a decimal point (1,234.5); null where it
 * cannot be.
 */
export type NumberReadings = { readonly comma: number | null; readonly point: number | null }

/**
 * Both readings of a written number. They differ only where one separator stands before exactly three digits:
 * `1.234` is 1234 with a decimal comma, 1.234 with a decimal point. Spaces group in both. A group never
 * starts with 0, so `0.125` has one reading.
 */
export function numberReadings(text: string): NumberReadings {
  const [, sign, digits = ''] = /^([-−–+]?) ?(.*)$/.exec(tidy(text)) ?? []
  const isNegative = sign !== '' && sign !== '+'
  return { comma: signed(withComma, digits, isNegative), point: signed(withPoint, digits, isNegative) }
}

type Notation = { readonly shape: RegExp; readonly groups: RegExp; readonly decimal: string }

const withComma: Notation = {
  shape: /^(?:\d+|[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*)(?:,\d+)?$/,
  groups: /[. ]/g,
  decimal: ',',
}
const withPoint: Notation = {
  shape: /^(?:\d+|[1-9]\d{0,2}(?:([, ])\d{3})(?:\1\d{3})*)(?:\.\d+)?$/,
  groups: /[, ]/g,
  decimal: '.',
}

function signed({ shape, groups, decimal }: Notation, digits: string, isNegative: boolean): number | null {
  if (!shape.test(digits)) return null
  const magnitude = Number(digits.replace(groups, '').replace(decimal, '.'))
  if (magnitude > Number.MAX_SAFE_INTEGER) return null
  return isNegative ? 0 - magnitude : magnitude
}
