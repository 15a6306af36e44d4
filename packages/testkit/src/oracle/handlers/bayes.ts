import { betaChances, effectChances, type BetaShapes } from '@cimento/core/stats'
import { valueOf } from '../../value-of.ts'
import type { Handler } from '../handler.ts'
import { memberOf, numberAt } from '../table.ts'

/** A is the control, B the treatment. */
export const betaBinomial: Handler = (input) => {
  const chances = () =>
    valueOf(
      betaChances({
        control: shapesOf(memberOf(input, 'posteriorA')),
        treatment: shapesOf(memberOf(input, 'posteriorB')),
      }),
    )
  return {
    probBbeatsA: () => chances().probabilityTreatmentBetter,
    expectedLossChooseB: () => chances().expectedLossTreatment,
    expectedLossChooseA: () => chances().expectedLossControl,
  }
}

export const normalPosterior: Handler = (input) => {
  const chances = () =>
    valueOf(
      effectChances({ mean: numberAt(input, 'diffMean'), standardDeviation: numberAt(input, 'diffSd') }),
    )
  return {
    probPositive: () => chances().probabilityTreatmentBetter,
    expectedLossIfShip: () => chances().expectedLossTreatment,
    expectedLossIfKeep: () => chances().expectedLossControl,
  }
}

function shapesOf(posterior: unknown): BetaShapes {
  return { alpha: numberAt(posterior, 'alpha'), beta: numberAt(posterior, 'beta') }
}
