import type { GuardrailStatus } from '../stats/index.ts'
import type { Health } from '../evidence/health.ts'
import type { Rule } from '../plan/plan.ts'
import type { VerdictName, VerdictReason } from '../plan/verdict-names.ts'

// A locked plan's advice names them too, so they are the plan's words.
export { verdictReasons, verdicts } from '../plan/verdict-names.ts'
export type { VerdictName, VerdictReason }

export type Verdict = { readonly verdict: VerdictName; readonly because: VerdictReason }

/** An effect turned so that higher is better, on the scale of the threshold. */
export type OrientedEffect = { readonly estimate: number; readonly low: number; readonly high: number }

/** All that a verdict depends on. */
export type VerdictFacts = {
  readonly health: Health['status']
  /** `none`: between readings. `final`: the last planned one. */
  readonly look: 'none' | 'interim' | 'final'
  /** `not-estimable`: too few control events for the threshold's scale, or an unbounded interval. */
  readonly effect: OrientedEffect | 'not-estimable'
  /** Positive; null for a finished test read with no criterion written beforehand. */
  readonly threshold: number | null
  readonly rule: Rule
  /** `denies`: an expected cell below 5, and the exact test does not agree. */
  readonly exactTest: 'not-needed' | 'confirms' | 'denies'
  readonly guardrails: readonly GuardrailStatus[]
  /** Whether one that must be verified is not safe yet: then a criterion that is met waits for the last look. */
  readonly unverified?: boolean
}

/**
 * The verdict: exactly one of nine, for every input, and never against the interval it is shown with.
 *
 * Checked from the top; the first rule that holds decides:
 * unhealthy data, no reading yet, a broken guardrail, then where the interval [low, high] stands against
 * zero and the threshold. At an interim look only an end of the test is told; everything else runs on.
 * Source: docs/methods/verdict.md.
 */
export function verdict(facts: VerdictFacts): Verdict {
  if (facts.health === 'unhealthy') return { verdict: 'invalid', because: 'data-unhealthy' }
  if (facts.look === 'none') return { verdict: 'running', because: 'not-read-yet' }
  if (facts.guardrails.includes('broken')) return { verdict: 'guardrail-broken', because: 'guardrail-worse' }
  const reading = readingOf(facts)
  const ends = facts.look === 'final' || endsEarly(reading.verdict, facts)
  return ends ? reading : { verdict: 'running', because: 'look-does-not-end-the-test' }
}

function readingOf(facts: VerdictFacts): Verdict {
  const { effect, threshold } = facts
  if (facts.health === 'not-enough-data') return { verdict: 'inconclusive', because: 'not-enough-data' }
  if (effect === 'not-estimable') return { verdict: 'inconclusive', because: 'effect-not-estimable' }
  if (effect.high < 0) return { verdict: 'harm', because: 'interval-below-zero' }
  if (threshold === null) return withoutCriterion(facts, effect)
  if (effect.low > 0) return betterThanZero(facts, effect, threshold)
  if (effect.high < threshold)
    return { verdict: 'no-useful-effect', because: 'no-effect-as-large-as-threshold' }
  if (effect.estimate >= threshold)
    return { verdict: 'promising', because: 'estimate-reaches-threshold-only' }
  return { verdict: 'inconclusive', because: 'interval-too-wide' }
}

function betterThanZero(facts: VerdictFacts, effect: OrientedEffect, threshold: number): Verdict {
  const reached = facts.rule === 'strict' ? effect.low >= threshold : effect.estimate >= threshold
  if (reached && facts.exactTest === 'denies')
    return { verdict: 'inconclusive', because: 'few-events-not-confirmed' }
  if (reached) return { verdict: 'met', because: 'criterion-reached' }
  if (effect.high < threshold) return { verdict: 'too-small', because: 'interval-below-threshold' }
  return { verdict: 'promising', because: 'better-than-zero-only' }
}

/** With no criterion written beforehand nothing can be `met`: a good interval is a hint. */
function withoutCriterion({ exactTest }: VerdictFacts, { low }: OrientedEffect): Verdict {
  if (low > 0 && exactTest === 'denies')
    return { verdict: 'inconclusive', because: 'few-events-not-confirmed' }
  if (low > 0) return { verdict: 'promising', because: 'no-criterion-beforehand' }
  return { verdict: 'inconclusive', because: 'interval-too-wide' }
}

/**
 * What may end a test before its last look. `inconclusive` and `promising` may not: at an early look they
 * nearly always hold. No useful effect must then also exclude a harm as large as the threshold.
 */
function endsEarly(
  name: VerdictName,
  { effect, threshold, exactTest, unverified = false }: VerdictFacts,
): boolean {
  if (name === 'no-useful-effect') {
    return effect !== 'not-estimable' && threshold !== null && effect.low > -threshold
  }
  if (name === 'met') return !unverified
  // One or two events are no harm that a test should end by.
  if (name === 'harm') return exactTest !== 'denies'
  return name === 'too-small'
}
