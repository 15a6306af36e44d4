import { betaCdf } from '@cimento/core/stats/distributions'
import stdlibCdf from '@stdlib/stats-base-dists-beta-cdf'
import { jStat } from '../peers/jstat.ts'
import type { Race } from '../race.ts'
import { scattered } from '../scattered.ts'

/** Shapes from 1 to 1,000, as the counts of a test lead to them. */
const shapes = scattered(500, 0, Math.log(1000), 3).map(Math.exp)
const otherShapes = scattered(500, 0, Math.log(1000), 5).map(Math.exp)

/** Up to three standard deviations around the mean, on the scale of ln(x / (1 − x)). */
const cases = scattered(500, -3, 3).map((deviations, index) => {
  const [a, b] = [shapes[index] ?? 1, otherShapes[index] ?? 1]
  const odds = (a / b) * Math.exp(deviations * Math.sqrt(1 / a + 1 / b))
  return { x: odds / (1 + odds), a, b }
})

export const races: readonly Race[] = [
  {
    name: 'beta cdf',
    operations: cases.length,
    ours: () => cases.map(({ x, a, b }) => betaCdf(x, a, b)),
    peers: [
      {
        name: 'jStat',
        accuracy: 1e-6,
        target: 1 / 1.5,
        work: () => cases.map(({ x, a, b }) => jStat.beta.cdf(x, a, b)),
      },
      {
        name: '@stdlib',
        accuracy: 1e-12,
        target: 1.5,
        work: () => cases.map(({ x, a, b }) => stdlibCdf(x, a, b)),
      },
    ],
  },
]
