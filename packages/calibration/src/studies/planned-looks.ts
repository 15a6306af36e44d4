import { scoreTest, spendAlpha } from '@cimento/core/stats'
import { countsFrom } from '../chance/draw-counts.ts'
import { uniforms } from '../chance/uniforms.ts'
import { shareOfRuns } from '../share-of-runs.ts'
import type { Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

const looks = 7
const perLook = 500
const rate = 0.05
const significanceLevel = 0.05

/** The level of each weekly look by O'Brien–Fleming spending. */
const weekly = valueOf(
  spendAlpha({
    informationFractions: Array.from({ length: looks }, (_, look) => (look + 1) / looks),
    significanceLevel,
    sides: 2,
    spending: { kind: 'obrien-fleming' },
    lastIsFinal: true,
  }),
).map(({ nominalLevel }) => nominalLevel)

const always = weekly.map(() => significanceLevel)

/** Whether any look at two arms with one rate falls below its level. */
function finds(levels: readonly number[], draw: () => number): boolean {
  let [control, treatment] = [0, 0]
  return levels.some((levelOfLook, look) => {
    control += draw()
    treatment += draw()
    const trials = (look + 1) * perLook
    return (
      valueOf(
        scoreTest({ control: { successes: control, trials }, treatment: { successes: treatment, trials } }),
      ).pValue < levelOfLook
    )
  })
}

export const study: Study = {
  name: 'No effect, planned looks',
  about: `Seven weekly looks at two arms of ${perLook} people a week each and one rate of 5 %, O’Brien–Fleming spending of 5 %. The control stops at the first p below 0.05.`,
  measure: (effort) => {
    const runs = effort === 'full' ? 20_000 : 2_000
    const share = (levels: readonly number[]) => {
      const draw = countsFrom(perLook, rate, uniforms(20261127))
      return shareOfRuns(runs, () => finds(levels, draw))
    }
    return {
      figures: [
        {
          name: 'false positives, seven planned looks',
          measured: share(weekly),
          limit: { atMost: significanceLevel },
          runs,
          control: { name: 'p < 0.05 at each look', measured: share(always), beyond: 0.12 },
        },
      ],
    }
  },
}
