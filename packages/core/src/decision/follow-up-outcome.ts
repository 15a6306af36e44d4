import type { GuardrailStatus } from '../stats/index.ts'
import type { OrientedEffect } from '../verdict/verdict.ts'

/** Whether the effect of what was scaled is still there. */
export const followUpOutcomes = ['held', 'faded', 'reversed', 'guardrail-worse', 'unknown'] as const
export type FollowUpOutcome = (typeof followUpOutcomes)[number]

/** The rule that decided. */
export const followUpReasons = [
  'no-control-group',
  'split-off',
  'guardrail-worse',
  'not-enough-data',
  'effect-not-estimable',
  'interval-below-zero',
  'few-events-not-confirmed',
  'better-but-below-threshold',
  'better-than-zero',
  'no-effect-as-large-as-threshold',
  'interval-too-wide',
] as const
export type FollowUpReason = (typeof followUpReasons)[number]

export type FollowUpAnswer = { readonly outcome: FollowUpOutcome; readonly because: FollowUpReason }

/** All that the answer depends on. */
export type FollowUpFacts = {
  /** Turned so that higher is better, on the threshold's scale. */
  readonly effect: OrientedEffect | 'no-control-group' | 'not-enough-data' | 'not-estimable'
  /** Whether those who kept the former version are the share that was meant to. */
  readonly split: 'as-meant' | 'off'
  /** Positive; null where the test had none, or showed itself that it is not reached: what was never there cannot fade. */
  readonly threshold: number | null
  readonly exactTest: 'not-needed' | 'confirms' | 'denies'
  readonly guardrails: readonly GuardrailStatus[]
}

/**
 * Answers: "is the effect still there?" Total: one of five for every input, by the first rule that holds.
 *
 * `held` needs people who kept the former version and an interval wholly better than zero that still reaches the
 * threshold. `faded`: no effect as large as the threshold any more, be it still better than zero. `reversed`: wholly
 * worse than zero. `guardrail-worse` outranks all three, as in the verdict. Everything else is `unknown`.
 * Laws: never `held` with an interval that holds zero, without a comparison, with a split that is off or with a broken
 * guardrail; never `faded` with an interval that reaches the threshold; `reversed` with no interval that holds zero.
 * Source: docs/decisions/0033.
 */
export function followUpOutcome(facts: FollowUpFacts): FollowUpAnswer {
  const { effect, split, threshold, exactTest, guardrails } = facts
  if (effect === 'no-control-group') return { outcome: 'unknown', because: 'no-control-group' }
  if (split === 'off') return { outcome: 'unknown', because: 'split-off' }
  if (guardrails.includes('broken')) return { outcome: 'guardrail-worse', because: 'guardrail-worse' }
  if (effect === 'not-enough-data') return { outcome: 'unknown', because: 'not-enough-data' }
  if (effect === 'not-estimable') return { outcome: 'unknown', because: 'effect-not-estimable' }
  if (effect.high < 0) return { outcome: 'reversed', because: 'interval-below-zero' }
  const isBelow = threshold !== null && effect.high < threshold
  if (effect.low > 0) {
    if (exactTest === 'denies') return { outcome: 'unknown', because: 'few-events-not-confirmed' }
    return isBelow
      ? { outcome: 'faded', because: 'better-but-below-threshold' }
      : { outcome: 'held', because: 'better-than-zero' }
  }
  return isBelow
    ? { outcome: 'faded', because: 'no-effect-as-large-as-threshold' }
    : { outcome: 'unknown', because: 'interval-too-wide' }
}
