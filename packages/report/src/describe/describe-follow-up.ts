import {
  expectedAgain,
  type Assessment,
  type Comparison,
  type FollowUp,
  type FollowUpIssue,
  type FollowUpOutcome,
  type FollowUpResult,
  type Kpi,
  type Plan,
} from '@cimento/core'
import { formatKpi } from '../formats/amounts.ts'
import { formatDate, formatShortWeekdayDate } from '../formats/dates.ts'
import { formatEffect } from '../formats/effects.ts'
import { formatShare } from '../formats/numbers.ts'
import { insideSentence, joinList, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { followUpWordsOf } from '../words/follow-up-words-of.ts'
import type { GuardrailDescription, Tone } from './description.ts'
import { describeEvidenceIssue } from './describe-issues.ts'
import { printComparison, thresholdText } from './effect.ts'
import { describeGuardrail } from './guardrails.ts'

export type FollowUpDescription = {
  readonly tag: { readonly word: string; readonly tone: Tone }
  readonly headline: string
  /** What to know before relying on it: none, or a few sentences. */
  readonly notes: readonly string[]
  readonly guardrails: readonly GuardrailDescription[]
}

/** Whether the effect of what was scaled is still there, in words. */
export function describeFollowUp(
  followUp: FollowUp,
  { plan }: Pick<Assessment, 'plan'>,
  language: Language,
): FollowUpDescription {
  const words = followUpWordsOf(language)
  const { result, outcome } = followUp
  const period = words.period({
    from: formatDate(followUp.from, language),
    to: formatDate(followUp.to, language),
  })
  const notes =
    result.kind === 'level'
      ? [words.noComparison]
      : [
          ...(plan.kind === 'delivery' ? [words.delivered] : []),
          words.keptBy({ share: formatShare(result.controlShare, language, 1, 0) }),
        ]
  return {
    tag: { word: words.tag[outcome], tone: tones[outcome] },
    headline: headlineOf(followUp, plan, language),
    notes: [...notes, period],
    guardrails:
      result.kind === 'compared'
        ? result.guardrails.map((guardrail) => describeGuardrail(guardrail, language))
        : [],
  }
}

/** What an outcome is called, by itself. */
export function followUpTag(outcome: FollowUpOutcome, language: Language): FollowUpDescription['tag'] {
  return { word: followUpWordsOf(language).tag[outcome], tone: tones[outcome] }
}

/** What is to be expected of a test that was scaled, said before it is looked at again. */
export function describeExpectedAgain(reading: Assessment, language: Language): string {
  const effect = expectedAgain(reading)
  return followUpWordsOf(language).expected({
    effect: effect === undefined ? null : formatEffect(effect, { unit: 'percent', digits: 0, language }),
  })
}

/** Why a follow-up is not recorded, said beside its field. */
export function describeFollowUpIssue(issue: FollowUpIssue, language: Language, plan: Plan): string {
  const { issue: words } = followUpWordsOf(language)
  switch (issue.kind) {
    case 'too-early':
      return words[issue.kind](formatShortWeekdayDate(issue.on, language))
    case 'before-decision':
      return words[issue.kind](formatDate(issue.limit, language))
    case 'unknown-arm':
    case 'before-start':
    case 'straddles-end':
    case 'straddles-look':
    case 'sum-of-nobody':
    case 'newcomers-do-not-fit':
    case 'products-too-large':
    case 'other-period':
    case 'other-turn':
    case 'straddles-periods':
    case 'unknown-area':
    case 'other-area':
    case 'overlapping-days':
    case 'duplicate-days':
    case 'after-end':
      return describeEvidenceIssue(issue, language, plan)
    case 'not-scaled':
    case 'not-comparable':
    case 'invalid-share':
    case 'no-level':
    case 'invalid-date':
    case 'reversed-dates':
    case 'in-the-future':
    case 'not-a-count':
    case 'more-events-than-units':
    case 'squares-too-small':
    case 'missing-measure':
    case 'missing-guardrail':
      return words[issue.kind]('')
  }
}

const tones: { readonly [K in FollowUpOutcome]: Tone } = {
  held: 'scale',
  faded: 'iterate',
  reversed: 'stop',
  'guardrail-worse': 'stop',
  unknown: 'neutral',
}

function headlineOf({ because, result }: FollowUp, plan: Plan, language: Language): string {
  const words = followUpWordsOf(language)
  if (result.kind === 'level') return levelText(result, plan.primary.kpi, language)
  const { kpi } = plan.primary
  const interval = intervalText(result.comparison, plan, language)
  const threshold =
    'threshold' in plan.primary && plan.primary.threshold
      ? thresholdText(plan.primary.threshold, kpi, language)
      : ''
  switch (because) {
    case 'better-than-zero':
      return words.held({ interval })
    case 'better-but-below-threshold':
      return words.smaller({ interval, threshold })
    case 'no-effect-as-large-as-threshold':
      return words.faded({ interval, threshold })
    case 'interval-below-zero':
      return words.reversed({ interval })
    case 'interval-too-wide':
      return words.tooWide({ interval })
    case 'guardrail-worse':
      return words.guardrailWorse({ guardrails: worseIn(result, language) })
    case 'few-events-not-confirmed':
      return words.fewEvents
    case 'split-off':
      return splitText(result, language)
    case 'no-control-group':
    case 'not-enough-data':
    case 'effect-not-estimable':
      return words.tooFew
  }
}

function levelText(
  { level, levelInTest }: Extract<FollowUpResult, { readonly kind: 'level' }>,
  kpi: Kpi,
  language: Language,
): string {
  return followUpWordsOf(language).level({
    kpi: startOfSentence(kpi.name.trim()),
    now: formatKpi(level, kpi, language),
    inTest: levelInTest === null ? null : formatKpi(levelInTest, kpi, language),
  })
}

type Compared = Extract<FollowUpResult, { readonly kind: 'compared' }>

function intervalText(comparison: Comparison | 'not-enough-data', plan: Plan, language: Language): string {
  if (comparison === 'not-enough-data') return ''
  return printComparison(comparison, plan.primary, language)?.intervalText ?? ''
}

function worseIn({ guardrails }: Compared, language: Language): string {
  const names = guardrails
    .filter(({ status }) => status === 'broken')
    .map(({ guardrail }) => insideSentence(guardrail.name.trim()))
  return joinList(names, language)
}

function splitText({ controlShare, sampleRatio }: Compared, language: Language): string {
  const observed =
    sampleRatio.kind === 'mismatch' ? (sampleRatio.observedShares[0] ?? controlShare) : controlShare
  return followUpWordsOf(language).splitOff({
    observed: formatShare(observed, language, 1),
    planned: formatShare(controlShare, language, 1),
  })
}
