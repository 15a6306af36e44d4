import { normalCdf, normalInverse } from '@cimento/core/stats/distributions'
import stdlibCdf from '@stdlib/stats-base-dists-normal-cdf'
import stdlibQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { cumulativeStdNormalProbability, probit } from 'simple-statistics'
import { jStat } from '../peers/jstat.ts'
import type { Race } from '../race.ts'
import { scattered } from '../scattered.ts'

const zScores = scattered(500, -6, 6)
const shares = scattered(500, 1e-6, 1 - 1e-6)

export const races: readonly Race[] = [
  {
    name: 'normal cdf',
    operations: zScores.length,
    ours: () => zScores.map((z) => normalCdf(z)),
    peers: [
      {
        name: 'jStat',
        accuracy: 1e-14,
        target: 5,
        work: () => zScores.map((z) => jStat.normal.cdf(z, 0, 1)),
      },
      {
        name: '@stdlib',
        accuracy: 1e-14,
        work: () => zScores.map((z) => stdlibCdf(z, 0, 1)),
      },
      {
        // A table, read at the two first decimals of z.
        name: 'simple-statistics',
        accuracy: 5e-3,
        work: () => zScores.map((z) => cumulativeStdNormalProbability(z)),
      },
    ],
  },
  {
    name: 'normal inverse',
    operations: shares.length,
    ours: () => shares.map((share) => normalInverse(share)),
    peers: [
      {
        name: 'jStat',
        accuracy: 1e-9,
        target: 4,
        work: () => shares.map((share) => jStat.normal.inv(share, 0, 1)),
      },
      {
        name: '@stdlib',
        accuracy: 1e-12,
        work: () => shares.map((share) => stdlibQuantile(share, 0, 1)),
      },
      {
        name: 'simple-statistics',
        accuracy: 1e-2,
        work: () => shares.map((share) => probit(share)),
      },
    ],
  },
]
