import type { CodedColumn } from '../table/coded-column.ts'
import type { Table } from '../table/read-table.ts'
import { fold, isBlank, tidy } from '../values/text.ts'

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
  { names, columns, rowNumbers }: Table,
  versionColumn: number | null,
  taken: ReadonlySet<number>,
): readonly UnitCandidate[] {
  const version = versionColumn === null ? undefined : columns[versionColumn]
  const versionTexts = new Map<string, number>()
  const versionOf = (version?.texts ?? []).map((text) => {
    const known = versionTexts.get(tidy(text)) ?? versionTexts.size
    versionTexts.set(tidy(text), known)
    return known
  })
  const versions = version === undefined ? 1 : new Set(used(version).map((code) => versionOf[code])).size
  return names
    .flatMap((name, column): readonly UnitCandidate[] => {
      const coded = columns[column]
      if (coded === undefined || column === versionColumn || taken.has(column)) return []
      const counts = new Uint32Array(coded.texts.length)
      const first = new Int32Array(coded.texts.length)
      const isSplit = new Uint8Array(coded.texts.length)
      for (let row = 0; row < coded.codes.length; row += 1) {
        const code = coded.codes[row] ?? 0
        const seen = version === undefined ? 0 : (versionOf[version.codes[row] ?? 0] ?? 0)
        if (counts[code] === 0) first[code] = seen
        else if (first[code] !== seen) isSplit[code] = 1
        counts[code] = (counts[code] ?? 0) + 1
      }
      let [units, repeated, whole] = [0, 0, 0]
      coded.texts.forEach((text, code) => {
        const rows = counts[code] ?? 0
        if (rows === 0 || isBlank(text)) return
        units += 1
        if (rows === 1) return
        repeated += 1
        if (isSplit[code] === 0) whole += 1
      })
      if (repeated === 0 || units <= versions) return []
      const isMany = repeated >= 5 || repeated === units
      const isAssigned = versions > 1 && isMany && whole >= 0.9 * repeated
      if (!isAssigned && !idWords.test(fold(name))) return []
      return [{ column, units, rows: rowNumbers.length, kind: isAssigned ? 'assigned' : 'named' }]
    })
    .toSorted((a, b) => Number(b.kind === 'assigned') - Number(a.kind === 'assigned') || b.units - a.units)
}

/** The codes that stand in some row. */
function used({ codes, texts }: CodedColumn): readonly number[] {
  const isUsed = new Uint8Array(texts.length)
  for (const code of codes) isUsed[code] = 1
  return texts.flatMap((_, code) => (isUsed[code] === 1 ? [code] : []))
}

const idWords =
  /(?:^|[^\p{L}])(?:\p{L}*id|codice|utente|user|cliente|customer|e-?mail|persona|person|sede|negozio|shop|store|location|account)(?![\p{L}])|id$/u
