import type { Assessment, Basis, Plan, VersionsAssessment, VersionsPlan } from '@cimento/core'
import { endsOn, evidenceFrom, unitsPlannedBy } from '@cimento/core'
import { formatShortDate, formatWeekdayDate } from '../formats/dates.ts'
import { formatCount, formatDecimal, formatPValue } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import type { TrustWords } from '../words/verdict-words.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import type { StatusLine } from './description.ts'
import { looksLines } from './looks/looks-lines.ts'
import { sampleUnits } from './names.ts'
import { levelText } from './effect.ts'
import { peaksLine } from './peaks-line.ts'
import { prePeriodLine } from './pre-period-details.ts'
import { splitText } from './split.ts'
import { surpriseLines } from './surprise-lines.ts'

/** A sample this far below the plan is worth a warning; it is also what costs a step of the grade. */
const shortSample = 0.9
export const mostDaysNamed = 3

/** "Can we trust it?": one line for each thing a careful reader would check. */
export function trustLines(assessment: VersionsAssessment, language: Language): readonly StatusLine[] {
  const { trust } = wordsOf(language)
  if (assessment.plan.registered === 'after-data')
    return [
      { status: 'warn', text: trust.noCriterion },
      unitsLine(assessment, trust, language),
      ...splitLines(assessment, trust, language),
      ...surpriseLines(assessment, language),
    ]
  return [
    unitsLine(assessment, trust, language),
    ...countedOnceLine(assessment.plan, trust),
    ...splitLines(assessment, trust, language),
    ...severalLine(assessment, trust, language),
    daysLine(assessment, trust, language),
    ...basisLine(assessment, trust, language),
    ...washoutLine(assessment, language),
    ...prePeriodLine(assessment, language),
    ...peaksLine(assessment, language),
    ...surpriseLines(assessment, language),
    ...looksLines(assessment, language),
    ...criterionLine(assessment.plan, language),
    ...amendmentLine(assessment, trust),
  ]
}

function unitsLine({ plan, health }: VersionsAssessment, trust: TrustWords, language: Language): StatusLine {
  const units = sampleUnits(plan.primary.kpi, language)
  const collected = formatCount(health.units.collected, language)
  if (plan.registered === 'after-data') return { status: 'ok', text: trust.units({ collected, units }) }
  const due = unitsPlannedBy({ plan, health })
  const facts = { collected, planned: formatCount(due, language), units }
  return {
    status: health.units.collected < shortSample * due ? 'warn' : 'ok',
    text: due < health.units.planned ? lookWordsOf(language).trust.units(facts) : trust.unitsOfPlanned(facts),
  }
}

/** What only a person's word stands for: the numbers cannot tell whether one person has several clicks. */
function countedOnceLine(
  { primary: { countedOnce } }: VersionsPlan,
  trust: TrustWords,
): readonly StatusLine[] {
  return countedOnce === undefined ? [] : [{ status: 'warn', text: trust.countedOnce(countedOnce) }]
}

/**
 * How the traffic was split. Where a platform or time chose, that it was not; after the reading the grade's reason
 * says so.
 */
export function splitLines(
  { plan, health, look }: Assessment,
  trust: TrustWords,
  language: Language,
): readonly StatusLine[] {
  const { sampleRatio } = health
  if (sampleRatio.kind === 'not-checked')
    return look.kind === 'between' ? notSplitLines(plan, trust, language) : []
  if (sampleRatio.kind === 'not-enough-data')
    return [{ status: look.kind === 'between' ? 'waiting' : 'warn', text: trust.splitUnknown }]
  const observed = splitText(sampleRatio.observedShares, language)
  if (sampleRatio.kind === 'regular') return [{ status: 'ok', text: trust.splitRegular(observed) }]
  const planned = splitText(sampleRatio.plannedShares, language, 0)
  return [{ status: 'bad', text: trust.splitMismatch({ observed, planned }) }]
}

function notSplitLines(plan: Plan, trust: TrustWords, language: Language): readonly StatusLine[] {
  const { kind } = plan
  if (plan.kind === 'blocks') return [{ status: 'ok', text: blockWordsOf(language).trust[plan.design.kind] }]
  if (kind === 'delivery') return [{ status: 'warn', text: trust.platformDecides }]
  return kind === 'before-after' ? [{ status: 'warn', text: periodWordsOf(language).trust }] : []
}

/** Several new versions share the level: their intervals are not those of a test of one. */
function severalLine(
  { plan, variants, look }: VersionsAssessment,
  trust: TrustWords,
  language: Language,
): readonly StatusLine[] {
  if (!variants || look.kind === 'between') return []
  const level = levelText(1 - plan.significanceLevel, language)
  return [{ status: 'ok', text: trust.severalVersions({ versions: variants.length, level }) }]
}

/** What the uncertainty rests on, where it is not the people themselves. */
function basisLine(
  { comparison }: VersionsAssessment,
  trust: TrustWords,
  language: Language,
): readonly StatusLine[] {
  const basis = typeof comparison === 'string' ? undefined : comparison.basis
  if (!basis) return []
  if (basis.kind === 'days')
    return [{ status: basis.fewDays ? 'warn' : 'ok', text: trust.daysAreUnits(basis) }]
  if (basis.kind === 'periods') return periodLines(basis, language)
  if (basis.kind === 'blocks') {
    const smallestPValue = formatPValue(basis.smallestPValue, language)
    const text = blockWordsOf(language).basis[basis.design]({ count: basis.blocks, smallestPValue })
    return [{ status: 'ok', text }]
  }
  return [dispersionLine(basis.dispersion, trust, language)]
}

/** The days that count for no version: said, so that nobody looks for them in the totals. */
export function washoutLine({ plan }: Assessment, language: Language): readonly StatusLine[] {
  if (plan.kind !== 'blocks' || plan.design.kind !== 'periods') return []
  const { washoutDays: each = 0, sequence } = plan.design
  if (each === 0) return []
  const text = blockWordsOf(language).washoutLeftOut({ days: each * sequence.length, each })
  return [{ status: 'ok', text }]
}

/** How much more than chance the events vary, and whether anybody measured it. */
export function dispersionLine(
  { kind, value }: EventsBasis['dispersion'],
  trust: Pick<TrustWords, 'dispersionAssumed' | 'dispersionMeasured' | 'dispersionNone'>,
  language: Language,
): StatusLine {
  const times = formatDecimal(value, language, 1, 0)
  if (kind === 'assumed') return { status: 'warn', text: trust.dispersionAssumed(times) }
  return { status: 'ok', text: value < 1.05 ? trust.dispersionNone : trust.dispersionMeasured(times) }
}

type EventsBasis = Extract<Basis, { readonly kind: 'events' }>
type PeriodsBasis = Extract<Basis, { readonly kind: 'periods' }>

/** The days on either side, and how much each of them counts. */
function periodLines(basis: PeriodsBasis, language: Language): readonly StatusLine[] {
  const words = periodWordsOf(language)
  const { autocorrelation } = basis
  const alike = autocorrelation < 0.1 ? 'hardly' : autocorrelation < 0.4 ? 'somewhat' : 'much'
  return [
    { status: 'ok', text: words.basis(basis) },
    {
      status: alike === 'much' ? 'warn' : 'ok',
      text: words.alike[alike](formatDecimal(autocorrelation, language, 2)),
    },
  ]
}

export function daysLine({ health, look }: Assessment, trust: TrustWords, language: Language): StatusLine {
  const { covered, planned, missing } = health.days
  if (missing.length === 0) return { status: 'ok', text: trust.daysCovered({ covered, planned }) }
  // While it runs, most days are still to come: they are not gaps.
  if (look.kind === 'between')
    return { status: covered === 0 ? 'waiting' : 'ok', text: trust.daysSoFar({ covered, planned }) }
  const text =
    missing.length > mostDaysNamed
      ? trust.daysMissingMany({ covered, planned, missing: missing.length })
      : trust.daysMissing({ covered, planned, days: missing.map((day) => formatShortDate(day, language)) })
  return { status: 'warn', text }
}

/** When the criterion was written; nothing where the plan does not say. */
export function criterionLine(plan: Plan, language: Language): readonly StatusLine[] {
  const { trust } = wordsOf(language)
  if (plan.lockedOn === undefined || plan.registered === 'after-data') return []
  const date = formatWeekdayDate(plan.lockedOn, language)
  const byTime = plan.kind === 'before-after' ? periodWordsOf(language) : undefined
  // Civil dates sort as text.
  if (plan.lockedOn <= evidenceFrom(plan))
    return [{ status: 'ok', text: (byTime ?? trust).criterionBefore(date) }]
  if (plan.lockedOn > endsOn(plan)) return [{ status: 'bad', text: trust.criterionAfterEnd(date) }]
  return [{ status: 'warn', text: byTime?.criterionAfterChange(date) ?? trust.criterionAfterStart(date) }]
}

export function amendmentLine({ amendments }: Assessment, trust: TrustWords): readonly StatusLine[] {
  if (amendments.length === 0) return []
  const reasons = amendments.map(({ reason }) => reason.trim()).join('; ')
  return [{ status: 'warn', text: trust.planChanged({ times: amendments.length, reasons }) }]
}
