import type { Interval, Scale, Threshold } from '@cimento/core'
import { scaleOf, sizeOf } from '@cimento/core'
import type { Language } from '../language.ts'
import { formatNumber, noBreakSpace } from './numbers.ts'

/** How an effect is printed: as a percentage of the control's rate, or in rate points. */
export type EffectFormat = { readonly scale: Scale; readonly digits: number; readonly language: Language }

const mostDigits = 4

/**
 * Decimals for an effect: 1 for percentages; 2 for points, 1 where one of them reaches 10. More when a value
 * would round onto a landmark (zero, the threshold) that it does not touch: what is printed must not
 * contradict the verdict.
 */
export function effectDigits(scale: Scale, values: readonly number[], landmarks: readonly number[]): number {
  const usual = scale === 'relative' || values.some((value) => Math.abs(value) >= 0.1) ? 1 : 2
  const clear = (digits: number) =>
    values.every((value) =>
      landmarks.every((mark) => value === mark || roundEffect(value, digits) !== roundEffect(mark, digits)),
    )
  let digits = usual
  while (digits < mostDigits && !clear(digits)) digits += 1
  return digits
}

/** The value that is printed: what other figures are derived from, so that a reader can check them. */
export function roundEffect(value: number, digits: number): number {
  return Number((100 * value).toFixed(digits)) / 100
}

/** `+8,3%`, `−1,2%`, `+0,50 punti`. */
export function formatEffect(value: number, format: EffectFormat): string {
  return withUnit(signedNumber(value, format), format)
}

/** THE wording of an interval; page, chart, table and exports all print this one. */
export function formatInterval({ low, high }: Interval, format: EffectFormat): string {
  const range = format.language === 'it' ? rangeInItalian : rangeInEnglish
  if (format.scale === 'absolute')
    return withUnit(range(signedNumber(low, format), signedNumber(high, format)), format)
  return range(formatEffect(low, format), formatEffect(high, format))
}

/** A size a person typed, signed the way it is meant and with no more decimals than needed: `+10%`, `+0,5 punti`. */
export function formatSize(size: Threshold, sign: 1 | -1, language: Language): string {
  const scale = scaleOf(size)
  const text = formatNumber(100 * sign * sizeOf(size), language, {
    maximumFractionDigits: 3,
    signDisplay: 'exceptZero',
  })
  return withUnit(text, { scale, language })
}

/** A tick of an axis: like a size, but zero is a bare 0 and points carry no unit. */
export function formatTick(value: number, scale: Scale, language: Language): string {
  const text = formatNumber(100 * value, language, { maximumFractionDigits: 3, signDisplay: 'exceptZero' })
  return scale === 'absolute' || text === '0' ? text : `${text}%`
}

const rangeInItalian = (low: string, high: string): string => `tra ${low} e ${high}`
const rangeInEnglish = (low: string, high: string): string => `between ${low} and ${high}`

function signedNumber(value: number, { digits, language }: EffectFormat): string {
  return formatNumber(100 * roundEffect(value, digits), language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
}

function withUnit(text: string, { scale, language }: Pick<EffectFormat, 'scale' | 'language'>): string {
  if (scale === 'relative') return `${text}%`
  const one = /^[+\u2212]1$/.test(text)
  const unit = language === 'it' ? (one ? 'punto' : 'punti') : one ? 'point' : 'points'
  return `${text}${noBreakSpace}${unit}`
}
