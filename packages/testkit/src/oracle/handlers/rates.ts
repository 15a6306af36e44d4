import { compareArms, exactRateTest, rateRatioInterval, waldRateTest } from '@cimento/core/stats'
import { valueOf } from '../../value-of.ts'
import type { Handler } from '../handler.ts'
import { eventsOf } from './arms.ts'
import { ratioOf } from './proportions.ts'

export const poissonRates: Handler = (input) => {
  const rates = eventsOf(input)
  const ratio = () => valueOf(rateRatioInterval({ ...rates, confidenceLevel: 0.95 }))
  const test = () => valueOf(exactRateTest(rates))
  const score = () =>
    valueOf(
      compareArms({
        kind: 'rate',
        ...rates,
        confidenceLevel: 0.95,
        // The tables take the events for plain Poisson counts.
        dispersion: { kind: 'declared', value: 1 },
      }),
    )
  return {
    rateRatio: () => {
      const lift = ratio()
      return lift.kind === 'unbounded' ? Infinity : 1 + lift.estimate
    },
    ratioCI95: () => ratioOf(ratio()),
    pTwoSidedExact: () => test().pValue,
    pTwoSided: () => test().pValue,
    pGreaterExact: () => test().pValueGreater,
    'exact-cond': () => test().pValue,
    'cond-midp': () => test().midPValue,
    score: () => score().pValue,
    wald: () => valueOf(waldRateTest(rates)).pValue,
    sqrt: () => valueOf(waldRateTest({ ...rates, method: 'square-root' })).pValue,
  }
}
