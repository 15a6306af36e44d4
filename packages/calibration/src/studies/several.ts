import { adjustPValues, pairwiseSignificanceLevel } from '@cimento/core/stats'
import { normalSf } from '@cimento/core/stats/distributions'
import { normals } from '../chance/normals.ts'
import { uniforms } from '../chance/uniforms.ts'
import { shareOfRuns } from '../share-of-runs.ts'
import type { Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

const treatments = 3
const significanceLevel = 0.05
const each = Array.from({ length: treatments }, () => 1000)
const twoSided = (z: number) => 2 * normalSf(Math.abs(z))

/** What Dunnett leaves to each of three arms of one size with their control. */
const pairwise = valueOf(
  pairwiseSignificanceLevel({ unitsControl: 1000, unitsByTreatment: each, significanceLevel }),
)

/** p of each arm against one control, all alike. */
function againstControl(draw: () => number): readonly number[] {
  const control = draw()
  return each.map(() => twoSided((draw() - control) / Math.SQRT2))
}

const ofKpis = (draw: () => number) => each.map(() => twoSided(draw()))
const anyBelow = (level: number) => (pValues: readonly number[]) => pValues.some((p) => p < level)
const anyByHolm = (pValues: readonly number[]) =>
  anyBelow(significanceLevel)(valueOf(adjustPValues({ pValues, method: 'holm' })))

export const study: Study = {
  name: 'No effect, several arms or KPIs',
  about:
    'Any false positive among three arms against one control (Dunnett), and among three independent KPIs (Holm), all without an effect, at 5 % altogether. The control reads each at 5 %.',
  measure: (effort) => {
    const runs = effort === 'full' ? 40_000 : 4_000
    const share = (
      draws: (draw: () => number) => readonly number[],
      finds: (pValues: readonly number[]) => boolean,
    ) => {
      const draw = normals(uniforms(20261129))
      return shareOfRuns(runs, () => finds(draws(draw)))
    }
    const unadjusted = (draws: (draw: () => number) => readonly number[]) => ({
      name: 'p < 0.05 for any of them',
      measured: share(draws, anyBelow(significanceLevel)),
    })
    return {
      figures: [
        {
          name: 'three arms, Dunnett',
          measured: share(againstControl, anyBelow(pairwise)),
          limit: { atMost: significanceLevel },
          runs,
          control: unadjusted(againstControl),
        },
        {
          name: 'three KPIs, Holm',
          measured: share(ofKpis, anyByHolm),
          limit: { atMost: significanceLevel },
          runs,
          control: unadjusted(ofKpis),
        },
      ],
    }
  },
}
