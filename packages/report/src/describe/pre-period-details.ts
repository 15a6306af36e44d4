import type { Adjustment, VersionsAssessment } from '@cimento/core'
import { usesPrePeriod } from '@cimento/core'
import { formatKpi } from '../formats/amounts.ts'
import { formatCount, formatDecimal, formatPValue } from '../formats/numbers.ts'
import { formatEffect } from '../formats/effects.ts'
import type { Language } from '../language.ts'
import { prePeriodWordsOf } from '../words/pre-period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import type { Detail, StatusLine } from './description.ts'
import { newLetter } from './as-pair.ts'
import { levelText, printComparison } from './effect.ts'

/** What the figures from before the start brought, and what the comparison says without them. */
export function prePeriodDetails(assessment: VersionsAssessment, language: Language): readonly Detail[] {
  const adjustment = adjustmentOf(assessment)
  if (!adjustment) return []
  const words = prePeriodWordsOf(language)
  const value = [gainText(assessment, adjustment, language), ...withoutText(assessment, language)].join(' ')
  return [{ label: words.label, value }, ...unadjustedDetail(assessment, adjustment, language)]
}

/** Whether the planned adjustment was made, and was worth it. */
export function prePeriodLine(assessment: VersionsAssessment, language: Language): readonly StatusLine[] {
  const adjustment = adjustmentOf(assessment)
  if (!adjustment) return []
  const { trust } = prePeriodWordsOf(language)
  const name = nameOf(assessment)
  if (adjustment.gain === 'unusable') return [{ status: 'warn', text: trust.unusable(name) }]
  if (adjustment.gain === 'none') return [{ status: 'ok', text: trust.none(name) }]
  if (adjustment.gain === 'negligible') return [{ status: 'ok', text: trust.nothing(name) }]
  const times = formatDecimal(1 / (1 - adjustment.varianceReduction), language, 2, 0)
  return [{ status: 'ok', text: trust.useful({ name, times }) }]
}

/** Whether the test was made on adjusted values. */
export function isAdjusted(adjustment: Adjustment | undefined): boolean {
  return adjustment !== undefined && adjustment.gain !== 'unusable' && adjustment.gain !== 'none'
}

function adjustmentOf({ comparison }: VersionsAssessment): Adjustment | undefined {
  return typeof comparison === 'string' ? undefined : comparison.adjustment
}

function gainText(assessment: VersionsAssessment, adjustment: Adjustment, language: Language): string {
  const words = prePeriodWordsOf(language)
  const name = nameOf(assessment)
  if (adjustment.gain === 'unusable' || adjustment.gain === 'none') return words[adjustment.gain](name)
  const facts = {
    name,
    correlation: formatDecimal(adjustment.correlation, language, 2),
    change: formatEffect(-adjustment.varianceReduction, { unit: 'percent', digits: 1, language }),
  }
  return adjustment.gain === 'useful' ? words.gained(facts) : words.negligible(facts)
}

function withoutText(assessment: VersionsAssessment, language: Language): readonly string[] {
  const [control, treatment] = assessment.arms
  const [a, b] = [control.newcomerUnits ?? 0, treatment.newcomerUnits ?? 0]
  if (a + b === 0) return []
  const facts = {
    control: formatCount(a, language),
    treatment: formatCount(b, language),
    letter: newLetter(assessment),
  }
  return [prePeriodWordsOf(language).without(facts)]
}

function unadjustedDetail(
  assessment: VersionsAssessment,
  adjustment: Adjustment,
  language: Language,
): readonly Detail[] {
  const { comparison, plan } = assessment
  if (typeof comparison === 'string' || adjustment.gain === 'unusable' || adjustment.gain === 'none')
    return []
  const words = prePeriodWordsOf(language)
  const { unadjusted } = adjustment
  const printed = printComparison({ ...unadjusted, scale: comparison.scale }, plan.primary, language)
  const value = words.unadjustedText({
    control: formatKpi(unadjusted.controlRate, plan.primary.kpi, language),
    treatment: formatKpi(unadjusted.treatmentRate, plan.primary.kpi, language),
    letter: newLetter(assessment),
    effect: printed
      ? wordsOf(language).verdict.table.intervalAndEstimate({
          interval: printed.intervalText,
          estimate: printed.estimateText,
        })
      : null,
    pValue: formatPValue(unadjusted.pValue, language),
  })
  return [{ label: words.unadjusted(levelText(comparison.confidenceLevel, language)), value }]
}

function nameOf({ plan }: VersionsAssessment): string {
  const { kpi } = plan.primary
  return usesPrePeriod(kpi) ? kpi.prePeriodName.trim() : ''
}
