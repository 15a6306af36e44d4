import type { Spending } from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'

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
