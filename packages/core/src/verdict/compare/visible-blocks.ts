import type { BlocksPlan } from '../../plan/plan.ts'
import type { Scale } from '../../plan/threshold.ts'
import { planAlternatingPeriods, planMatchedAreas } from '../../stats/index.ts'
import type { ComparedUnit } from './measure-blocks.ts'

/** The smallest effect that so many periods or pairs of areas show, where they differ as much as these did. */
export function visibleBlocks(
  { design, power, significanceLevel }: BlocksPlan,
  {
    units,
    controlLevel,
    treatmentLevel,
  }: {
    readonly units: readonly ComparedUnit[]
    readonly controlLevel: number
    readonly treatmentLevel: number
  },
): (scale: Scale) => number | 'none' {
  const levels = { control: controlLevel, treatment: treatmentLevel }
  const left = leftOvers(units, levels)
  const asked = { power, significanceLevel }
  const isPaired = design.kind === 'areas' || design.order === 'paired'
  const pairs = left.flatMap((one, at) => (at % 2 === 0 ? [one - (left[at + 1] ?? 0)] : []))
  const planned =
    design.kind === 'areas'
      ? planMatchedAreas({
          ...asked,
          given: { kind: 'pairs', pairs: pairs.length },
          standardDeviation: Math.sqrt(sumOfSquares(pairs) / (pairs.length - 1)),
        })
      : planAlternatingPeriods({
          ...asked,
          // Each period is one figure, and what it shares with the next is in its spread already.
          given: { kind: 'blocks', blocks: left.length },
          blockDays: 1,
          order: design.order,
          level: controlLevel,
          standardDeviation: isPaired
            ? Math.sqrt(sumOfSquares(pairs) / (pairs.length - 1) / 2)
            : Math.sqrt(sumOfSquares(left) / (left.length - 2)),
          autocorrelation: 0,
        })
  return (scale) => {
    if (!planned.ok) return 'none'
    const { smallestDifference } = planned.value
    if (scale === 'absolute') return smallestDifference
    return controlLevel > 0 ? smallestDifference / controlLevel : 'none'
  }
}

/** How far each unit lies from its version's level, as much as it weighs in it. */
function leftOvers(
  units: readonly ComparedUnit[],
  levels: { readonly control: number; readonly treatment: number },
): readonly number[] {
  const sums = units.map(({ arm, days: [own] }) => ({
    arm,
    numerator: own?.numerator ?? 0,
    denominator: own?.denominator ?? 0,
  }))
  const meanOf = (wanted: ComparedUnit['arm']) => {
    const own = sums.filter(({ arm }) => arm === wanted)
    return own.reduce((total, { denominator }) => total + denominator, 0) / own.length
  }
  const means = { control: meanOf('control'), treatment: meanOf('treatment') }
  return sums.map(({ arm, numerator, denominator }) => (numerator - levels[arm] * denominator) / means[arm])
}

const sumOfSquares = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value * value, 0)
