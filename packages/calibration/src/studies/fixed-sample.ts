import { scoreTest } from '@cimento/core/stats'
import { likelyCounts, shareOfPairs } from '../chance/likely-counts.ts'
import type { Figure, Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

const rates = [0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 0.5] as const
const level = 0.05

/** Two arms with one rate: how often does the test of a verdict say that they differ? */
function falsePositives(trials: number, rate: number, timesCounted = 1): number {
  const counts = likelyCounts(trials, rate)
  return shareOfPairs(counts, counts, (control, treatment) => {
    const arm = (successes: number) => ({
      successes: successes * timesCounted,
      trials: trials * timesCounted,
    })
    return valueOf(scoreTest({ control: arm(control), treatment: arm(treatment) })).pValue < level
  })
}

function figureOf(trials: number, limit: number): Figure {
  const shares = rates.map((rate) => falsePositives(trials, rate))
  return {
    name: `${trials} people per arm, the worst of ${rates.length} rates`,
    measured: Math.max(...shares),
    limit: { atMost: limit },
    control: {
      name: 'each person counted twice, at 30 %',
      measured: falsePositives(trials, 0.3, 2),
    },
  }
}

export const study: Study = {
  name: 'No effect, one look',
  about:
    'False positives of the score test at 5 %, two arms with the same rate (0.5 to 50 %); every pair of counts is weighed with its probability. The control takes clicks for people.',
  measure: (effort) => ({
    figures: [
      figureOf(100, 0.06),
      ...(effort === 'full' ? [figureOf(300, 0.055), figureOf(1000, 0.055)] : []),
    ],
  }),
}
