/** Row numbers as people write them: `2, 5–9`. Takes them in order. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const row of rows) {
    const open = ranges.at(-1)
    if (open && row === open[1] + 1) open[1] = row
    else ranges.push([row, row])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
