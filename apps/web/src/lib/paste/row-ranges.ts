/** Row numbers as people write them: `2, 5–9`. Takes them in order; of very many only the first are written. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const row of rows) {
    const open = ranges.at(-1)
    if (open && row === open[1] + 1) open[1] = row
    else ranges.push([row, row])
  }
  const shown = ranges
    .slice(0, mostRanges)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
  return [...shown, ...(ranges.length > mostRanges ? ['…'] : [])].join(', ')
}

const mostRanges = 40
