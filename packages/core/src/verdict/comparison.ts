import type { ArmTotals } from '../evidence/observation.ts'
import { orient } from '../kpi/kpi.ts'
import { fewestControlEvents } from '../plan/plan-issues.ts'
import type { Plan } from '../plan/plan.ts'
import { scaleOf, type Scale } from '../plan/threshold.ts'
import { invariant } from '../result.ts'
import { compareArms, detectableEffect, type Interval } from '../stats/index.ts'
import type { OrientedEffect } from './verdict.ts'

/** An estimate with its interval, as observed: treatment against control, not turned. */
export type Estimate = { readonly estimate: number; readonly interval: Interval }

/** Small counts: whether the exact test agrees that there is a difference. */
export type ExactTest =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'confirms' | 'denies'; readonly pValue: number }

/**
 * The treatment beside the control. Rates in [0, 1]; the difference in rate points (0.01 is 1 point); the lift
 * as a share of the control's rate (0.1 is +10 %).
 */
export type Comparison = {
  readonly controlRate: number
  readonly treatmentRate: number
  readonly difference: Estimate
  readonly lift: Estimate | 'not-estimable'
  /** Two-sided, the same score test that the interval inverts. */
  readonly pValue: number
  readonly exactTest: ExactTest
  readonly confidenceLevel: number
  /** The scale the verdict is read on: the threshold's; without one relative, or absolute where no lift can be stated. */
  readonly scale: Scale
  readonly oriented: OrientedEffect | 'not-estimable'
  /** Size of the smallest effect that this many people show 8 times in 10, on `scale`. */
  readonly smallestVisible: number | 'none'
}

/** Compares checked totals; undefined while a version has nobody. */
export function compare(plan: Plan, control: ArmTotals, treatment: ArmTotals): Comparison | undefined {
  if (control.units === 0 || treatment.units === 0) return undefined
  const { kpi, threshold } = plan.primary
  const confidenceLevel = 1 - plan.significanceLevel
  const compared = compareArms({
    kind: 'proportion',
    control: { successes: control.successes, trials: control.units },
    treatment: { successes: treatment.successes, trials: treatment.units },
    confidenceLevel,
  })
  invariant(compared.ok, 'checked counts can be compared')
  const { controlRate, treatmentRate, difference, pValue, exact } = compared.value
  const measuredLift = compared.value.lift
  const enough = control.successes >= fewestControlEvents
  const lift = measuredLift.kind === 'estimated' && enough ? estimateOf(measuredLift) : 'not-estimable'
  const scale = threshold ? scaleOf(threshold) : lift === 'not-estimable' ? 'absolute' : 'relative'
  const onScale = scale === 'relative' ? lift : difference
  return {
    controlRate,
    treatmentRate,
    difference: estimateOf(difference),
    lift,
    pValue,
    exactTest:
      exact.kind === 'not-needed'
        ? exact
        : { kind: exact.pValue < plan.significanceLevel ? 'confirms' : 'denies', pValue: exact.pValue },
    confidenceLevel,
    scale,
    oriented: onScale === 'not-estimable' ? onScale : orientEstimate(onScale, kpi.direction),
    smallestVisible: smallestVisible(plan, control, treatment, scale),
  }
}

function orientEstimate({ estimate, interval }: Estimate, direction: Plan['primary']['kpi']['direction']) {
  const ends = [orient(interval.low, direction), orient(interval.high, direction)]
  return { estimate: orient(estimate, direction), low: Math.min(...ends), high: Math.max(...ends) }
}

function smallestVisible(
  plan: Plan,
  control: ArmTotals,
  treatment: ArmTotals,
  scale: Scale,
): number | 'none' {
  const visible = detectableEffect({
    kind: 'proportion',
    baseline: control.successes / control.units,
    unitsControl: control.units,
    unitsTreatment: treatment.units,
    power: plan.power,
    significanceLevel: plan.significanceLevel,
    direction: plan.primary.kpi.direction,
  })
  return visible.ok ? Math.abs(visible.value[scale]) : 'none'
}

export const estimateOf = ({ estimate, interval }: Estimate): Estimate => ({ estimate, interval })
