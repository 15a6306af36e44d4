import type { VersionsAssessment, VersionsPlan } from '@cimento/core'
import { orient, plannedLooks } from '@cimento/core'
import { formatShortWeekdayDate } from '../formats/dates.ts'
import { formatSize, unitOf } from '../formats/effects.ts'
import { formatCount, formatShare, formatDecimal } from '../formats/numbers.ts'
import { insideSentence, joinList, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import type { Around, HeadlineFacts, Movement } from '../words/verdict-words.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { newLetter } from './as-pair.ts'
import type { Description } from './description.ts'
import { effectOf, movementOf, thresholdText, type PrintedEffect } from './effect.ts'
import { guardrailEffect } from './guardrails.ts'
import { placeText } from './looks/place-of-look.ts'
import { isRandomized } from './is-randomized.ts'
import { namesOf } from './names.ts'
import { splitText } from './split.ts'

/** The sentence of a verdict: exactly one for each reason that the core can give. */
export function headlineOf(assessment: VersionsAssessment, language: Language): Description['headlineParts'] {
  const effect = effectOf(assessment, language)
  const { lead, end } = around(assessment, effect, language)
  return { lead: startOfSentence(lead), interval: effect?.intervalText ?? null, end }
}

function around(assessment: VersionsAssessment, effect: PrintedEffect | null, language: Language): Around {
  const { plan, because } = assessment
  const words = wordsOf(language).verdict
  // An effect is what chance could show; where nothing was left to chance, something was only higher or lower.
  const headline = isRandomized(plan) ? words.headline : { ...words.headline, ...words.comparedHeadline }
  const { direction } = plan.primary.kpi
  const subject = subjectOf(plan, language)
  const threshold = plan.primary.threshold
    ? thresholdText(plan.primary.threshold, plan.primary.kpi, language)
    : ''
  const estimate = effect?.estimateText ?? ''
  const moved = (movement: Movement) => ({ subject, movement: words.movement[movement] })
  const better = direction === 'higher' ? 'up' : 'down-better'
  const worse = direction === 'higher' ? 'down' : 'up-worse'

  switch (because) {
    case 'criterion-reached':
    case 'no-criterion-beforehand':
      return headline.moved(moved(better))
    case 'interval-below-zero':
      return headline.moved(moved(worse))
    case 'interval-below-threshold':
      return headline['below-threshold']({ ...moved(better), threshold })
    case 'better-than-zero-only':
      return headline['better-than-zero-only']({
        estimate,
        threshold,
        strict: plan.primary.rule === 'strict',
      })
    case 'estimate-reaches-threshold-only':
      return headline['estimate-only']({ estimate, threshold })
    case 'interval-too-wide':
      return headline['too-wide']({ smallestVisible: smallestVisible(assessment, language) })
    case 'few-events-not-confirmed':
      return headline['few-events'](null)
    case 'effect-not-estimable':
      return countsEvents(plan)
        ? headline['counts-only']({ counts: countsOf(assessment, language) })
        : headline['too-few'](null)
    case 'not-enough-data':
      if (plan.kind === 'blocks') return blockWordsOf(language).noData[plan.design.kind]
      return plan.kind === 'before-after' ? periodWordsOf(language).noData : headline['no-data'](null)
    case 'no-effect-as-large-as-threshold':
      return headline['no-useful-effect']({ threshold })
    case 'guardrail-worse':
      return sideEffect(assessment, effect, subject, language)
    case 'data-unhealthy':
      return unhealthy(assessment, language)
    case 'look-does-not-end-the-test':
      return notYet(assessment, language)
    case 'not-read-yet':
      return headline.running(progressOf(assessment, language))
    // Reasons of a test against a goal, which has sentences of its own.
    case 'cost-below-goal':
    case 'cost-above-goal':
    case 'stop-loss-reached':
      return headline['too-few'](null)
  }
}

/** A reading that ended nothing says that, and when the next one is: what it showed is covered again. */
function notYet(assessment: VersionsAssessment, language: Language): Around {
  const { plan, look, looks = [], today } = assessment
  const last = looks.at(-1)?.through ?? ''
  const next =
    look.kind === 'between' ? look.next : plannedLooks(plan).find(({ through }) => through > last)?.due
  return lookWordsOf(language).notYet({
    place: placeText(assessment, language) ?? '',
    next: formatShortWeekdayDate(next ?? today, language),
  })
}

function subjectOf(plan: VersionsPlan, language: Language): string {
  const { kpi, arm } = namesOf(plan, language)
  if (plan.kind === 'before-after') return periodWordsOf(language).subject({ kpi })
  return wordsOf(language).verdict.subject({ arm, kpi })
}

function sideEffect(
  assessment: VersionsAssessment,
  effect: PrintedEffect | null,
  subject: string,
  language: Language,
): Around {
  const words = wordsOf(language).verdict
  const { direction } = assessment.plan.primary.kpi
  const sideEffects = joinList(brokenGuardrails(assessment, language), language)
  if (effect === null) return words.headline['side-effect-only']({ subject, sideEffects })
  const movement = movementOf(effect, direction)
  return words.headline['side-effect']({
    subject,
    movement: movement && words.movement[movement],
    better: movement !== null && orient(effect.estimate, direction) > 0,
    sideEffects,
  })
}

/** "returns up (worse): between +0.20 and +1.40 points", for each broken one. */
function brokenGuardrails({ guardrails }: VersionsAssessment, language: Language): readonly string[] {
  const words = wordsOf(language).verdict
  return guardrails
    .filter(({ status }) => status === 'broken')
    .map((reading) => {
      const { guardrail } = reading
      const movement = guardrail.direction === 'higher' ? 'down' : 'up-worse'
      const worse = words.subject({ arm: null, kpi: insideSentence(guardrail.name.trim()) })
      const { lead } = words.headline.moved({ subject: worse, movement: words.movement[movement] })
      const effect = guardrailEffect(reading, language)
      return effect === null ? lead.replace(/: $/, '') : lead + effect.intervalText
    })
}

function unhealthy({ health }: VersionsAssessment, language: Language): Around {
  const { headline } = wordsOf(language).verdict
  const { sampleRatio } = health
  if (sampleRatio.kind !== 'mismatch') return headline.unhealthy(null)
  return headline.split({
    observed: splitText(sampleRatio.observedShares, language),
    planned: splitText(sampleRatio.plannedShares, language, 0),
  })
}

function progressOf(
  { health, look, plan }: VersionsAssessment,
  language: Language,
): HeadlineFacts['running'] {
  const { collected, planned } = health.units
  // Rounded down: a sample is complete only when it is.
  const share = Math.floor((100 * collected) / planned) / 100
  return {
    share: share >= 1 ? null : formatShare(share, language, 0),
    // At any time there is none to wait for.
    next:
      look.kind === 'between' && plan.looks !== 'any-time'
        ? formatShortWeekdayDate(look.next, language)
        : null,
  }
}

function smallestVisible({ comparison, plan }: VersionsAssessment, language: Language): string | null {
  if (typeof comparison === 'string' || comparison.smallestVisible === 'none') return null
  const sign = plan.primary.kpi.direction === 'higher' ? 1 : -1
  const size = Number(comparison.smallestVisible.toPrecision(2))
  return formatSize(
    comparison.scale === 'relative' ? { relative: size } : { absolute: size },
    sign,
    language,
    unitOf('absolute', plan.primary.kpi),
  )
}

/** Whether the KPI is events of people, so that the counts alone say something. */
function countsEvents({ primary: { kpi } }: VersionsPlan): boolean {
  return kpi.kind === 'proportion' || kpi.kind === 'rate'
}

function countsOf(assessment: VersionsAssessment, language: Language): string {
  const { plan, arms } = assessment
  const [control, treatment] = arms
  const { units, events } = namesOf(plan, language)
  const { counts } = plan.kind === 'before-after' ? periodWordsOf(language) : wordsOf(language).verdict
  return counts({
    units,
    events,
    letter: newLetter(assessment),
    controlUnits: formatCount(control.units ?? 0, language),
    controlSuccesses: formatDecimal(control.successes ?? 0, language, 2, 0),
    treatmentUnits: formatCount(treatment.units ?? 0, language),
    treatmentSuccesses: formatDecimal(treatment.successes ?? 0, language, 2, 0),
  })
}
