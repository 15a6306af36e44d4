import type { GuardrailReading, VersionsAssessment } from '@cimento/core'
import { sizeOf } from '@cimento/core'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { GuardrailDescription } from './description.ts'
import { marginText, printEffect, turned, type PrintedEffect } from './effect.ts'

/** What must not get worse, one by one. Nothing while the test runs, nor with unreliable data. */
export function guardrailDescriptions(
  assessment: VersionsAssessment,
  language: Language,
): readonly GuardrailDescription[] {
  if (assessment.verdict === 'invalid' || assessment.verdict === 'running') return []
  return assessment.guardrails.map((reading) => describeReading(reading, language))
}

export function guardrailEffect(
  { effect, scale, guardrail }: GuardrailReading,
  language: Language,
): PrintedEffect | null {
  if (effect === 'not-estimable') return null
  const unit = scale === 'relative' ? 'percent' : 'points'
  return printEffect(effect, { scale, unit, language }, [sizeOf(guardrail.margin)])
}

function describeReading(reading: GuardrailReading, language: Language): GuardrailDescription {
  const { guardrail, status } = reading
  const words = wordsOf(language).guardrails
  const mustVerify = guardrail.mode === 'must-verify'
  const effect = guardrailEffect(reading, language)
  const unverified = mustVerify ? words.mustVerifyNext : words.watchedNext
  return {
    id: guardrail.id,
    name: startOfSentence(guardrail.name.trim()),
    status,
    // A tick says "verified"; what is only watched was never asked to be.
    ticked: status === 'safe' && mustVerify && effect !== null,
    interval: effect?.intervalText ?? null,
    limit: marginText(guardrail.margin, guardrail.direction, language),
    text: readingText(reading, effect, language),
    next: status === 'unknown' ? unverified : status === 'safe' && !mustVerify ? words.watchedNext : null,
  }
}

function readingText(
  { guardrail, status }: GuardrailReading,
  effect: PrintedEffect | null,
  language: Language,
): string {
  const words = wordsOf(language).guardrails
  const limit = marginText(guardrail.margin, guardrail.direction, language)
  if (effect === null)
    return status === 'broken' ? words.brokenFewEvents({ limit }) : words.unknownFewEvents({ limit })
  const facts = { interval: effect.intervalText, limit }
  if (status === 'safe') return words.safe(facts)
  if (status === 'unknown') return words.unknown(facts)
  // Worse for sure; beyond the limit for sure only when the whole interval is.
  const beyond = turned(effect, guardrail.direction).high < -sizeOf(guardrail.margin)
  const within = turned(effect, guardrail.direction).low > -sizeOf(guardrail.margin)
  if (beyond) return words.brokenBeyond(facts)
  return within ? words.brokenWithin(facts) : words.brokenAcross(facts)
}
