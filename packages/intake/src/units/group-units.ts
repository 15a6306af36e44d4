import type { CivilDate } from '@cimento/core'
import type { PastePlace } from '../counts/paste.ts'
import type { SkippedRow } from '../table/block.ts'
import { cellAt, type Table } from '../table/read-table.ts'
import { countedUnits, type Units } from './counted-units.ts'
import type { RowColumns, RowReadingOf, UnitNumber } from './row-columns.ts'
import { placing, versionAt } from './row-places.ts'
import { readerOf, unreadable } from './unit-number-reader.ts'
import { chosen, unitSums } from './unit-sums.ts'

/** A cell that cannot be read, or says of a unit's time before something else than another of its rows. */
export type UnitIssue = PastePlace & {
  readonly kind: 'unreadable-number' | 'not-yes-or-no' | 'another-before'
}

export type UnitGroups = {
  readonly units: Units
  /** The ids of units that stand in more than one version: none of them is among the units. */
  readonly straddling: readonly string[]
  /** The ids of units with a number that is not reported or cannot be taken: blank is never zero, so they are left out. */
  readonly incomplete: readonly string[]
  /** Rows of versions that are not imported. */
  readonly otherRows: number
  readonly skipped: readonly SkippedRow[]
  /** The last day of the rows that were taken, where they have days. */
  readonly lastDay: CivilDate | null
  /** The first ones; with any of them nothing can be imported. */
  readonly issues: readonly UnitIssue[]
}

const mostIssues = 20

/**
 * The units of a table: rows of one unit are added up, or averaged, before anything is computed, so that each counts
 * once. Whoever stands in two versions, or lacks a number, is left out and named.
 */
export function groupUnits(table: Table, columns: RowColumns, reading: RowReadingOf): UnitGroups {
  const skipped: SkippedRow[] = [...table.skipped]
  const issues: UnitIssue[] = []
  const placeOf = placing(table, columns, reading)
  const numbers = columns.numbers.map((number) => ({
    number,
    valueOf: readerOf(table, number, reading.decimal),
  }))
  const groups = unitSums(placeOf, numbers.length)
  let otherRows = 0
  let lastDay: CivilDate | null = null
  for (let row = 0; row < table.rowNumbers.length; row += 1) {
    const place = placeOf.at(row)
    if (typeof place === 'string') {
      skipped.push({ row: table.rowNumbers[row] ?? 0, reason: place })
      continue
    }
    const { group, version, day } = place
    const { arm } = versionAt(placeOf, version)
    if (arm === null) otherRows += 1
    // Civil dates sort as text.
    if (day !== null && (lastDay === null || day > lastDay)) lastDay = day
    const isNew = groups.rows[group] === 0
    if (isNew) {
      groups.firstRows[group] = row
      groups.versions[group] = version
      if (reading.elsewhere?.has(placeOf.idOf(row)) === true) groups.isStraddling[group] = 1
    } else if (groups.versions[group] !== version) groups.isStraddling[group] = 1
    groups.rows[group] = (groups.rows[group] ?? 0) + 1
    if (arm === null) continue
    for (const [index, { number, valueOf }] of numbers.entries()) {
      const value = valueOf(row)
      const sums = groups.sums[index] ?? new Float64Array()
      const before = sums[group] ?? Number.NaN
      const isFirst = Number.isNaN(before)
      if (Number.isNaN(value)) {
        if (number.reads !== 'before') groups.isIncomplete[group] = 1
      } else if (value === unreadable || (number.reads === 'before' && !isFirst && before !== value)) {
        const kind = value === unreadable ? unreadableKinds[number.reads] : 'another-before'
        if (reading.rejectRows === true) {
          if (skipped.at(-1)?.row !== table.rowNumbers[row])
            skipped.push({ row: table.rowNumbers[row] ?? 0, reason: 'rejected' })
          groups.isIncomplete[group] = 1
        } else if (issues.length < mostIssues) issues.push(issueAt(kind, row, number, table))
      } else sums[group] = number.reads === 'before' || isFirst ? value : before + value
    }
  }
  const isOurs = (group: number) => versionAt(placeOf, groups.versions[group] ?? 0).arm !== null
  const isThere = (group: number) => groups.rows[group] !== 0
  const isStraddling = (group: number) => groups.isStraddling[group] === 1
  const isIncomplete = (group: number) =>
    isOurs(group) && groups.isIncomplete[group] === 1 && !isStraddling(group)
  const idOf = (group: number) => placeOf.idOf(groups.firstRows[group] ?? 0)
  return {
    units: countedUnits(
      groups,
      placeOf,
      chosen(
        groups,
        (group) => isThere(group) && isOurs(group) && !isStraddling(group) && !isIncomplete(group),
      ),
      columns,
      reading,
    ),
    straddling: Array.from(chosen(groups, isStraddling), idOf),
    incomplete: Array.from(
      chosen(groups, (group) => isThere(group) && isIncomplete(group)),
      idOf,
    ),
    otherRows,
    skipped,
    lastDay,
    issues,
  }
}

const unreadableKinds = {
  amount: 'unreadable-number',
  before: 'unreadable-number',
  'yes-no': 'not-yes-or-no',
} as const

function issueAt(kind: UnitIssue['kind'], row: number, { column }: UnitNumber, table: Table): UnitIssue {
  return {
    kind,
    row: table.rowNumbers[row] ?? 0,
    column: column + 1,
    columnName: table.names[column] ?? '',
    text: cellAt(table, column, row),
  }
}
