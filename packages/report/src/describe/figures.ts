import type { Comparison, VersionsAssessment } from '@cimento/core'
import { formatMoney, roundForReading } from '../formats/money.ts'
import { formatCount, formatNumber } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import { amountFigures } from './amount-figures.ts'
import { costFigures } from './cost-figures.ts'
import type { Figure } from './description.ts'
import { effectOf, type PrintedEffect } from './effect.ts'
import { namesOf } from './names.ts'
import { daysPerMonth, samplePerDay, type Range } from './per-month.ts'

/**
 * The interval in other units: per 1,000, per month, in money. Always the printed interval times the control
 * rate, never another calculation, so that no two figures of a page can disagree.
 */
export function figuresOf(assessment: VersionsAssessment, language: Language): readonly Figure[] {
  const { comparison, plan } = assessment
  const effect = effectOf(assessment, language)
  if (effect === null || typeof comparison === 'string') return []
  const { kpi } = plan.primary
  const perUnit = eventsPerUnit(effect, comparison)
  switch (kpi.kind) {
    case 'proportion':
    case 'rate':
      return [
        perBaseFigure(assessment, comparison, perUnit, language),
        ...perMonth(assessment, perUnit, language),
      ]
    case 'mean':
      return amountFigures(assessment, comparison, perUnit, language)
    case 'cost':
      return costFigures(assessment, comparison, effect, language)
    // What stands below the line of a ratio has no name to count it by.
    case 'ratio':
      return []
  }
}

function perMonth(assessment: VersionsAssessment, perUnit: Range, language: Language): readonly Figure[] {
  const { registered, kind } = assessment.plan
  // A finished test that had no plan tells nothing of its traffic; a month has its own season, trend and news.
  return registered === 'after-data' || kind === 'before-after'
    ? []
    : perMonthFigures(assessment, perUnit, language)
}

/** More events for each unit, from version B. */
function eventsPerUnit({ scale, low, high, estimate }: PrintedEffect, { controlRate }: Comparison): Range {
  const factor = scale === 'relative' ? controlRate : 1
  return { low: low * factor, high: high * factor, estimate: estimate * factor }
}

function perBaseFigure(
  { plan }: VersionsAssessment,
  { controlRate }: Comparison,
  perUnit: Range,
  language: Language,
): Figure {
  const words = wordsOf(language).verdict.figures
  const { units, events } = namesOf(plan, language)
  // A base on which the control has at least ten events: "3–4, was 3" says nothing.
  const base = [1_000, 10_000, 100_000].find((base) => base * controlRate >= 10) ?? 100_000
  const count = (extra: number) => formatCount(Math.max(0, base * (controlRate + extra)), language)
  return {
    label: words.perBase({ base: formatCount(base, language), units }),
    value: words.countRange({ low: count(perUnit.low), high: count(perUnit.high), control: count(0) }),
    note: words.estimate({ events, estimate: count(perUnit.estimate) }),
  }
}

function perMonthFigures(
  { plan }: VersionsAssessment,
  perUnit: Range,
  language: Language,
): readonly Figure[] {
  const words = wordsOf(language).verdict.figures
  const { units, events } = namesOf(plan, language)
  const perMonth = samplePerDay(plan) * daysPerMonth
  const monthly = { low: perUnit.low * perMonth, high: perUnit.high * perMonth }
  const signed = (count: number) =>
    formatNumber(count, language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  const counts: Figure = {
    label: words.perMonth,
    value: words.range({ low: signed(monthly.low), high: signed(monthly.high) }),
    note: words.atUnitsPerDay({ events, units, unitsPerDay: formatCount(samplePerDay(plan), language) }),
  }
  if (plan.valuePerEvent === undefined) return [counts]
  const ends = [monthly.low * plan.valuePerEvent, monthly.high * plan.valuePerEvent]
  const [low = '', high = ''] = ends.map((end) => formatMoney(roundForReading(end), language))
  const value: Figure = {
    label: words.valuePerMonth,
    value: words.range({ low, high }),
    note: words.unitValue({ value: formatMoney(plan.valuePerEvent, language) }),
  }
  return [counts, value]
}
