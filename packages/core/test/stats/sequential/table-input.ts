import { spendAlpha, wangTsiatisLooks, type SequentialLook, type Spending } from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { numbersAt } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

/** The spending function that the tables name by the codes of rpact, with its parameter beside it. */
export function spendingAt(input: unknown, [code, parameter] = ['type', 'gamma']): Spending {
  switch (String(memberOf(input, code)).slice(2)) {
    case 'OF':
      return { kind: 'obrien-fleming' }
    case 'P':
      return { kind: 'pocock' }
    case 'KD':
      return { kind: 'power', exponent: numberAt(input, parameter) }
    case 'HSD':
      return { kind: 'hwang-shih-decani', shape: numberAt(input, parameter) }
    default:
      throw new Error('a spending function of rpact')
  }
}

export function sidesAt(input: unknown): 1 | 2 {
  return numberAt(input, 'sided') === 2 ? 2 : 1
}

/** The looks that alpha spending, or Pocock's constant, gives. */
export function looksOf(input: unknown): readonly SequentialLook[] {
  const plan = {
    informationFractions: numbersAt(input, 'informationRates'),
    significanceLevel: numberAt(input, 'alpha'),
    sides: sidesAt(input),
  }
  return valueOf(
    memberOf(input, 'type') === 'P'
      ? wangTsiatisLooks({ ...plan, shape: 0.5 })
      : spendAlpha({ ...plan, spending: spendingAt(input) }),
  )
}
