import type { Table } from './read-table.ts'
import { isBlank, tidy } from './text.ts'

/**
 * A column whose values come back in several rows, each of them always with one version: a shop, a customer, a
 * person that got one version and was measured more than once.
 */
export type UnitCandidate = { readonly column: number; readonly units: number; readonly rows: number }

/**
 * The columns that look like what was given a version, the ones with the most values first. Chance seldom makes a
 * column look so: five values that come back, or all of them, must never meet a second version, and there must be
 * more of them than versions.
 */
export function unitCandidates(
  { names, rows }: Table,
  versionColumn: number,
  taken: ReadonlySet<number>,
): readonly UnitCandidate[] {
  const versions = new Set(rows.map(({ cells }) => tidy(cells[versionColumn] ?? ''))).size
  return names
    .flatMap((_, column) => {
      if (column === versionColumn || taken.has(column)) return []
      const seen = new Map<string, { readonly version: string; rows: number }>()
      for (const { cells } of rows) {
        const unit = cells[column] ?? ''
        const version = cells[versionColumn] ?? ''
        const before = seen.get(unit)
        if (before === undefined) seen.set(unit, { version, rows: isBlank(unit) ? 0 : 1 })
        else if (before.version === version) before.rows += 1
        else if (!isBlank(unit)) return []
      }
      const counted = [...seen.values()].filter((unit) => unit.rows > 0)
      const repeated = counted.filter((unit) => unit.rows > 1).length
      const isUnit = counted.length > versions && repeated > 0 && (repeated >= 5 || repeated === counted.length)
      return isUnit ? [{ column, units: counted.length, rows: rows.length }] : []
    })
    .toSorted((a, b) => b.units - a.units)
}
