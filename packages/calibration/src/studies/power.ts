import { planSampleSize, scoreTest, type EffectSize } from '@cimento/core/stats'
import { likelyCounts, shareOfPairs } from '../chance/likely-counts.ts'
import type { Figure, Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

const power = 0.8
const significanceLevel = 0.05
const tolerance = 0.01

interface Planned {
  readonly baseline: number
  readonly lift: number
  readonly controlShare?: number
}

const usual: Planned = { baseline: 0.03, lift: 0.2 }
const others: readonly Planned[] = [
  { baseline: 0.1, lift: 0.1 },
  { baseline: 0.01, lift: 0.5 },
  { baseline: 0.3, lift: -0.1 },
  { baseline: 0.05, lift: 0.3, controlShare: 0.8 },
]

/** How often an interval of these sizes excludes zero on the side of the effect. */
function powerOf(planned: Planned, unitsControl: number, unitsTreatment: number): number {
  const { baseline, lift } = planned
  return shareOfPairs(
    likelyCounts(unitsControl, baseline),
    likelyCounts(unitsTreatment, baseline * (1 + lift)),
    (successes, others) => {
      const { zScore, pValue } = valueOf(
        scoreTest({
          control: { successes, trials: unitsControl },
          treatment: { successes: others, trials: unitsTreatment },
        }),
      )
      return pValue < significanceLevel && zScore * lift > 0
    },
  )
}

function figuresOf(planned: Planned): readonly Figure[] {
  const { baseline, lift, controlShare = 0.5 } = planned
  const effect: EffectSize = { relative: lift }
  const { unitsControl, unitsTreatment } = valueOf(
    planSampleSize({ kind: 'proportion', baseline, effect, power, significanceLevel, controlShare }),
  )
  const measured = powerOf(planned, unitsControl, unitsTreatment)
  const sign = lift > 0 ? '+' : '−'
  const name = `${100 * baseline} %, ${sign}${Math.abs(100 * lift)} %, ${unitsControl} and ${unitsTreatment} people`
  return [
    {
      name: `${name}: at least`,
      measured,
      limit: { atLeast: power - tolerance },
      control: {
        name: 'nine people of ten',
        measured: powerOf(planned, Math.round(0.9 * unitsControl), Math.round(0.9 * unitsTreatment)),
      },
    },
    { name: `${name}: at most`, measured, limit: { atMost: power + tolerance } },
  ]
}

export const study: Study = {
  name: 'Power as planned',
  about:
    'Tests of the planned size, with the effect they were planned for: how often the interval excludes zero on its side, by enumeration, against a planned 80 %, within one point. The control has a tenth fewer people.',
  measure: (effort) => ({
    figures: [usual, ...(effort === 'full' ? others : [])].flatMap(figuresOf),
  }),
}
