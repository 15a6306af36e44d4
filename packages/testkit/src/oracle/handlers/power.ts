import { planGuardrail, planSampleSize, powerOf, type PowerOfInput } from '@cimento/core/stats'
import { noncentralTCdf, normalCdf, normalInverse, tInverse } from '@cimento/core/stats/distributions'
import { valueOf } from '../../value-of.ts'
import type { Answer, Handler, RoundedUp } from '../handler.ts'
import { memberOf, numberAt } from '../table.ts'

type Answers = ReturnType<Handler>

/** Power and sample sizes; each case says in `kind` what is planned. */
export const power: Handler = (input) => {
  switch (memberOf(input, 'kind')) {
    case 'proportions-normal':
      return proportionSizes(input)
    case 'proportions-normal-power':
      return proportionPower(input)
    case 'proportions-arcsine':
      return arcsineSizes(input)
    case 'proportions-arcsine-unequal':
      return unequalPower(input, 'ratio', numberAt(input, 'h'))
    case 'means-t':
      return meanSizes(input)
    case 'means-t-power':
      return { powerStrict: () => meanPower(input) }
    case 'means-t-unequal':
      return unequalPower(input, 'mean', numberAt(input, 'd'))
    case 'rates-rpact':
      return allocatedSizes(input)
    case 'normal-z':
      return standardizedSizes(input)
    case 'prop-2indep':
      return { power: () => twoIndependentPower(input) }
    default:
      return {}
  }
}

const roundedUp = (units: number): RoundedUp => ({ roundedUp: units })

function proportionSizes(input: unknown): Answers {
  const baseline = numberAt(input, 'p1')
  const effect = { absolute: numberAt(input, 'p2') - baseline }
  const size = (significanceLevel: number) => {
    const plan = { baseline, effect, power: numberAt(input, 'power'), significanceLevel }
    return roundedUp(valueOf(planSampleSize({ kind: 'proportion', ...plan })).unitsControl)
  }
  const alpha = numberAt(input, 'alpha')
  // A one-sided test at alpha is one side of a two-sided test at twice that.
  return { nPerGroupTwoSided: () => size(alpha), nPerGroupOneSided: () => size(2 * alpha) }
}
