import type { Comparison, Kpi, VersionsAssessment } from '@cimento/core'
import { countsDays, sampleRatioAlarm } from '@cimento/core'
import { unitOf } from '../formats/effects.ts'
import { formatCount, formatDecimal, formatPValue } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import type { Method } from '../words/verdict-words.ts'
import { prePeriodWordsOf } from '../words/pre-period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import type { Detail } from './description.ts'
import { startOfSentence } from '../formats/text.ts'
import { sampleUnits } from './names.ts'
import { isAdjusted, prePeriodDetails } from './pre-period-details.ts'
import { effectOf, levelText, printEffect } from './effect.ts'

/** Enough of a fingerprint to compare two of them by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12)

/** The statistics in plain words, for whoever wants to check them. Nothing that compares before it may. */
export function detailsOf(assessment: VersionsAssessment, language: Language): readonly Detail[] {
  const { details } = wordsOf(language).verdict
  const { plan, planHash } = assessment
  return [
    ...comparisonDetails(assessment, language),
    ...splitDetail(assessment, language),
    {
      label: details.plan,
      value: plan.registered === 'after-data' ? details.noPlan : shortHash(planHash),
    },
  ]
}

function comparisonDetails(assessment: VersionsAssessment, language: Language): readonly Detail[] {
  const { comparison } = assessment
  const { kpi } = assessment.plan.primary
  const { details, table } = wordsOf(language).verdict
  const effect = effectOf(assessment, language)
  if (effect === null || typeof comparison === 'string') return []
  const level = levelText(comparison.confidenceLevel, language)
  return [
    { label: details.method, value: methodText(kpi, comparison, language) },
    ...unitsDetail(assessment, language),
    {
      label: details.interval(level),
      value: table.intervalAndEstimate({ interval: effect.intervalText, estimate: effect.estimateText }),
    },
    ...otherScale(comparison, kpi, level, language),
    { label: details.pValue, value: pValueText(comparison.pValue, language) },
    ...exactTest(comparison, language),
    ...prePeriodDetails(assessment, language),
  ]
}

/** Who or what is compared, where that need not be people: shops, customers, days. */
function unitsDetail({ plan, arms }: VersionsAssessment, language: Language): readonly Detail[] {
  const { kpi } = plan.primary
  const [control, treatment] = arms
  const isOfPeople = plan.kind !== 'blocks' && (kpi.kind === 'mean' || kpi.kind === 'ratio')
  if (!isOfPeople || countsDays(kpi)) return []
  const { details } = wordsOf(language).verdict
  const facts = {
    units: startOfSentence(sampleUnits(kpi, language)),
    control: formatCount(control.units ?? 0, language),
    treatment: formatCount(treatment.units ?? 0, language),
  }
  return [{ label: details.units, value: details.unitsText(facts) }]
}

/** Which test the numbers come from. */
function methodText(kpi: Kpi, { basis, adjustment }: Comparison, language: Language): string {
  if (isAdjusted(adjustment)) return prePeriodWordsOf(language).method
  if (basis?.kind === 'blocks') return blockWordsOf(language).method[basis.design]
  return wordsOf(language).verdict.details.methodText[methodOf(kpi, basis)]
}

function methodOf(kpi: Kpi, basis: Comparison['basis']): Method {
  if (basis?.kind === 'periods') return 'periods'
  return countsDays(kpi) ? 'days' : kpi.kind
}

/** Relative beside absolute: the interval that the verdict was not read on. */
function otherScale(comparison: Comparison, kpi: Kpi, level: string, language: Language): readonly Detail[] {
  const { details, table } = wordsOf(language).verdict
  const [scale, effect] =
    comparison.scale === 'relative'
      ? (['absolute', comparison.difference] as const)
      : (['relative', comparison.lift] as const)
  if (effect === 'not-estimable') return []
  const { intervalText, estimateText } = printEffect(
    effect,
    { scale, unit: unitOf(scale, kpi), language },
    [],
  )
  const value = table.intervalAndEstimate({ interval: intervalText, estimate: estimateText })
  return [{ label: details.otherScale(level), value }]
}

/** A p-value as a frequency: what it is, and not what it is not. */
function pValueText(pValue: number, language: Language): string {
  const { details } = wordsOf(language).verdict
  const facts = { pValue: formatPValue(pValue, language) }
  if (pValue >= 0.1) return details.pPerHundred({ ...facts, times: formatCount(100 * pValue, language) })
  const rarest = 1_000_000
  if (pValue < 1 / rarest) return details.pBelow({ ...facts, oneIn: formatCount(rarest, language) })
  return details.pOneIn({ ...facts, oneIn: formatCount(Number((1 / pValue).toPrecision(2)), language) })
}

function exactTest({ exactTest: exact }: Comparison, language: Language): readonly Detail[] {
  const { details } = wordsOf(language).verdict
  if (exact.kind === 'not-needed') return []
  const pValue = formatPValue(exact.pValue, language)
  const value = exact.kind === 'confirms' ? details.exactConfirms(pValue) : details.exactDenies(pValue)
  return [{ label: details.exactTest, value }]
}

function splitDetail({ health }: VersionsAssessment, language: Language): readonly Detail[] {
  const { details } = wordsOf(language).verdict
  const { sampleRatio } = health
  if (!('pValue' in sampleRatio)) return []
  const pValue = formatPValue(sampleRatio.pValue, language)
  return [
    {
      label: details.split,
      value: details.splitText({ pValue, alarm: formatDecimal(sampleRatioAlarm, language, 3) }),
    },
  ]
}
