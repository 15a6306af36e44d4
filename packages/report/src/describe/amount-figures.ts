import type { Comparison, VersionsAssessment } from '@cimento/core'
import { amountDigits, withAmountUnit } from '../formats/amounts.ts'
import { roundForReading } from '../formats/money.ts'
import { formatCount, formatDecimal, formatNumber } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import type { Figure } from './description.ts'
import { namesOf } from './names.ts'
import { daysPerMonth, samplePerDay, type Range } from './per-month.ts'

const base = 1000

/** A mean in other units: what 1,000 people bring, and what a month brings more. */
export function amountFigures(
  { plan }: VersionsAssessment,
  { controlRate }: Comparison,
  perUnit: Range,
  language: Language,
): readonly Figure[] {
  const words = wordsOf(language).verdict.figures
  const { units, kpi } = namesOf(plan, language)
  const unit = 'valueUnit' in plan.primary.kpi ? (plan.primary.kpi.valueUnit?.trim() ?? '') : ''
  const digits = amountDigits([base * controlRate])
  const amount = (extra: number) => formatDecimal(base * (controlRate + extra), language, digits)
  const perBase: Figure = {
    label: words.perBase({ base: formatCount(base, language), units }),
    value: (plan.kind === 'before-after' ? periodWordsOf(language) : words).amountRange({
      low: amount(perUnit.low),
      high: withAmountUnit(amount(perUnit.high), unit),
      control: withAmountUnit(amount(0), unit),
    }),
    note: words.estimate({ events: kpi, estimate: withAmountUnit(amount(perUnit.estimate), unit) }),
  }
  // A month has its own season, trend and news: what was before and after is not carried forward.
  if (plan.registered === 'after-data' || plan.kind === 'before-after') return [perBase]
  const signed = (value: number) =>
    formatNumber(roundForReading(value * samplePerDay(plan) * daysPerMonth), language, {
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    })
  const perMonth: Figure = {
    label: words.perMonth,
    value: words.range({ low: signed(perUnit.low), high: withAmountUnit(signed(perUnit.high), unit) }),
    note: words.unitsPerDay({ units, unitsPerDay: formatCount(samplePerDay(plan), language) }),
  }
  return [perBase, perMonth]
}
