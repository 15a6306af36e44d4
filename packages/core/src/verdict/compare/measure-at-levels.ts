import { orient } from '../../kpi/kpi.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import type { Comparison } from '../comparison.ts'
import { endsAt } from '../looks/ends-at.ts'
import type { LookLevels } from '../looks/look-levels.ts'
import { measureEffect, type EffectData } from './measure-effect.ts'
import type { MeasuredEffect } from './measured-effect.ts'

/** The effect at one of several readings: each end of its intervals by the level of its own side. */
export function measureAtLevels(
  plan: VersionsPlan,
  data: EffectData,
  levels: LookLevels,
): MeasuredEffect | undefined {
  const at = (level: number) => measureEffect({ ...plan, significanceLevel: 2 * level }, data)
  const benefit = at(levels.benefit)
  const harm = levels.harm === levels.benefit ? benefit : at(levels.harm)
  if (!benefit || !harm) return undefined
  const { direction } = plan.primary.kpi
  const joined = (of: (measured: MeasuredEffect) => Comparison['lift']): Comparison['lift'] => {
    const [shows, warns] = [of(benefit), of(harm)]
    return shows === 'not-estimable' || warns === 'not-estimable'
      ? 'not-estimable'
      : endsAt(direction, shows, warns)
  }
  const { adjustment } = benefit
  const isWorse = benefit.difference !== 'not-estimable' && orient(benefit.difference.estimate, direction) < 0
  return {
    ...benefit,
    // Few events have to be confirmed at the level of the side that they speak for.
    exactTest: isWorse ? harm.exactTest : benefit.exactTest,
    difference: joined(({ difference }) => difference),
    lift: joined(({ lift }) => lift),
    ...(adjustment &&
      adjustment.gain !== 'unusable' && {
        adjustment: {
          ...adjustment,
          unadjusted: {
            ...adjustment.unadjusted,
            difference: joined((measured) => unadjusted(measured).difference),
            lift: joined((measured) => unadjusted(measured).lift),
          },
        },
      }),
  }
}

/** The same without figures from before the start, where they adjusted it. */
function unadjusted(measured: MeasuredEffect): Pick<Comparison, 'difference' | 'lift'> {
  const { adjustment } = measured
  return adjustment === undefined || adjustment.gain === 'unusable' ? measured : adjustment.unadjusted
}
