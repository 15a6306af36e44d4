import type { ArmTotals } from '../evidence/observation.ts'
import type { Guardrail, VersionsPlan } from '../plan/plan.ts'
import { scaleOf, type Scale } from '../plan/threshold.ts'
import { invariant } from '../result.ts'
import { checkGuardrail, type GuardrailStatus } from '../stats/index.ts'
import { estimateOf, type Estimate } from './estimate.ts'

/** What the data say of one guardrail: never a bare tick, always with its interval. */
export type GuardrailReading = {
  readonly guardrail: Guardrail
  readonly status: GuardrailStatus
  readonly scale: Scale
  /** As observed, treatment against control, on the margin's scale; too few control events for a relative one. */
  readonly effect: Estimate | 'not-estimable'
}

export function readGuardrails(
  plan: VersionsPlan,
  control: ArmTotals,
  treatment: ArmTotals,
): readonly GuardrailReading[] {
  return plan.guardrails.map((guardrail) => readGuardrail(plan, guardrail, control, treatment))
}

function readGuardrail(
  plan: VersionsPlan,
  guardrail: Guardrail,
  control: ArmTotals,
  treatment: ArmTotals,
): GuardrailReading {
  const scale = scaleOf(guardrail.margin)
  const unitsOf = ({ units = 0 }: ArmTotals) => units
  const countsOf = (arm: ArmTotals) => ({
    successes: arm.guardrails[guardrail.id] ?? 0,
    trials: unitsOf(arm),
  })
  if (unitsOf(control) === 0 || unitsOf(treatment) === 0)
    return { guardrail, status: 'unknown', scale, effect: 'not-estimable' }
  const checked = checkGuardrail({
    kind: 'proportion',
    control: countsOf(control),
    treatment: countsOf(treatment),
    direction: guardrail.direction,
    margin: guardrail.margin,
    confidenceLevel: 1 - plan.significanceLevel,
  })
  invariant(checked.ok, 'checked counts can be compared with a margin')
  const { status, effect } = checked.value
  return {
    guardrail,
    status,
    scale,
    effect: effect.kind === 'estimated' ? estimateOf(effect) : 'not-estimable',
  }
}
