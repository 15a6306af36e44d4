import type { GuardrailReading, VersionsAssessment } from '@cimento/core'
import { guardrailKind, sizeOf } from '@cimento/core'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { GuardrailDescription } from './description.ts'
import { guardrailUnit, marginText, printEffect, turned, type PrintedEffect } from './effect.ts'
import { dispersionLine } from './trust.ts'

/** What must not get worse, one by one. Nothing while the test runs, nor with unreliable data. */
export function guardrailDescriptions(
  assessment: VersionsAssessment,
  language: Language,
): readonly GuardrailDescription[] {
  if (assessment.verdict === 'invalid' || assessment.verdict === 'running') return []
  return assessment.guardrails.map((reading) => describeGuardrail(reading, language))
}

export function guardrailEffect(
  { effect, scale, guardrail }: GuardrailReading,
  language: Language,
): PrintedEffect | null {
  if (effect === 'not-estimable') return null
  const unit = guardrailUnit(scale, guardrail)
  return printEffect(effect, { scale, unit, language }, [sizeOf(guardrail.margin)])
}

export function describeGuardrail(reading: GuardrailReading, language: Language): GuardrailDescription {
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
    limit: marginText(guardrail, language),
    text: readingText(reading, effect, language),
    basis: basisText(reading, language),
    next: status === 'unknown' ? unverified : status === 'safe' && !mustVerify ? words.watchedNext : null,
  }
}

/** What the interval of an amount or of repeated events rests on. */
function basisText({ basis }: GuardrailReading, language: Language): string | null {
  const { trust } = wordsOf(language)
  if (basis === undefined) return null
  const said =
    basis.kind === 'days' ? trust.daysAreUnits(basis) : dispersionLine(basis.dispersion, trust, language).text
  return `${said}.`
}

function readingText(
  { guardrail, status, basis }: GuardrailReading,
  effect: PrintedEffect | null,
  language: Language,
): string {
  const words = wordsOf(language).guardrails
  const limit = marginText(guardrail, language)
  if (effect === null) {
    if (status === 'broken') return words.brokenFewEvents({ limit })
    if (status === 'safe') return words.safeFewEvents({ limit })
    if (guardrailKind(guardrail) !== 'mean') return words.unknownFewEvents({ limit })
    return basis === undefined ? words.unknownFewDays({ limit }) : words.unknownNearZero({ limit })
  }
  const facts = { interval: effect.intervalText, limit }
  if (status === 'safe') return words.safe(facts)
  if (status === 'unknown') return words.unknown(facts)
  // Worse for sure; beyond the limit for sure only when the whole interval is.
  const beyond = turned(effect, guardrail.direction).high < -sizeOf(guardrail.margin)
  const within = turned(effect, guardrail.direction).low > -sizeOf(guardrail.margin)
  if (beyond) return words.brokenBeyond(facts)
  return within ? words.brokenWithin(facts) : words.brokenAcross(facts)
}
