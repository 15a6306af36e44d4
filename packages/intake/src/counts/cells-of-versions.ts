import type { Plan } from '@cimento/core'
import type { Block, SkippedRow } from '../table/block.ts'
import { columnArms } from './column-arms.ts'
import { isCounts, type Mapping } from '../columns/guess-mapping.ts'
import type { Paste } from './paste.ts'
import { looksRunning } from './per-day.ts'
import { readRow, type Notation, type RowReading } from './read-row.ts'
import { isBlank, tidy } from '../values/text.ts'
import { toCells, type CellsNotation } from './to-cells.ts'
import type { VersionOfRows } from './version-of-rows.ts'

/** The counts of a block: of all versions by column, or version by version where each row is one's. */
export function cellsOfVersions(
  block: Block,
  mapping: Mapping,
  version: VersionOfRows | undefined,
  plan: Plan,
  notation: CellsNotation,
): Paste {
  if (version === undefined) return toCells(block, mapping, notation)
  const skipped: SkippedRow[] = [...block.skipped]
  for (const { row, cells } of block.rows) {
    const text = tidy(cells[version.column] ?? '')
    if (isBlank(text)) skipped.push({ row, reason: 'no-version' })
    else if ((version.arms.get(text) ?? null) === null) skipped.push({ row, reason: 'other-version' })
  }
  const pastes = columnArms(plan).map(({ id }) =>
    toCells({ ...rowsOfArm(block, version, id), skipped: [] }, mappingFor(mapping, id), notation),
  )
  return {
    cells: pastes.flatMap(({ cells }) => cells),
    blankCells: pastes.reduce((sum, { blankCells }) => sum + blankCells, 0),
    blankDays: [...new Set(pastes.flatMap(({ blankDays }) => blankDays))],
    issues: pastes.flatMap(({ issues }) => issues).toSorted((a, b) => a.row - b.row),
    warnings: pastes.flatMap(({ warnings }) => warnings),
    skipped: [...skipped, ...pastes.flatMap((paste) => paste.skipped)].toSorted((a, b) => a.row - b.row),
  }
}

/** Whether the rows, version by version, may be totals so far. */
export function mayRun(
  block: Block,
  mapping: Mapping,
  version: VersionOfRows | undefined,
  notation: Notation,
): boolean {
  // Means and deviations are of no day more than of another.
  if (mapping.some((role) => isCounts(role) && ['mean', 'deviation'].includes(role.measure))) return false
  const read = (rows: Block, own: Mapping): readonly RowReading[] =>
    rows.rows.map((row) => readRow(row, block, own, notation)).filter(({ date }) => date !== null)
  if (version === undefined) return looksRunning(read(block, mapping))
  const arms = [...new Set(version.arms.values())].filter((arm) => arm !== null)
  return (
    arms.length > 0 &&
    arms.every((arm) => looksRunning(read(rowsOfArm(block, version, arm), mappingFor(mapping, arm))))
  )
}

function rowsOfArm(block: Block, { column, arms }: VersionOfRows, arm: string): Block {
  return { ...block, rows: block.rows.filter(({ cells }) => arms.get(tidy(cells[column] ?? '')) === arm) }
}

/** The same columns for another version. */
export function mappingFor(mapping: Mapping, arm: string): Mapping {
  return mapping.map((role) => (isCounts(role) ? { ...role, arm } : role))
}
