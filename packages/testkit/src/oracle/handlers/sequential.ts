import {
  anytimeInterval,
  inflationOfLooks,
  spendAlpha,
  spendBeta,
  wangTsiatisLooks,
  type SequentialLook,
  type Spending,
} from '@cimento/core/stats'
import { valueOf } from '../../value-of.ts'
import type { Handler } from '../handler.ts'
import { memberOf, numberAt, numbersAt } from '../table.ts'

export const groupSequential: Handler = (input) => {
  const sides = numberAt(input, 'sided') === 2 ? 2 : 1
  const looks = looksOf(input, sides)
  const [significanceLevel, power] = [numberAt(input, 'alpha'), numberAt(input, 'power')]
  const plan = () => valueOf(inflationOfLooks({ looks, sides, significanceLevel, power }))
  return {
    criticalValues: () => looks.map(({ criticalZ }) => criticalZ),
    alphaSpent: () => looks.map(({ alphaSpent }) => alphaSpent),
    stageLevelsOneSided: () => looks.map(({ nominalLevel }) => nominalLevel / sides),
    shift: () => plan().drift ** 2,
    inflationFactor: () => plan().inflationFactor,
    nFixed: () => plan().drift ** 2 / plan().inflationFactor,
    rejectionProbabilitiesUnderH1: () => plan().stops.map(({ above }) => above),
    averageSampleNumber1: () => plan().expectedFactor,
  }
}

export const groupSequentialFutility: Handler = (input) => {
  const looks = looksOf(input, 1)
  const plan = () =>
    valueOf(
      spendBeta({
        looks,
        significanceLevel: numberAt(input, 'alpha'),
        power: numberAt(input, 'power'),
        spending: spendingAt(input, 'betaSpending', 'gammaB'),
      }),
    )
  return {
    criticalValues: () => looks.map(({ criticalZ }) => criticalZ),
    futilityBounds: () => plan().futilityZ,
    inflationFactor: () => plan().inflationFactor,
  }
}

export const confidenceSequence: Handler = (input) => {
  const answer = () =>
    valueOf(
      anytimeInterval({
        estimate: numberAt(input, 'estimate'),
        standardError: numberAt(input, 'standardError'),
        units: numberAt(input, 'n'),
        tightestAt: numberAt(input, 'tuningParameter'),
        confidenceLevel: 1 - numberAt(input, 'alpha'),
      }),
    )
  return {
    rho: () => answer().mixing,
    halfWidth: () => answer().halfWidth,
    pAnytime: () => answer().anytimePValue,
  }
}

/** By rpact's names of the designs; looks without information rates are equally far apart. */
function looksOf(input: unknown, sides: 1 | 2): readonly SequentialLook[] {
  const count = numberAt(input, 'kMax')
  const informationFractions = Array.isArray(memberOf(input, 'informationRates'))
    ? numbersAt(input, 'informationRates')
    : Array.from({ length: count }, (_, look) => (look + 1) / count)
  const plan = { informationFractions, significanceLevel: numberAt(input, 'alpha'), sides }
  const type = memberOf(input, 'type')
  if (type === 'OF') return valueOf(wangTsiatisLooks({ ...plan, shape: 0 }))
  if (type === 'P') return valueOf(wangTsiatisLooks({ ...plan, shape: 0.5 }))
  return valueOf(spendAlpha({ ...plan, spending: spendingAt(input, 'type', 'gamma') }))
}

/** The codes `as…` of alpha and `bs…` of beta spending. */
function spendingAt(input: unknown, code: string, parameter: string): Spending {
  const kind = String(memberOf(input, code)).slice(2)
  if (kind === 'OF') return { kind: 'obrien-fleming' }
  if (kind === 'P') return { kind: 'pocock' }
  if (kind === 'KD') return { kind: 'power', exponent: numberAt(input, parameter) }
  if (kind === 'HSD') return { kind: 'hwang-shih-decani', shape: numberAt(input, parameter) }
  throw new Error(`There is no spending function ${kind}`)
}
