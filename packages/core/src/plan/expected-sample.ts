import type { DetectableEffect, EffectSize, PowerOfInput } from '../stats/index.ts'
import { countsDays, type Direction, type Kpi } from '../kpi/kpi.ts'
import { plannedUnits, type VersionsInput } from './plan.ts'
import { scaleOf, sizeOf, type Threshold } from './threshold.ts'

type WithoutEffect<T> = T extends unknown ? Omit<T, 'effect' | 'significanceLevel'> : never

/** A planned test as the power functions see it. */
export type ExpectedSample = {
  readonly sample: WithoutEffect<PowerOfInput>
  /** Which way is better, as the sample counts. */
  readonly direction: Direction
  readonly threshold: EffectSize
  /** The true effect of so many thresholds, signed. */
  readonly effect: (timesThreshold: number) => EffectSize
  /** The size of an effect on the threshold's scale, back in the KPI's own terms. */
  readonly sizeOf: (effect: DetectableEffect) => number
}

type PlannedSample = Pick<VersionsInput, 'arms' | 'unitsPerArm' | 'baseline' | 'standardDeviation'> & {
  readonly primary: { readonly kpi: Kpi; readonly threshold: Threshold | null }
}

/**
 * What a plan expects to collect and to see; undefined where it does not say enough: no baseline, no deviation of a
 * mean, or days as the unit, whose differences nobody knows beforehand.
 */
export function expectedSample(plan: PlannedSample): ExpectedSample | undefined {
  const { kpi, threshold } = plan.primary
  const sample = sampleOf(plan)
  if (!sample || !threshold) return undefined
  if (kpi.kind === 'cost')
    return 'relative' in threshold ? turned(sample, kpi, threshold.relative) : undefined
  const sign = kpi.direction === 'higher' ? 1 : -1
  const size = sign * sizeOf(threshold)
  return {
    sample,
    direction: kpi.direction,
    threshold,
    effect: (times) => ('relative' in threshold ? { relative: times * size } : { absolute: times * size }),
    sizeOf: (effect) => Math.abs(effect[scaleOf(threshold)]),
  }
}

function sampleOf(plan: PlannedSample): ExpectedSample['sample'] | undefined {
  const { baseline, standardDeviation } = plan
  const { kpi } = plan.primary
  if (baseline === undefined || countsDays(kpi)) return undefined
  const { control, treatment } = plannedUnits(plan)
  switch (kpi.kind) {
    case 'proportion':
      return { kind: kpi.kind, baseline, unitsControl: control, unitsTreatment: treatment }
    case 'mean':
    case 'ratio':
      if (standardDeviation === undefined) return undefined
      return {
        kind: kpi.kind,
        baseline,
        standardDeviation,
        unitsControl: control,
        unitsTreatment: treatment,
      }
    case 'rate':
      return { kind: 'rate', baseline, exposureControl: control, exposureTreatment: treatment }
    case 'cost':
      return { kind: 'rate', baseline: 1 / baseline, exposureControl: control, exposureTreatment: treatment }
  }
}

/** A cost is planned as outcomes per money: cheaper by a fifth is a quarter more outcomes. */
function turned(sample: ExpectedSample['sample'], { direction }: Kpi, threshold: number): ExpectedSample {
  const sign = direction === 'higher' ? 1 : -1
  const turn = (lift: number) => 1 / (1 + lift) - 1
  return {
    sample,
    direction: direction === 'higher' ? 'lower' : 'higher',
    threshold: { relative: Math.abs(turn(sign * threshold)) },
    effect: (times) => ({ relative: turn(sign * times * threshold) }),
    sizeOf: ({ relative }) => Math.abs(turn(relative)),
  }
}
