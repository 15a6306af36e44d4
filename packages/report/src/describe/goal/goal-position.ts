import type { PrintedCost } from './printed-cost.ts'

/** Where the printed interval of a cost stands against its goal. */
export function goalPosition(
  { low, high }: Pick<PrintedCost, 'low' | 'high'>,
  goal: number,
): 'below' | 'above' | 'across' {
  if (high !== null && high < goal) return 'below'
  return low > goal ? 'above' : 'across'
}
