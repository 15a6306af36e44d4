import type { Interval, Kpi, Scale, Threshold } from '@cimento/core'
import { scaleOf, sizeOf } from '@cimento/core'
import type { Language } from '../language.ts'
import { amountDigits, withAmountUnit } from './amounts.ts'
import { formatNumber, noBreakSpace } from './numbers.ts'

/** What an effect is printed in: a share of the control's KPI, rate points, or the KPI's own unit ("€", or none). */
export type EffectUnit = 'percent' | 'points' | { readonly amount: string }

export type EffectFormat = { readonly unit: EffectUnit; readonly digits: number; readonly language: Language }

/** The unit of an effect on a KPI. */
export function unitOf(scale: Scale, kpi: Kpi): EffectUnit {
  if (scale === 'relative') return 'percent'
  if (kpi.kind === 'proportion') return 'points'
  return { amount: 'valueUnit' in kpi ? (kpi.valueUnit?.trim() ?? '') : '' }
}

const mostDigits = 4

/**
 * Decimals for an effect: 1 for percentages; 2 for points, 1 where one of them reaches 10; for amounts as many as
 * their size asks. More when a value would round onto a landmark (zero, the threshold) that it does not touch: what
 * is printed must not contradict the verdict.
 */
export function effectDigits(
  unit: EffectUnit,
  values: readonly number[],
  landmarks: readonly number[],
): number {
  const usual = usualDigits(unit, values)
  const clear = (digits: number) =>
    values.every((value) =>
      landmarks.every(
        (mark) => value === mark || roundEffect(value, unit, digits) !== roundEffect(mark, unit, digits),
      ),
    )
  let digits = usual
  while (digits < Math.max(mostDigits, usual + 2) && !clear(digits)) digits += 1
  return digits
}

function usualDigits(unit: EffectUnit, values: readonly number[]): number {
  if (unit === 'percent') return 1
  if (unit === 'points') return values.some((value) => Math.abs(value) >= 0.1) ? 1 : 2
  return amountDigits(values)
}

/** The value that is printed: what other figures are derived from, so that a reader can check them. */
export function roundEffect(value: number, unit: EffectUnit, digits: number): number {
  const factor = printedTimes(unit)
  return Number((factor * value).toFixed(digits)) / factor
}

/** `+8,3%`, `−1,2%`, `+0,50 punti`, `+2,14 €`. */
export function formatEffect(value: number, format: EffectFormat): string {
  return withUnit(signedNumber(value, format), format)
}

/** THE wording of an interval; page, chart, table and exports all print this one. */
export function formatInterval({ low, high }: Interval, format: EffectFormat): string {
  const range = format.language === 'it' ? rangeInItalian : rangeInEnglish
  // A percent sign belongs to each number; a unit is said once.
  if (format.unit === 'percent') return range(formatEffect(low, format), formatEffect(high, format))
  return withUnit(range(signedNumber(low, format), signedNumber(high, format)), format)
}

/** A size a person typed, signed the way it is meant and with no more decimals than needed: `+10%`, `+0,5 punti`. */
export function formatSize(
  size: Threshold,
  sign: 1 | -1,
  language: Language,
  absolute: EffectUnit = 'points',
): string {
  const unit = scaleOf(size) === 'relative' ? 'percent' : absolute
  const text = formatNumber(printedTimes(unit) * sign * sizeOf(size), language, {
    maximumFractionDigits: unit === 'percent' || unit === 'points' ? 3 : 6,
    signDisplay: 'exceptZero',
  })
  return withUnit(text, { unit, language })
}

/** What an axis shows: effects, or amounts that have no sign, such as prices. */
export type AxisUnit = EffectUnit | 'price'

/** A tick of an axis: like a size, but zero is a bare 0 and only percentages carry their unit. */
export function formatTick(value: number, unit: AxisUnit, language: Language): string {
  if (unit === 'price') return formatNumber(value, language, { maximumFractionDigits: 3 })
  const text = formatNumber(printedTimes(unit) * value, language, {
    maximumFractionDigits: 3,
    signDisplay: 'exceptZero',
  })
  return unit !== 'percent' || text === '0' ? text : `${text}%`
}

const rangeInItalian = (low: string, high: string): string => `tra ${low} e ${high}`
const rangeInEnglish = (low: string, high: string): string => `between ${low} and ${high}`

/** Shares and points are printed per hundred, amounts as they are. */
function printedTimes(unit: EffectUnit): number {
  return unit === 'percent' || unit === 'points' ? 100 : 1
}

function signedNumber(value: number, { unit, digits, language }: EffectFormat): string {
  return formatNumber(printedTimes(unit) * roundEffect(value, unit, digits), language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
}

function withUnit(text: string, { unit, language }: Pick<EffectFormat, 'unit' | 'language'>): string {
  if (unit === 'percent') return `${text}%`
  if (unit !== 'points') return withAmountUnit(text, unit.amount)
  const one = /^[+\u2212]1$/.test(text)
  const word = language === 'it' ? (one ? 'punto' : 'punti') : one ? 'point' : 'points'
  return `${text}${noBreakSpace}${word}`
}
