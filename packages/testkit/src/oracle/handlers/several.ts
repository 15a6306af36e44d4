import { adjustPValues, checkSampleRatio, dunnettTest, pairwiseSignificanceLevel } from '@cimento/core/stats'
import { chiSquareSf, normalInverse, normalSf } from '@cimento/core/stats/distributions'
import { valueOf } from '../../value-of.ts'
import type { Handler } from '../handler.ts'
import { numberAt, numbersAt } from '../table.ts'

export const adjustedPValues: Handler = (input) => {
  const pValues = numbersAt(input, 'p')
  return {
    bonferroni: () => valueOf(adjustPValues({ pValues, method: 'bonferroni' })),
    holm: () => valueOf(adjustPValues({ pValues, method: 'holm' })),
    hochberg: () => valueOf(adjustPValues({ pValues, method: 'hochberg' })),
    hommel: () => valueOf(adjustPValues({ pValues, method: 'hommel' })),
    BY: () => valueOf(adjustPValues({ pValues, method: 'benjamini-yekutieli' })),
    BH: () => valueOf(adjustPValues({ pValues, method: 'benjamini-hochberg' })),
  }
}

export const dunnett: Handler = (input) => {
  const sizes = { unitsControl: numberAt(input, 'nControl'), unitsByTreatment: numbersAt(input, 'nArms') }
  const significanceLevel = 1 - numberAt(input, 'confLevel')
  return {
    adjustedP: () => {
      const pValues = numbersAt(input, 'z').map((z) => 2 * normalSf(Math.abs(z)))
      return valueOf(dunnettTest({ ...sizes, pValues }))
    },
    criticalValueTwoSided: () =>
      -normalInverse(valueOf(pairwiseSignificanceLevel({ ...sizes, significanceLevel })) / 2),
  }
}

export const sampleRatio: Handler = (input) => {
  const counts = numbersAt(input, 'observed')
  const check = () => valueOf(checkSampleRatio({ counts, shares: numbersAt(input, 'ratios') }))
  return {
    chisq: () => check().chiSquare,
    df: () => counts.length - 1,
    // For a few people ours is exact, the table's is not: there the statistic answers for its own p.
    p: () => {
      const { method, pValue, chiSquare } = check()
      return method === 'chi-square' ? pValue : chiSquareSf(chiSquare, counts.length - 1)
    },
  }
}
