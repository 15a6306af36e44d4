import { anytimeInterval } from '@cimento/core/stats'
import { normals } from '../chance/normals.ts'
import { uniforms } from '../chance/uniforms.ts'
import { shareOfRuns } from '../share-of-runs.ts'
import type { Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

const looks = 100
const perLook = 100
const confidenceLevel = 0.95
/** Two-sided, at 5 %. */
const usualZ = 1.959964

/** Whether any of the looks at a mean of zero excludes zero. */
function finds(draw: () => number, excludes: (z: number, units: number) => boolean): boolean {
  let sum = 0
  for (let look = 1; look <= looks; look += 1) {
    sum += draw()
    if (excludes(sum / Math.sqrt(look), look * perLook)) return true
  }
  return false
}

/** The interval of the library, about an estimate of z standard errors. */
const anyTime = (z: number, units: number) => {
  const standardError = 1 / Math.sqrt(units)
  const { interval } = valueOf(
    anytimeInterval({
      estimate: z * standardError,
      standardError,
      units,
      tightestAt: (looks * perLook) / 2,
      confidenceLevel,
    }),
  )
  return interval.low > 0 || interval.high < 0
}

export const study: Study = {
  name: 'No effect, looks at any time',
  about:
    'A hundred looks at a mean whose true value is zero, 100 people between two looks; the any-time interval is tightest at half of them. It is valid for looks without end, so that a hundred use a part of its 5 %: what they use is printed. The control stops at the first p below 0.05.',
  measure: (effort) => {
    const runs = effort === 'full' ? 20_000 : 500
    const share = (excludes: (z: number, units: number) => boolean) => {
      const draw = normals(uniforms(20261128))
      return shareOfRuns(runs, () => finds(draw, excludes))
    }
    return {
      figures: [
        {
          name: 'false positives, 100 looks',
          measured: share(anyTime),
          limit: { atMost: 1 - confidenceLevel },
          runs,
          control: { name: 'p < 0.05 at each look', measured: share((z) => Math.abs(z) > usualZ) },
        },
      ],
    }
  },
}
