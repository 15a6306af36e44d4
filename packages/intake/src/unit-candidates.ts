import type { Table } from './read-table.ts'
import { fold, isBlank, tidy } from './text.ts'

/**
 * A column whose values come back in several rows. `assigned`: nearly every one of them always with the same version,
 * which is what a shop, a customer or a person that was given a version looks like. `named`: only its header says so.
 */
export type UnitCandidate = {
  readonly column: number
  readonly units: number
  readonly rows: number
  readonly kind: 'assigned' | 'named'
}

/**
 * The columns that look like what was given a version, those that surely do first, then the ones with more values.
 * Chance seldom makes a column look so: of at least five values that come back, or of all, nine in ten must never meet
 * a second version, and there must be more values than versions. Of rows that are all of one version only the headers
 * tell. `taken`: columns that are something else already.
 */
export function unitCandidates(
  { names, rows }: Table,
  versionColumn: number | null,
  taken: ReadonlySet<number>,
): readonly UnitCandidate[] {
  const versionOf = rows.map(({ cells }) => (versionColumn === null ? '' : tidy(cells[versionColumn] ?? '')))
  const versions = new Set(versionOf).size
  return names
    .flatMap((name, column): readonly UnitCandidate[] => {
      if (column === versionColumn || taken.has(column)) return []
      const seen = new Map<string, { readonly version: string; rows: number; isSplit: boolean }>()
      for (const [index, { cells }] of rows.entries()) {
        const unit = cells[column] ?? ''
        const version = versionOf[index] ?? ''
        const before = seen.get(unit)
        if (before === undefined) seen.set(unit, { version, rows: 1, isSplit: false })
        else {
          before.rows += 1
          if (before.version !== version) before.isSplit = true
        }
      }
      const units = [...seen].flatMap(([unit, counted]) => (isBlank(unit) ? [] : [counted]))
      const repeated = units.filter((unit) => unit.rows > 1)
      if (repeated.length === 0 || units.length <= versions) return []
      const whole = repeated.filter(({ isSplit }) => !isSplit).length
      const isMany = repeated.length >= 5 || repeated.length === units.length
      const isAssigned = versions > 1 && isMany && whole >= 0.9 * repeated.length
      if (!isAssigned && !idWords.test(fold(name))) return []
      return [{ column, units: units.length, rows: rows.length, kind: isAssigned ? 'assigned' : 'named' }]
    })
    .toSorted((a, b) => Number(b.kind === 'assigned') - Number(a.kind === 'assigned') || b.units - a.units)
}

const idWords =
  /(?:^|[^\p{L}])(?:\p{L}*id|codice|utente|user|cliente|customer|e-?mail|persona|person|sede|negozio|shop|store|location|account)(?![\p{L}])|id$/u
