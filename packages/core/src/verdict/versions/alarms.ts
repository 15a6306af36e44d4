import { comparesSameDays } from '../../plan/compares-same-days.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import { compare } from '../comparison.ts'
import { readGuardrails } from '../guardrail-reading.ts'
import { anytimeLevels } from '../looks/look-levels.ts'
import type { EffectData } from '../compare/measure-effect.ts'

/** What got worse so plainly that it uncovers itself: the KPI of a version, or one of its guardrails. */
export type Alarm = { readonly arm: string } & (
  | { readonly kind: 'effect' }
  | { readonly kind: 'guardrail'; readonly guardrail: string }
)

/**
 * Answers: "between two readings, is something so much worse that nobody should wait?"
 *
 * By a confidence sequence, so that it may be asked every day: with no effect at all one test in 40 ever raises a false
 * alarm of its KPI. An alarm ends nothing; it asks for a reading. Source: the settled verdict, rule 9; decision 0031.
 */
export function alarmsOf(plan: VersionsPlan, data: EffectData, information: number): readonly Alarm[] {
  const levels = comparesSameDays(plan) && information > 0 ? anytimeLevels(plan, information) : undefined
  if (!levels) return []
  const arm = data.arms[1].arm
  const compared = compare(plan, data, levels)
  const effect = compared?.exactTest.kind === 'denies' ? undefined : compared?.oriented
  return [
    ...(effect !== undefined && effect !== 'not-estimable' && effect.high < 0
      ? [{ kind: 'effect', arm } as const]
      : []),
    ...readGuardrails(plan, data, levels)
      .filter(({ status }) => status === 'broken')
      .map(({ guardrail }) => ({ kind: 'guardrail', arm, guardrail: guardrail.id }) as const),
  ]
}
