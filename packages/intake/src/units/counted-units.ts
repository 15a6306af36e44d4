import type { RowColumns, RowReadingOf, UnitNumber } from './row-columns.ts'
import type { Places } from './row-places.ts'
import type { UnitSums } from './unit-sums.ts'

/**
 * The units that count, each once, whatever the number of its rows: a million of them are a few arrays. The numbers are
 * in the order in which they were asked for, NaN where nothing is known from before.
 */
export type Units = {
  readonly count: number
  readonly idAt: (unit: number) => string
  /** The versions, and the place among them of each unit's own. */
  readonly arms: readonly string[]
  readonly armPlaces: Uint8Array
  readonly rows: Uint32Array
  readonly numbers: readonly Float64Array[]
}

/** The units that were chosen, with their numbers as they count. */
export function countedUnits(
  groups: UnitSums,
  places: Places,
  counted: Uint32Array,
  columns: RowColumns,
  reading: RowReadingOf,
): Units {
  const count = counted.length
  const rows = new Uint32Array(count)
  const armPlaces = new Uint8Array(count)
  const arms = [...new Set(places.versions.flatMap(({ arm }) => arm ?? []))]
  const placeOf = places.versions.map(({ arm }) => (arm === null ? 0 : arms.indexOf(arm)))
  const numbers = columns.numbers.map(() => new Float64Array(count))
  for (let unit = 0; unit < count; unit += 1) {
    const group = counted[unit] ?? 0
    rows[unit] = groups.rows[group] ?? 0
    armPlaces[unit] = placeOf[groups.versions[group] ?? 0] ?? 0
  }
  columns.numbers.forEach((number, index) => {
    const [sums, values] = [groups.sums[index], numbers[index]]
    if (!sums || !values) return
    for (let unit = 0; unit < count; unit += 1)
      values[unit] = combined(sums[counted[unit] ?? 0] ?? Number.NaN, rows[unit] ?? 1, number, reading)
  })
  return {
    count,
    idAt: (unit) => places.idOf(groups.firstRows[counted[unit] ?? 0] ?? 0),
    arms,
    armPlaces,
    rows,
    numbers,
  }
}

/** Without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
function combined(sum: number, rows: number, number: UnitNumber, { combine }: RowReadingOf): number {
  if (number.reads === 'before') return sum
  const total = Number.isNaN(sum) ? 0 : sum
  if (number.reads === 'yes-no') return total > 0 ? 1 : 0
  return rows === 1 ? total : Number((combine === 'sum' ? total : total / rows).toPrecision(15))
}
