import type { ArmTotals } from '../../evidence/observation.ts'
import { pairLevel } from '../../plan/pair-level.ts'
import { plannedUnits, type VersionsPlan } from '../../plan/plan.ts'
import { anytimeLift } from '../../stats/index.ts'
import type { ExactTest } from '../comparison.ts'

/**
 * Few events that may be looked at on any day: a confidence sequence of large samples promises too much there, so the
 * exact one has to agree. Undefined where there are enough.
 */
export function exactAtAnyTime(
  plan: VersionsPlan,
  [control, treatment]: readonly [ArmTotals, ArmTotals],
  atOneLook: ExactTest,
): ExactTest | undefined {
  if (plan.primary.kpi.kind !== 'proportion') return undefined
  const isRare = [control, treatment].some(({ successes = 0 }) => successes < fewEvents)
  if (!isRare && atOneLook.kind === 'not-needed') return undefined
  const shareOf = (arm: ArmTotals) => plan.arms.find(({ id }) => id === arm.arm)?.share ?? 0
  const [controlShare, treatmentShare] = [shareOf(control), shareOf(treatment)]
  const units = plannedUnits(plan)
  const events = (plan.baseline ?? 0) * (units.control + units.treatment)
  const level = pairLevel(
    plan.arms.map(({ share }) => share),
    plan.significanceLevel,
  )
  const exact = anytimeLift({
    control: { successes: control.successes ?? 0, trials: control.units ?? 0 },
    treatment: { successes: treatment.successes ?? 0, trials: treatment.units ?? 0 },
    treatmentShare: treatmentShare / (controlShare + treatmentShare),
    tightestAt: Math.min(1e6, Math.max(fewEvents, Math.round(events))),
    confidenceLevel: 1 - level,
  })
  if (!exact.ok) return undefined
  const { anytimePValue: pValue } = exact.value
  return { kind: pValue < level ? 'confirms' : 'denies', pValue }
}

/** In one version; and what is planned for where a plan expects fewer or does not say. */
const fewEvents = 30
