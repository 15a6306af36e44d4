import {
  addMonths,
  fewestTrendValues,
  kpiTrend,
  lastWholeMonth,
  missingMonths,
  targetStatus,
  type CivilDate,
  type CivilMonth,
  type Direction,
  type KpiTrend,
  type MonthValue,
  type TargetStatus,
} from '@cimento/core'
import { amountDigits, formatKpiValue } from '../formats/amounts.ts'
import { formatMonth, formatMonthName } from '../formats/dates.ts'
import { joinList } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { kpiWordsOf } from '../words/kpi-words-of.ts'

/** A KPI with its months, the oldest first. */
export type FollowedKpi = {
  readonly name: string
  readonly unit: string
  readonly direction: Direction
  readonly target: number | null
  readonly values: readonly MonthValue[]
}

/** A KPI in words. What is not known is null. */
export type KpiDescription = {
  /** The newest value, `58 €`, and its month. */
  readonly value: string | null
  readonly month: string | null
  /** `obiettivo 55 €`. */
  readonly target: string | null
  readonly status: { readonly kind: TargetStatus; readonly word: string } | null
  /** `in calo (meglio)`; null where it cannot be told. */
  readonly trend: { readonly kind: 'rising' | 'falling' | 'steady'; readonly word: string } | null
  /** How the trend is measured, or why there is none; null while there is no value at all. */
  readonly trendNote: string | null
  /** `manca novembre`. */
  readonly missing: string | null
  /** What the chart shows, for people who cannot see it. */
  readonly sentence: string
}

/** How a KPI goes on a day: newest value, target, trend and the months that are missing. */
export function describeKpi(kpi: FollowedKpi, today: CivilDate, language: Language): KpiDescription {
  const words = kpiWordsOf(language)
  const { name, unit, direction, target, values } = kpi
  const last = values.at(-1)
  const format = (value: number) => formatKpiValue(value, unit, language)
  const trend = kpiTrend(values)
  const trendWord =
    trend.kind === 'unknown' ? null : { kind: trend.kind, word: wordTrend(trend.kind, direction, language) }
  const targetText = target === null ? null : words.target({ target: format(target) })
  const missing = wordMissing(missingMonths(values, lastWholeMonth(today)), today, language)
  const value = last ? format(last.value) : null
  const month = last ? wordMonth(last.month, today, language) : null
  const all = values.map((one) => one.value)
  const rest = [
    targetText,
    trendWord?.word,
    missing,
    words.range({ low: format(Math.min(...all)), high: format(Math.max(...all)) }),
  ]
  return {
    value,
    month,
    target: targetText,
    status: status(kpi, language),
    trend: trendWord,
    trendNote: trendNote(trend, kpi, language),
    missing,
    sentence:
      value === null || month === null
        ? `${name}: ${words.noValue}.`
        : words.sentence({ name, value, month, rest: rest.filter(Boolean).join(', ') }),
  }
}

function status({ values, target, direction }: FollowedKpi, language: Language): KpiDescription['status'] {
  const last = values.at(-1)
  if (!last || target === null) return null
  const kind = targetStatus(last.value, target, direction)
  return { kind, word: kpiWordsOf(language).status[kind] }
}

function trendNote(
  trend: KpiTrend,
  { unit, direction, values }: FollowedKpi,
  language: Language,
): string | null {
  const words = kpiWordsOf(language)
  if (values.length === 0) return null
  if (trend.kind === 'unknown')
    return trend.because === 'gap'
      ? words.gap
      : words.fewValues({ count: values.length, fewest: fewestTrendValues })
  // Means have decimals that nobody typed.
  const digits = amountDigits([trend.before, trend.after])
  const mean = (value: number) => formatKpiValue(Number(value.toFixed(digits)), unit, language)
  return words.trendFigures({
    trend: wordTrend(trend.kind, direction, language),
    before: mean(trend.before),
    after: mean(trend.after),
  })
}

/** Up is good news unless lower is better: only then is it said. */
function wordTrend(kind: 'rising' | 'falling' | 'steady', direction: Direction, language: Language): string {
  const words = kpiWordsOf(language)
  if (kind === 'steady' || direction === 'higher') return words[kind]
  return kind === 'falling' ? words.better(words.falling) : words.worse(words.rising)
}

function wordMissing(months: readonly CivilMonth[], today: CivilDate, language: Language): string | null {
  const words = kpiWordsOf(language)
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return null
  const named = (month: CivilMonth) => wordMonth(month, today, language)
  return months.length > mostNamed
    ? words.missingMany({ count: months.length, from: named(first), to: named(last) })
    : words.missing({ count: months.length, months: joinList(months.map(named), language) })
}

const mostNamed = 3

/** Of the last twelve months the name says all; of those before, the year as well. */
function wordMonth(month: CivilMonth, today: CivilDate, language: Language): string {
  return month > addMonths(lastWholeMonth(today), -12)
    ? formatMonthName(month, language)
    : formatMonth(month, language)
}
