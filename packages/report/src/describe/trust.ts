import type { Assessment, Plan } from '@cimento/core'
import { endsOn } from '@cimento/core'
import { formatShortDate, formatShortWeekdayDate, formatWeekdayDate } from '../formats/dates.ts'
import { formatCount, formatDecimal } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import type { TrustWords } from '../words/verdict-words.ts'
import { wordsOf } from '../words/words.ts'
import type { StatusLine } from './description.ts'
import { sampleUnits } from './names.ts'
import { splitText } from './split.ts'

/** A sample this far below the plan is worth a warning; it is also what costs a step of the grade. */
const shortSample = 0.9
export const mostDaysNamed = 3

/** "Can we trust it?": one line for each thing a careful reader would check. */
export function trustLines(assessment: Assessment, language: Language): readonly StatusLine[] {
  const { trust } = wordsOf(language)
  if (assessment.plan.registered === 'after-data')
    return [
      { status: 'warn', text: trust.noCriterion },
      unitsLine(assessment, trust, language),
      ...splitLines(assessment, trust, language),
    ]
  return [
    unitsLine(assessment, trust, language),
    ...splitLines(assessment, trust, language),
    daysLine(assessment, trust, language),
    ...basisLine(assessment, trust, language),
    looksLine(assessment, trust, language),
    ...criterionLine(assessment.plan, language),
    ...amendmentLine(assessment, trust),
  ]
}

function unitsLine({ plan, health }: Assessment, trust: TrustWords, language: Language): StatusLine {
  const units = sampleUnits(plan.primary.kpi, language)
  const collected = formatCount(health.units.collected, language)
  if (plan.registered === 'after-data') return { status: 'ok', text: trust.units({ collected, units }) }
  return {
    status: health.units.collected < shortSample * health.units.planned ? 'warn' : 'ok',
    text: trust.unitsOfPlanned({ collected, planned: formatCount(health.units.planned, language), units }),
  }
}

/** How the traffic was split. Where a platform chose, that it was not: after the reading the grade's reason says so. */
export function splitLines(
  { plan, health, look }: Assessment,
  trust: TrustWords,
  language: Language,
): readonly StatusLine[] {
  const { sampleRatio } = health
  if (sampleRatio.kind === 'not-checked')
    return plan.kind === 'delivery' && look.kind === 'between'
      ? [{ status: 'warn', text: trust.platformDecides }]
      : []
  if (sampleRatio.kind === 'not-enough-data')
    return [{ status: look.kind === 'between' ? 'waiting' : 'warn', text: trust.splitUnknown }]
  const observed = splitText(sampleRatio.observedShares, language)
  if (sampleRatio.kind === 'regular') return [{ status: 'ok', text: trust.splitRegular(observed) }]
  const planned = splitText(sampleRatio.plannedShares, language, 0)
  return [{ status: 'bad', text: trust.splitMismatch({ observed, planned }) }]
}

/** What the uncertainty rests on, where it is not the people themselves. */
function basisLine({ comparison }: Assessment, trust: TrustWords, language: Language): readonly StatusLine[] {
  const basis = typeof comparison === 'string' ? undefined : comparison.basis
  if (!basis) return []
  if (basis.kind === 'days')
    return [{ status: basis.fewDays ? 'warn' : 'ok', text: trust.daysAreUnits(basis) }]
  const times = formatDecimal(basis.dispersion.value, language, 1, 0)
  return basis.dispersion.kind === 'assumed'
    ? [{ status: 'warn', text: trust.dispersionAssumed(times) }]
    : [
        {
          status: 'ok',
          text: basis.dispersion.value < 1.05 ? trust.dispersionNone : trust.dispersionMeasured(times),
        },
      ]
}

export function daysLine({ health, look }: Assessment, trust: TrustWords, language: Language): StatusLine {
  const { covered, planned, missing } = health.days
  if (missing.length === 0) return { status: 'ok', text: trust.daysCovered({ covered, planned }) }
  // While it runs, most days are still to come: they are not gaps.
  if (look.kind === 'between') return { status: 'ok', text: trust.daysSoFar({ covered, planned }) }
  const text =
    missing.length > mostDaysNamed
      ? trust.daysMissingMany({ covered, planned, missing: missing.length })
      : trust.daysMissing({ covered, planned, days: missing.map((day) => formatShortDate(day, language)) })
  return { status: 'warn', text }
}

function looksLine({ look }: Assessment, trust: TrustWords, language: Language): StatusLine {
  if (look.kind === 'between')
    return { status: 'ok', text: trust.nextLook(formatShortWeekdayDate(look.next, language)) }
  return { status: look.extra > 0 ? 'warn' : 'ok', text: trust.looks(look) }
}

/** When the criterion was written; nothing where the plan does not say. */
export function criterionLine(plan: Plan, language: Language): readonly StatusLine[] {
  const { trust } = wordsOf(language)
  if (plan.lockedOn === undefined || plan.registered === 'after-data') return []
  const date = formatWeekdayDate(plan.lockedOn, language)
  // Civil dates sort as text.
  if (plan.lockedOn <= plan.startsOn) return [{ status: 'ok', text: trust.criterionBefore(date) }]
  return plan.lockedOn <= endsOn(plan)
    ? [{ status: 'warn', text: trust.criterionAfterStart(date) }]
    : [{ status: 'bad', text: trust.criterionAfterEnd(date) }]
}

function amendmentLine({ amendments }: Assessment, trust: TrustWords): readonly StatusLine[] {
  if (amendments.length === 0) return []
  const reasons = amendments.map(({ reason }) => reason.trim()).join('; ')
  return [{ status: 'warn', text: trust.planChanged({ times: amendments.length, reasons }) }]
}
