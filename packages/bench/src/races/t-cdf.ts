import { tCdf } from '@cimento/core/stats/distributions'
import stdlibCdf from '@stdlib/stats-base-dists-t-cdf'
import { jStat } from '../peers/jstat.ts'
import type { Race } from '../race.ts'
import { scattered } from '../scattered.ts'

/** Up to a thousand degrees of freedom: with more of them jStat's value is wrong in the sixth digit and beyond. */
const degreesOfFreedom = scattered(500, Math.log(2), Math.log(1000), 3).map(Math.exp)
const cases = scattered(500, -6, 6).map((t, index) => ({ t, df: degreesOfFreedom[index] ?? 0 }))

export const races: readonly Race[] = [
  {
    name: 't cdf',
    operations: cases.length,
    ours: () => cases.map(({ t, df }) => tCdf(t, df)),
    peers: [
      {
        name: 'jStat',
        accuracy: 1e-6,
        target: 1 / 1.5,
        work: () => cases.map(({ t, df }) => jStat.studentt.cdf(t, df)),
      },
      {
        name: '@stdlib',
        accuracy: 1e-12,
        target: 1.5,
        work: () => cases.map(({ t, df }) => stdlibCdf(t, df)),
      },
    ],
  },
]
