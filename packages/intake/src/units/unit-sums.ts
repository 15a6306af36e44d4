import type { Places } from './row-places.ts'

/** By unit. A sum is NaN until there is a first number. */
export type UnitSums = {
  readonly firstRows: Uint32Array
  readonly versions: Uint32Array
  readonly rows: Uint32Array
  readonly isStraddling: Uint8Array
  readonly isIncomplete: Uint8Array
  readonly sums: readonly Float64Array[]
}

export function unitSums({ most }: Places, numbers: number): UnitSums {
  return {
    firstRows: new Uint32Array(most),
    versions: new Uint32Array(most),
    rows: new Uint32Array(most),
    isStraddling: new Uint8Array(most),
    isIncomplete: new Uint8Array(most),
    sums: Array.from({ length: numbers }, () => new Float64Array(most).fill(Number.NaN)),
  }
}

/** Some of the groups, in the order in which their rows come. */
export function chosen({ rows, firstRows }: UnitSums, isChosen: (group: number) => boolean): Uint32Array {
  const found = new Uint32Array(rows.length)
  let count = 0
  let [isSorted, last] = [true, 0]
  for (let group = 0; group < rows.length; group += 1) {
    if (!isChosen(group)) continue
    found[count] = group
    count += 1
    const first = firstRows[group] ?? 0
    isSorted &&= first >= last
    last = first
  }
  const all = found.slice(0, count)
  return isSorted ? all : all.sort((a, b) => (firstRows[a] ?? 0) - (firstRows[b] ?? 0))
}
