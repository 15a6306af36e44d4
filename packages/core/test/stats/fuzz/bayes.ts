import fc from 'fast-check'
import {
  betaChances,
  betaPosterior,
  effectChances,
  effectPosterior,
  type BetaShapes,
  type Chances,
} from '../../../src/stats/index.ts'
import { probabilityFaults } from './faults.ts'
import { direction, type Palette } from './palette.ts'
import { target, type Target } from './target.ts'

/** Posteriors of counts, and whatever else is of the right size. */
const shapes = ({ counts, size }: Palette): fc.Arbitrary<BetaShapes> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: counts.map(({ successes, trials }) => ({
        alpha: 1 + successes,
        beta: 1 + trials - successes,
      })),
    },
    { weight: 1, arbitrary: fc.record({ alpha: size, beta: size }) },
  )

const chanceFaults = (chances: Chances): readonly string[] => [
  ...probabilityFaults('probabilityTreatmentBetter', chances.probabilityTreatmentBetter),
  ...probabilityFaults('probabilityControlBetter', chances.probabilityControlBetter),
  ...[chances.expectedLossTreatment, chances.expectedLossControl].flatMap((loss) =>
    loss >= 0 ? [] : [`the loss ${loss}`],
  ),
]

export const bayesTargets: readonly Target[] = [
  target(
    'betaPosterior',
    (from) => fc.record({ counts: from.counts, prior: shapes(from) }, { requiredKeys: ['counts'] }),
    betaPosterior,
  ),
  target(
    'betaChances',
    (from) =>
      fc.record(
        { control: shapes(from), treatment: shapes(from), direction },
        { requiredKeys: ['control', 'treatment'] },
      ),
    betaChances,
    chanceFaults,
  ),
  target(
    'effectPosterior',
    ({ value, size }) =>
      fc.record(
        {
          estimate: value,
          standardError: size,
          prior: fc.record({ mean: value, standardDeviation: size }),
        },
        { requiredKeys: ['estimate', 'standardError'] },
      ),
    effectPosterior,
    ({ weightOfEstimate }) => probabilityFaults('weightOfEstimate', weightOfEstimate),
  ),
  target(
    'effectChances',
    ({ value, size }) =>
      fc.record(
        { mean: value, standardDeviation: size, direction },
        { requiredKeys: ['mean', 'standardDeviation'] },
      ),
    effectChances,
    chanceFaults,
  ),
]
