import type { Health } from '../../evidence/health.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import { sizeOf } from '../../plan/threshold.ts'
import type { EffectData } from '../compare/measure-effect.ts'
import { compare, type Comparison } from '../comparison.ts'
import { readGuardrails, type GuardrailReading } from '../guardrail-reading.ts'
import { isUnverified } from '../is-unverified.ts'
import type { LookLevels } from '../looks/look-levels.ts'
import { verdict, type Verdict, type VerdictFacts } from '../verdict.ts'

/** What a reading says of one new version against the control. */
export type VariantReading = Verdict & {
  readonly comparison: Comparison | 'covered' | 'not-enough-data'
  readonly guardrails: readonly GuardrailReading[]
}

/** A reading as far as its level is concerned. `unknown`: nothing stands behind it that a level could go by. */
export type LevelOfLook = LookLevels | 'whole' | 'unknown'

/** Reads one new version. */
export function readVariant(
  plan: VersionsPlan,
  data: EffectData,
  look: VerdictFacts['look'],
  level: LevelOfLook,
  health: Health['status'],
): VariantReading {
  const levels = typeof level === 'string' ? undefined : level
  const isRead = look !== 'none' && level !== 'unknown'
  const compared = isRead ? compare(plan, data, levels) : undefined
  const guardrails = isRead ? readGuardrails(plan, data, levels) : []
  const { threshold, rule } = plan.primary
  return {
    comparison: look === 'none' ? 'covered' : (compared ?? 'not-enough-data'),
    guardrails,
    ...verdict({
      // A version with people may still have too few for its test, or no outcome to divide by.
      health: health === 'healthy' && look !== 'none' && !compared ? 'not-enough-data' : health,
      look,
      effect: compared?.oriented ?? 'not-estimable',
      threshold: threshold && sizeOf(threshold),
      rule,
      exactTest: compared?.exactTest.kind ?? 'not-needed',
      guardrails: guardrails.map(({ status }) => status),
      unverified: isUnverified(guardrails),
    }),
  }
}
