import type { Kpi } from '@cimento/core'
import type { Language } from '../language.ts'
import { formatMoney } from './money.ts'
import { formatDecimal, formatRate, noBreakSpace } from './numbers.ts'

/** Decimals that tell amounts of this size apart: two, fewer from a hundred on, more below a tenth. */
export function amountDigits(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs))
  if (largest >= 1000) return 0
  if (largest >= 100) return 1
  if (largest >= 0.1 || largest === 0) return 2
  return Math.min(8, 1 - Math.floor(Math.log10(largest)))
}

/** `2,14 €`: the unit follows its number and never leaves it. */
export function withAmountUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text}${noBreakSpace}${unit}`
}

/** The KPI of one version: `3,20%`, `44,50 €`, `1,22`. */
export function formatKpi(value: number, kpi: Kpi, language: Language): string {
  if (kpi.kind === 'proportion') return formatRate(value, language)
  const unit = 'valueUnit' in kpi ? (kpi.valueUnit?.trim() ?? '') : ''
  return withAmountUnit(formatDecimal(value, language, kpiDigits(value, unit)), unit)
}

/** A month's value of a KPI, as it was typed, in its own unit: `58 €`, `21%`, `1.240`, `3,5 giorni`. */
export function formatKpiValue(value: number, unit: string, language: Language): string {
  if (unit === '€') return formatMoney(value, language)
  const text = formatDecimal(value, language, typedDigits, 0)
  return unit === '%' ? `${text}%` : withAmountUnit(text, unit)
}

/** As many decimals as anybody types. */
const typedDigits = 6

/** Money has two decimals or none: nobody writes a price as 166,5. */
function kpiDigits(value: number, unit: string): number {
  const digits = amountDigits([value])
  return unit === '€' && digits === 1 ? 2 : digits
}
