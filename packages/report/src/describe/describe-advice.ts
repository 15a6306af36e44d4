import type { Advice, Assessment, DecisionAction, VersionsAssessment } from '@cimento/core'
import { isAgainstGoal, plannedAdvice, sizeOf } from '@cimento/core'
import { joinList, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { adviceTableWordsOf } from '../words/advice-table-words-of.ts'
import { goalWordsOf } from '../words/goal-words-of.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import type { LineStatus, StatusLine } from './description.ts'
import { decidingRule } from './describe-advice-table.ts'
import {
  effectOf,
  marginText,
  positionOf,
  thresholdPositionOf,
  thresholdText,
  type PrintedEffect,
} from './effect.ts'
import { goalReasons } from './goal/goal-reasons.ts'
import { guardrailDescriptions } from './guardrails.ts'
import { criterionLine } from './trust.ts'

/** What the rule advises and every reason for it. A person decides; the advice only carries a tag. */
export type AdviceDescription = {
  readonly action: DecisionAction | 'none'
  /** The word of the advised action; null where nothing is advised. */
  readonly word: string | null
  readonly tag: string | null
  readonly title: string
  /** The rules that the plan chose, and the one of them that decided. */
  readonly rule: string | null
  readonly reasons: readonly StatusLine[]
  /** When the criterion was written, why a met one is not scaled, that one may decide otherwise. */
  readonly note: string | null
}

/** `isDecided`: nobody is told any more that one may decide otherwise. */
export function describeAdvice(
  advice: Advice,
  assessment: Assessment,
  language: Language,
  isDecided = false,
): AdviceDescription {
  const words = wordsOf(language).advice
  const none = advice.action === 'none'
  const notes = [
    ...notScaled(advice, assessment, language),
    ...ruleNote(advice, assessment, language),
    ...criterionLine(assessment.plan, language).map(({ text }) => `${text}.`),
    ...(none || isDecided ? [] : [words.decideOtherwise]),
  ]
  return {
    action: advice.action,
    word: advice.action === 'none' ? null : words.action[advice.action],
    tag: none ? null : words.advised,
    title: words.title[advice.action],
    rule: decidingRule(plannedAdvice(assessment.plan), advice.rule, language),
    reasons: reasonsOf(assessment, language),
    note: notes.length > 0 ? notes.join(' ') : null,
  }
}

function reasonsOf(assessment: Assessment, language: Language): readonly StatusLine[] {
  const words = wordsOf(language).advice
  if (assessment.verdict === 'invalid') return [{ status: 'bad', text: words.dataUnhealthy }]
  if (assessment.verdict === 'running') {
    const wasRead = assessment.look.kind === 'interim'
    return [{ status: 'bad', text: wasRead ? goalWordsOf(language).runsOn : words.notReadYet }]
  }
  if (isAgainstGoal(assessment)) return goalReasons(assessment, language)
  const effect = effectOf(assessment, language)
  return [
    ...(effect === null
      ? [{ status: 'bad' as const, text: words.noInterval }]
      : [intervalReason(assessment, effect, language), thresholdReason(assessment, effect, language)]),
    ...(assessment.because === 'few-events-not-confirmed'
      ? [{ status: 'bad' as const, text: words.exactTestDenies }]
      : []),
    ...guardrailReasons(assessment, language),
    ...(assessment.plan.kind === 'before-after'
      ? [{ status: 'bad' as const, text: periodWordsOf(language).noControl }]
      : []),
    assessment.health.status === 'healthy'
      ? { status: 'ok', text: words.dataHealthy }
      : { status: 'bad', text: words.noInterval },
  ]
}

function intervalReason({ plan }: VersionsAssessment, effect: PrintedEffect, language: Language): StatusLine {
  const words = wordsOf(language).advice
  const { direction } = plan.primary.kpi
  const position = positionOf(effect, direction)
  if (position === 'worse') return { status: 'bad', text: words.intervalWorse }
  if (position === 'holds-zero') return { status: 'bad', text: words.intervalHoldsZero }
  return {
    status: 'ok',
    text: direction === 'higher' ? words.intervalBeyondZero : words.intervalBeyondZeroLower,
  }
}

function thresholdReason(
  { plan }: VersionsAssessment,
  effect: PrintedEffect,
  language: Language,
): StatusLine {
  const words = wordsOf(language).advice
  const { threshold, kpi, rule } = plan.primary
  if (threshold === null) return { status: 'bad', text: words.noCriterion }
  const text = thresholdText(threshold, kpi, language)
  const size = sizeOf(threshold)
  const interval = thresholdPositionOf(effect, size, kpi.direction)
  if (interval === 'short') return { status: 'bad', text: words.intervalShort(text) }
  if (rule === 'strict')
    return interval === 'beyond'
      ? { status: 'ok', text: words.intervalReaches(text) }
      : { status: 'bad', text: words.intervalNotReaching(text) }
  const { estimate } = effect
  const estimatePosition = thresholdPositionOf({ low: estimate, high: estimate }, size, kpi.direction)
  return estimatePosition === 'beyond'
    ? { status: 'ok', text: words.estimateReaches(text) }
    : { status: 'bad', text: words.estimateShort(text) }
}

function guardrailReasons(assessment: VersionsAssessment, language: Language): readonly StatusLine[] {
  const words = wordsOf(language).advice
  return guardrailDescriptions(assessment, language).map((guardrail, at) => {
    const watched = assessment.guardrails[at]?.guardrail.mode === 'watched' && guardrail.status !== 'broken'
    const status: LineStatus = guardrail.ticked ? 'ok' : watched ? 'warn' : 'bad'
    return {
      status,
      text: words.guardrail({ name: guardrail.name, text: guardrail.text.replace(/\.$/, '') }),
    }
  })
}

/** Rules whose reason is not in the numbers: nothing to compare on the same days, or money that ran out. */
function ruleNote({ rule, action }: Advice, { verdict }: Assessment, language: Language): readonly string[] {
  if (action === 'scale' && verdict !== 'met') return [adviceTableWordsOf(language).withoutCriterion]
  if (rule === 'no-control-group' && verdict === 'met') return [periodWordsOf(language).confirm]
  return rule === 'stop-loss' ? [goalWordsOf(language).advice.stopLossRule] : []
}

/** A met criterion with a must-verify guardrail that nobody could verify: said by name. */
function notScaled(
  { action }: Advice,
  { verdict, guardrails }: Assessment,
  language: Language,
): readonly string[] {
  const unverified = guardrails.filter(
    ({ guardrail, status }) => guardrail.mode === 'must-verify' && status === 'unknown',
  )
  if (verdict !== 'met' || action === 'scale' || unverified.length === 0) return []
  const names = unverified.map(
    ({ guardrail }) => `${startOfSentence(guardrail.name.trim())} (${marginText(guardrail, language)})`,
  )
  return [
    wordsOf(language).advice.notScaledBecause({
      guardrails: joinList(names, language),
      one: names.length === 1,
    }),
  ]
}
