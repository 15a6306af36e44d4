import { orient } from '../kpi/kpi.ts'
import type { BlockDesign } from '../plan/block-design.ts'
import type { VersionsPlan } from '../plan/plan.ts'
import { scaleOf, type Scale } from '../plan/threshold.ts'
import type { Dispersion } from '../stats/index.ts'
import { measureAtLevels } from './compare/measure-at-levels.ts'
import { measureEffect, type EffectData } from './compare/measure-effect.ts'
import type { Estimate } from './estimate.ts'
import { exactAtAnyTime } from './looks/exact-at-any-time.ts'
import type { LookLevels } from './looks/look-levels.ts'
import type { OrientedEffect } from './verdict.ts'

/** Small counts: whether the exact test agrees that there is a difference. */
export type ExactTest =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'confirms' | 'denies'; readonly pValue: number }

/**
 * What the uncertainty rests on, where it is not the people themselves: days compared with each other, events that vary
 * so many times more than pure chance would make them, or the days of two periods.
 */
export type Basis =
  | { readonly kind: 'days'; readonly days: number; readonly fewDays: boolean }
  | { readonly kind: 'events'; readonly dispersion: Dispersion }
  /** How much a day resembles the next one, beyond level and weekly rhythm: from −0.9 to 0.9. */
  | {
      readonly kind: 'periods'
      readonly daysBefore: number
      readonly daysAfter: number
      readonly autocorrelation: number
    }
  /** Periods, or pairs of areas, and the smallest p that their draw can give. */
  | {
      readonly kind: 'blocks'
      readonly design: BlockDesign['kind']
      readonly blocks: number
      readonly smallestPValue: number
    }

/**
 * What figures from before the start, declared in the plan, did for a mean.
 *
 * `none`: they foretell nothing at all, so that nothing is adjusted; `negligible`: the variance is less than 1 % smaller.
 * `unusable`: nothing is adjusted, because in one version nobody has such a figure, or the sums are too imprecise.
 */
export type Adjustment =
  | { readonly gain: 'unusable' }
  | {
      readonly gain: 'useful' | 'negligible' | 'none'
      /** Of outcome and figure before, over the people of both versions who have one, in [−1, 1]. */
      readonly correlation: number
      /** By which part the variance of the difference is smaller; below 0 where it is larger. */
      readonly varianceReduction: number
      /** What the same outcomes show without the adjustment. */
      readonly unadjusted: Pick<
        Comparison,
        'controlRate' | 'treatmentRate' | 'difference' | 'lift' | 'pValue'
      >
    }

/**
 * The treatment beside the control. `controlRate` and `treatmentRate` are the KPI of each version, always so much per
 * unit: a rate in [0, 1], a mean per person, a ratio, events per unit, money per outcome. The difference is in that
 * unit (rate points for proportions: 0.01 is 1 point), the lift a share of the control's (0.1 is +10 %).
 */
export type Comparison = {
  readonly controlRate: number
  readonly treatmentRate: number
  readonly difference: Estimate | 'not-estimable'
  readonly lift: Estimate | 'not-estimable'
  /** Two-sided, the same test that the interval inverts. */
  readonly pValue: number
  readonly exactTest: ExactTest
  /** Of the whole test, however many readings it has. */
  readonly confidenceLevel: number
  /** With what this reading decides, where it has not the whole error for itself: `pValue` is nominal then. */
  readonly levels?: LookLevels
  /** The scale the verdict is read on: the threshold's; without one relative, or absolute where no lift can be stated. */
  readonly scale: Scale
  readonly oriented: OrientedEffect | 'not-estimable'
  /** Size of the smallest effect that this large a sample shows 8 times in 10, on `scale`. */
  readonly smallestVisible: number | 'none'
  readonly basis?: Basis
  /** Of a mean whose plan names figures from before the start: the rates and effects above are the adjusted ones. */
  readonly adjustment?: Adjustment
}

/**
 * Compares checked totals; undefined while the data are too few for the KPI's test.
 *
 * @param levels of a reading that is one of several
 */
export function compare(plan: VersionsPlan, data: EffectData, levels?: LookLevels): Comparison | undefined {
  const measured = levels ? measureAtLevels(plan, data, levels) : measureEffect(plan, data)
  if (!measured) return undefined
  const { smallestVisible, ...effect } = measured
  const { kpi, threshold } = plan.primary
  const scale = threshold ? scaleOf(threshold) : effect.lift === 'not-estimable' ? 'absolute' : 'relative'
  const onScale = scale === 'relative' ? effect.lift : effect.difference
  const exact = plan.looks === 'any-time' ? exactAtAnyTime(plan, data.arms, effect.exactTest) : undefined
  return {
    ...effect,
    ...(exact && { exactTest: exact }),
    confidenceLevel: 1 - plan.significanceLevel,
    ...(levels && { levels }),
    scale,
    oriented: onScale === 'not-estimable' ? onScale : orientEstimate(onScale, kpi.direction),
    smallestVisible: smallestVisible(scale),
  }
}

function orientEstimate(
  { estimate, interval }: Estimate,
  direction: VersionsPlan['primary']['kpi']['direction'],
) {
  const ends = [orient(interval.low, direction), orient(interval.high, direction)]
  return { estimate: orient(estimate, direction), low: Math.min(...ends), high: Math.max(...ends) }
}
