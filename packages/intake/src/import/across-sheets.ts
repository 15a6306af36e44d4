import type { Block } from '../table/block.ts'
import type { RowsTable } from '../units/read-rows.ts'
import { tidy } from '../values/text.ts'
import type { ImportAnswers } from './import-answers.ts'
import type { SheetImport } from './import-days.ts'
import type { ArmOfSheet } from './import-units.ts'
import type { ImportedRow, ImportQuestion } from './imported.ts'
import { columnNamed } from './named-columns.ts'

/** A sheet as a table of days, or of observations. */
export type SheetTable = { readonly name: string; readonly arm: ArmOfSheet | undefined } & (
  | { readonly rows: 'days'; readonly block: Block }
  | { readonly rows: 'rows'; readonly table: RowsTable }
)

/** Whoever stands in the sheets of two versions: no sheet alone shows it. A day belongs to every version. */
export function unitsOfTwoSheets(
  tables: readonly SheetTable[],
  { unit }: ImportAnswers,
): ReadonlySet<string> {
  const armOfUnit = new Map<string, string>()
  const twice = new Set<string>()
  for (const sheet of tables) {
    if (sheet.rows !== 'rows' || sheet.arm === undefined || unit === undefined) continue
    const { table, columns } = sheet.table
    const column = columnNamed(unit, table.names)
    if (column === undefined || columns[column]?.kind === 'date') continue
    for (const text of table.columns[column]?.texts ?? []) {
      const id = tidy(text)
      const before = armOfUnit.get(id)
      if (before !== undefined && before !== sheet.arm.arm) twice.add(id)
      else armOfUnit.set(id, sheet.arm.arm)
    }
  }
  return twice
}

/** Two sheets that count the same days of one version: added up or put side by side, each day would count twice. */
export function sameDays(imports: readonly SheetImport[]): readonly ImportQuestion[] {
  const before: { readonly sheet: string; readonly row: ImportedRow }[] = []
  for (const { rows, reading } of imports) {
    for (const row of rows) {
      const twice = before.find((other) => other.sheet !== reading.sheet && overlap(other.row, row))
      if (twice) return [{ sheet: '', kind: 'same-days', about: [twice.sheet, reading.sheet, row.from] }]
    }
    before.push(...rows.map((row) => ({ sheet: reading.sheet, row })))
  }
  return []
}

function overlap(one: ImportedRow, other: ImportedRow): boolean {
  return one.arm === other.arm && one.from <= other.to && other.from <= one.to
}
