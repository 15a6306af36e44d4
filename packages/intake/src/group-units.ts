import type { CivilDate } from '@cimento/core'
import type { SkippedRow } from './block.ts'
import type { DecimalMark } from './decimal-mark.ts'
import { parseAmount } from './parse-amount.ts'
import { parseDate } from './parse-date.ts'
import type { DateOrder } from './parse-date.ts'
import { parseYesNo } from './parse-yes-no.ts'
import type { PastePlace } from './paste.ts'
import { isInside } from './plan-window.ts'
import type { PlanWindow } from './plan-window.ts'
import type { Table } from './read-table.ts'
import type { Row } from './split-rows.ts'
import { isBlank, tidy } from './text.ts'

/**
 * A number of each unit: an amount, or whether it did something. `before`: an amount known before the start, which some
 * units lack without being left out, and which is the same in all rows of a unit.
 */
export type UnitNumber = {
  readonly name: string
  readonly column: number
  readonly reads: 'amount' | 'yes-no' | 'before'
}

/** What the columns of a table are. */
export type RowColumns = {
  /** The column of the version, and the arm of each text in it; null leaves its rows out. Or one arm for all rows. */
  readonly version:
    | { readonly column: number; readonly arms: ReadonlyMap<string, string | null> }
    | { readonly arm: string }
  /**
   * The column that says whose the row is; `row` where nobody has two. A day belongs to every version: where it is the
   * unit, each version's day is one.
   */
  readonly unit: number | 'row'
  readonly numbers: readonly UnitNumber[]
  /** The column of the day, where there is one: rows outside the plan stay out. */
  readonly day: number | null
}

export type RowReadingOf = {
  readonly decimal: DecimalMark
  readonly order: DateOrder
  readonly window: PlanWindow
  /** "Yesterday" is the day before it. */
  readonly today: CivilDate
  /** What the rows of one unit come to. Somebody who did it in one row did it. */
  readonly combine: 'sum' | 'mean'
}

/** One unit with the number it counts with, whatever the number of its rows. */
export type Unit = {
  readonly id: string
  readonly arm: string
  readonly rows: number
  /** In the order of the numbers asked for; undefined where nothing is known from before. */
  readonly numbers: readonly (number | undefined)[]
}

/** A cell that cannot be read, or says of a unit's time before something else than another of its rows. */
export type UnitIssue = PastePlace & {
  readonly kind: 'unreadable-number' | 'not-yes-or-no' | 'another-before'
}

export type UnitGroups = {
  readonly units: readonly Unit[]
  /** The ids of units that stand in more than one version: none of them is among the units. */
  readonly straddling: readonly string[]
  /** The ids of units with a number that is not reported: blank is never zero, so they are left out. */
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
  const groups = new Map<string, Group>()
  const skipped: SkippedRow[] = [...table.skipped]
  const issues: UnitIssue[] = []
  const readers = columns.numbers.map((number) => readerOf(number, reading.decimal))
  const nothingYet = columns.numbers.map(({ reads }) => (reads === 'before' ? undefined : 0))
  let otherRows = 0
  let lastDay: CivilDate | null = null
  for (const row of table.rows) {
    const place = placeIn(row, columns, reading)
    if (typeof place === 'string') {
      skipped.push({ row: row.row, reason: place })
      continue
    }
    if (place.arm === null) otherRows += 1
    // Civil dates sort as text.
    if (place.day !== null && (lastDay === null || place.day > lastDay)) lastDay = place.day
    const key = columns.unit === columns.day ? `${place.version}/${place.id}` : place.id
    const group = groups.get(key) ?? newGroup(place, nothingYet)
    groups.set(key, group)
    if (group.version !== place.version) group.isStraddling = true
    group.rows += 1
    if (place.arm === null) continue
    columns.numbers.forEach((number, index) => {
      const value = readers[index]?.(row.cells[number.column] ?? '') ?? 'blank'
      const before = group.sums[index]
      if (value === 'blank') group.isIncomplete ||= number.reads !== 'before'
      else if (value === 'unreadable' || (number.reads === 'before' && (before ?? value) !== value)) {
        const kind = value === 'unreadable' ? unreadable[number.reads] : 'another-before'
        if (issues.length < mostIssues) issues.push(issueAt(kind, row, number, table))
      } else group.sums[index] = number.reads === 'before' ? value : (before ?? 0) + value
    })
  }
  const all = [...groups.values()]
  return {
    units: all.flatMap(({ id, arm, rows, sums, isStraddling, isIncomplete }) =>
      arm === null || isStraddling || isIncomplete
        ? []
        : [
            {
              id,
              arm,
              rows,
              numbers: sums.map((sum, index) => combined(sum, rows, columns.numbers[index], reading)),
            },
          ],
    ),
    straddling: all.filter(({ isStraddling }) => isStraddling).map(({ id }) => id),
    incomplete: all
      .filter(({ arm, isStraddling, isIncomplete }) => arm !== null && isIncomplete && !isStraddling)
      .map(({ id }) => id),
    otherRows,
    skipped,
    lastDay,
    issues,
  }
}

type Place = {
  readonly id: string
  readonly version: string
  readonly arm: string | null
  readonly day: CivilDate | null
}

type Group = Place & {
  rows: number
  readonly sums: (number | undefined)[]
  isStraddling: boolean
  isIncomplete: boolean
}

// Written out: a spread for each of a hundred thousand people is what the time went into.
function newGroup({ id, version, arm, day }: Place, nothingYet: Group['sums']): Group {
  return {
    id,
    version,
    arm,
    day,
    rows: 0,
    sums: nothingYet.slice(),
    isStraddling: false,
    isIncomplete: false,
  }
}

/** Whose a row is and what they saw, or why it is left out. */
function placeIn(
  row: Row,
  columns: RowColumns,
  { window, order, today }: RowReadingOf,
): Place | SkippedRow['reason'] {
  const { version, unit } = columns
  const written = columns.day === null ? undefined : row.cells[columns.day]
  const read = written === undefined ? undefined : parseDate(written, window, order, today)
  const day = read?.kind === 'date' ? read.date : null
  if (day !== null && !isInside(day, window)) return 'outside-plan'
  const id = unit === 'row' ? `${row.row}` : tidy(row.cells[unit] ?? '')
  if (isBlank(id)) return 'no-unit'
  if ('arm' in version) return { id, version: version.arm, arm: version.arm, day }
  const text = tidy(row.cells[version.column] ?? '')
  if (isBlank(text)) return 'no-version'
  const arm = version.arms.get(text) ?? null
  // Two names of one version are one; two versions that nobody imports are two.
  return { id, version: arm === null ? `other ${text}` : `arm ${arm}`, arm, day }
}

type Value = number | 'blank' | 'unreadable'

/** Reads each text once: in a long file most of them come back. */
function readerOf({ reads }: UnitNumber, decimal: DecimalMark): (text: string) => Value {
  const known = new Map<string, Value>()
  const language = decimal === 'comma' ? 'it' : 'en'
  const read = (text: string): Value => {
    if (reads === 'yes-no') {
      const { kind } = parseYesNo(text)
      return kind === 'yes' ? 1 : kind === 'no' ? 0 : kind
    }
    const amount = parseAmount(text, language)
    return amount.kind === 'amount' ? amount.value : amount.kind
  }
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}

const unreadable = {
  amount: 'unreadable-number',
  before: 'unreadable-number',
  'yes-no': 'not-yes-or-no',
} as const

function issueAt(
  kind: UnitIssue['kind'],
  { row, cells }: Row,
  { column }: UnitNumber,
  { names }: Table,
): UnitIssue {
  return {
    kind,
    row,
    column: column + 1,
    columnName: names[column] ?? '',
    text: cells[column] ?? '',
  }
}

/** Without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
function combined(
  sum: number | undefined,
  rows: number,
  number: UnitNumber | undefined,
  { combine }: RowReadingOf,
): number | undefined {
  if (sum === undefined || number?.reads === 'before') return sum
  if (number?.reads === 'yes-no') return sum > 0 ? 1 : 0
  return rows === 1 ? sum : Number((combine === 'sum' ? sum : sum / rows).toPrecision(15))
}
