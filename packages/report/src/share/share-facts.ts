import type { Assessment, Decision } from '@cimento/core'
import { advise, isAgainstGoal } from '@cimento/core'
import { intervalFacts, type IntervalFacts } from '../charts/interval-facts.ts'
import { describe } from '../describe/describe.ts'
import type { ArmDescription, Description, Figure } from '../describe/description.ts'
import { levelText } from '../describe/effect.ts'
import { moneyText, printedCost } from '../describe/goal/printed-cost.ts'
import { sampleUnits } from '../describe/names.ts'
import { formatDate } from '../formats/dates.ts'
import { formatCount } from '../formats/numbers.ts'
import { insideSentence, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { goalWordsOf } from '../words/goal-words-of.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
import { shareWordsOf } from '../words/share-words-of.ts'

/** What is told beside a reading: which test it was, whose, and what was decided. */
export type ShareContext = {
  /** `ESP-12`. */
  readonly key: string
  readonly title: string
  readonly company: string
  /** Who decides. */
  readonly owner: string
  /** How many plans were locked, the start's included. */
  readonly planVersion: number
  readonly decision: Decision | null
}

/** A result for people who were not there: what the picture and the e-mail both say. */
export type ShareFacts = {
  readonly language: Language
  readonly title: string
  readonly tag: Description['tag']
  /** The day of the reading. */
  readonly on: string
  readonly arms: readonly ArmDescription[]
  readonly headline: string
  readonly headlineParts: Description['headlineParts']
  readonly interval: IntervalFacts | null
  /** What it is worth: a month, where the plan knew the traffic; otherwise by the thousand. At most two. */
  readonly figures: readonly Figure[]
  /** What was decided, or advised. */
  readonly advice: string
  /** Who decides, or what the advice was. */
  readonly adviceNote: string | null
  /** What it does not show, one sentence each; the first weigh most. */
  readonly caveats: readonly string[]
  /** Why a met criterion promises less than its estimate. */
  readonly caution: string | null
  /** How the test was made, and how solid that is. */
  readonly evidence: string
  readonly source: string
}

/**
 * Answers: "what do we tell someone who only sees this?" Null before the reading: an unread test has no result.
 * The interval is the page's own, and every figure derives from it.
 */
export function shareFacts(
  assessment: Assessment,
  context: ShareContext,
  language: Language,
): ShareFacts | null {
  if (assessment.verdict === 'running') return null
  const description = describe(assessment, language)
  return {
    language,
    title: context.title.trim() || context.key,
    tag: description.tag,
    on: formatDate(assessment.today, language),
    arms: description.arms,
    headline: description.headline,
    headlineParts: description.headlineParts,
    interval: intervalFacts(assessment, language),
    figures: description.figures.slice(-2),
    ...adviceOf(assessment, context, language),
    caveats: caveatsOf(assessment, description),
    caution: description.caution,
    evidence: evidenceOf(assessment, description),
    source: sourceOf(assessment, context, language),
  }
}

function adviceOf(
  assessment: Assessment,
  { decision, owner }: ShareContext,
  language: Language,
): Pick<ShareFacts, 'advice' | 'adviceNote'> {
  const share = shareWordsOf(language)
  if (decision === null) {
    const { action } = advise(assessment)
    return {
      advice: share.advice[action],
      adviceNote: owner.trim() === '' ? null : share.decides({ owner: owner.trim() }),
    }
  }
  const { action, advice, decidedBy } = decision
  return {
    advice: share.decision({ action, by: decidedBy.trim() || null }),
    adviceNote: advice.action === 'none' ? share.advice.none : share.adviceWas[advice.action],
  }
}

function caveatsOf(assessment: Assessment, description: Description): readonly string[] {
  const share = shareWordsOf(description.language)
  const { shown, guardrails } = description
  // What was not verified weighs more than what was; what is broken may be in the sentence already.
  const inOrder = guardrails
    .filter(({ status }) => assessment.because !== 'guardrail-worse' || status !== 'broken')
    .toSorted((a, b) => Number(a.ticked) - Number(b.ticked))
  const named = inOrder.slice(0, mostGuardrails)
  const more = inOrder.length - named.length
  return [
    ...(shown === null ? [] : [shown]),
    ...(isAgainstGoal(assessment) ? [`${goalWordsOf(description.language).caveat}.`] : []),
    ...named.map(({ name, text }) => `${name}: ${text}`),
    ...(more === 0 ? [] : [share.moreGuardrails({ count: more })]),
    ...(assessment.amendments.length === 0
      ? []
      : [share.planChanged({ times: assessment.amendments.length })]),
    ...extraCaveat(assessment, description.language),
  ]
}

/** Readings that the plan did not have; of one that may be read at any time there are none. */
function extraCaveat({ look }: Assessment, language: Language): readonly string[] {
  if (look.kind === 'between' || look.extra === 0) return []
  return [lookWordsOf(language).extraCaveat({ extra: look.extra })]
}

const mostGuardrails = 3

function evidenceOf(assessment: Assessment, { grade, interval, language }: Description): string {
  const { plan, health } = assessment
  const share = shareWordsOf(language)
  const reasons = grade.reasons.map(insideSentence).join(', ')
  const solidity = insideSentence(grade.word)
  return share.evidence({
    kind: plan.registered === 'after-data' ? share.afterData : share.kind[plan.kind],
    collected: isAgainstGoal(assessment)
      ? moneyText(health.units.collected, assessment.plan, language)
      : `${formatCount(health.units.collected, language)} ${sampleUnits(plan.primary.kpi, language)}`,
    level: interval === null ? null : intervalLevel(assessment, language),
    grade: reasons === '' ? solidity : `${solidity} (${reasons})`,
  })
}

/** Of a test against a goal the level is the reading's own: until the last it is above 95 %. */
function intervalLevel(assessment: Assessment, language: Language): string | null {
  if (!isAgainstGoal(assessment)) return levelText(1 - assessment.plan.significanceLevel, language)
  return printedCost(assessment, language)?.levelText ?? null
}

function sourceOf({ plan }: Assessment, { key, planVersion, company }: ShareContext, language: Language) {
  const share = shareWordsOf(language)
  const test = plan.registered === 'after-data' ? key : `${key}, ${share.planVersion(planVersion)}`
  const made = company.trim() === '' ? share.madeWith : `${company.trim()}, ${share.madeWith}`
  return `${test}. ${startOfSentence(made)}.`
}
