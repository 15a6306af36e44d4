/** As many decimals as the longest of a column's values has, so that they stand one below the other: 28,00 and 23,50. */
export function sharedDecimals(values: readonly (number | undefined)[]): number {
  return Math.max(0, ...values.map((value) => (value === undefined ? 0 : decimalsOf(value))))
}

/** Amounts are typed with six decimals at most. */
const most = 6

function decimalsOf(value: number): number {
  const [, decimals = ''] = value.toFixed(most).replace(/0+$/, '').split('.')
  return decimals.length
}
