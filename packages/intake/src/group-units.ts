import type { CivilDate } from '@cimento/core'
import type { SkippedRow } from './block.ts'
import { byCode } from './coded-column.ts'
import { withoutTime } from './date-parts.ts'
import type { DecimalMark } from './decimal-mark.ts'
import { parseAmount } from './parse-amount.ts'
import { parseDate } from './parse-date.ts'
import type { DateOrder } from './parse-date.ts'
import { parseYesNo } from './parse-yes-no.ts'
import type { PastePlace } from './paste.ts'
import { isInside } from './plan-window.ts'
import type { PlanWindow } from './plan-window.ts'
import { cellAt, type Table } from './read-table.ts'
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
    | {
        readonly column: number
        readonly arms: ReadonlyMap<string, string | null>
        /** A second column that says the version, such as the page: rows where the two disagree are left out. */
        readonly confirmedBy?: number | undefined
      }
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
  /** Whether a unit with a cell that cannot be taken is left out, as one that lacks a number is. */
  readonly rejectRows?: boolean | undefined
  /** Units that stand in another version somewhere else. */
  readonly elsewhere?: ReadonlySet<string> | undefined
}

/**
 * The units that count, each once, whatever the number of its rows: a million of them are a few arrays. The numbers are
 * in the order in which they were asked for, NaN where nothing is known from before.
 */
export type Units = {
  readonly count: number
  readonly ids: readonly string[]
  readonly arms: readonly string[]
  readonly rows: Uint32Array
  readonly numbers: readonly Float64Array[]
}

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
  const groups = newGroups(numbers.length)
  let otherRows = 0
  let lastDay: CivilDate | null = null
  for (let row = 0; row < table.rowNumbers.length; row += 1) {
    const place = placeOf(row)
    if (typeof place === 'string') {
      skipped.push({ row: table.rowNumbers[row] ?? 0, reason: place })
      continue
    }
    const { key, id, version, day } = place
    if (version.arm === null) otherRows += 1
    // Civil dates sort as text.
    if (day !== null && (lastDay === null || day > lastDay)) lastDay = day
    const group = groupOf(groups, key, id, version)
    if (groups.versions[group]?.name !== version.name || reading.elsewhere?.has(id) === true)
      groups.isStraddling[group] = true
    groups.rows[group] = (groups.rows[group] ?? 0) + 1
    if (version.arm === null) continue
    for (const [index, { number, valueOf }] of numbers.entries()) {
      const value = valueOf(row)
      const sums = groups.sums[index] ?? []
      const before = sums[group]
      if (value === 'blank') {
        if (number.reads !== 'before') groups.isIncomplete[group] = true
      } else if (value === 'unreadable' || (number.reads === 'before' && (before ?? value) !== value)) {
        const kind = value === 'unreadable' ? unreadable[number.reads] : 'another-before'
        if (reading.rejectRows === true) {
          if (skipped.at(-1)?.row !== table.rowNumbers[row])
            skipped.push({ row: table.rowNumbers[row] ?? 0, reason: 'rejected' })
          groups.isIncomplete[group] = true
        } else if (issues.length < mostIssues) issues.push(issueAt(kind, row, number, table))
      } else sums[group] = number.reads === 'before' ? value : (before ?? 0) + value
    }
  }
  const named = (isNamed: (group: number) => boolean) => groups.ids.filter((_, group) => isNamed(group))
  const isStraddling = (group: number) => groups.isStraddling[group] === true
  const isIncomplete = (group: number) =>
    groups.versions[group]?.arm !== null && groups.isIncomplete[group] === true && !isStraddling(group)
  return {
    units: countedUnits(
      groups,
      (group) => groups.versions[group]?.arm !== null && !isStraddling(group) && !isIncomplete(group),
      columns,
      reading,
    ),
    straddling: named(isStraddling),
    incomplete: named(isIncomplete),
    otherRows,
    skipped,
    lastDay,
    issues,
  }
}

/** What a row saw: the arm, null where it is not imported, and the name that tells versions apart. */
type Seen = { readonly arm: string | null; readonly name: string }
type Place = {
  readonly key: string
  readonly id: string
  readonly version: Seen
  readonly day: CivilDate | null
}

/** By unit, in the order in which they come. */
type Groups = {
  readonly known: Map<string, number>
  readonly ids: string[]
  readonly versions: Seen[]
  readonly rows: number[]
  readonly isStraddling: boolean[]
  readonly isIncomplete: boolean[]
  readonly sums: readonly (number | undefined)[][]
}

function newGroups(numbers: number): Groups {
  return {
    known: new Map(),
    ids: [],
    versions: [],
    rows: [],
    isStraddling: [],
    isIncomplete: [],
    sums: Array.from({ length: numbers }, () => []),
  }
}

function groupOf(groups: Groups, key: string, id: string, version: Seen): number {
  const known = groups.known.get(key)
  if (known !== undefined) return known
  const group = groups.ids.length
  groups.known.set(key, group)
  groups.ids.push(id)
  groups.versions.push(version)
  groups.rows.push(0)
  groups.isStraddling.push(false)
  groups.isIncomplete.push(false)
  for (const sums of groups.sums) sums.push(undefined)
  return group
}

function countedUnits(
  groups: Groups,
  isCounted: (group: number) => boolean,
  columns: RowColumns,
  reading: RowReadingOf,
): Units {
  const counted = groups.ids.flatMap((_, group) => (isCounted(group) ? [group] : []))
  const rows = Uint32Array.from(counted, (group) => groups.rows[group] ?? 0)
  return {
    count: counted.length,
    ids: counted.map((group) => groups.ids[group] ?? ''),
    arms: counted.map((group) => groups.versions[group]?.arm ?? ''),
    rows,
    numbers: columns.numbers.map((number, index) =>
      Float64Array.from(counted, (group, at) =>
        combined(groups.sums[index]?.[group], rows[at] ?? 1, number, reading),
      ),
    ),
  }
}

/** Whose a row is and what they saw, or why it is left out. Each text is read once: in a long file most come back. */
function placing(
  { columns: coded, rowNumbers }: Table,
  { version, unit, day }: RowColumns,
  { window, order, today }: RowReadingOf,
): (row: number) => Place | SkippedRow['reason'] {
  const codeOf = (column: number | null, row: number) =>
    column === null ? 0 : (coded[column]?.codes[row] ?? 0)
  const read = <Value>(column: number | null, of: (text: string) => Value): readonly Value[] =>
    column === null ? [] : byCode(coded[column] ?? { texts: [], codes: new Uint32Array() }, of)
  const known = new Map<string, CivilDate | null>()
  const days = read(day, (text) => {
    const written = withoutTime(text)
    const before = known.get(written)
    if (before !== undefined) return before
    const reading = parseDate(written, window, order, today)
    const date = reading.kind === 'date' ? reading.date : null
    known.set(written, date)
    return date
  })
  const ids = read(unit === 'row' ? null : unit, (text) => (isBlank(text) ? '' : tidy(text)))
  const versions = read('arm' in version ? null : version.column, (text): Seen | null => {
    if ('arm' in version || isBlank(text)) return null
    const arm = version.arms.get(tidy(text)) ?? null
    // Two names of one version are one; two versions that nobody imports are two.
    return { arm, name: arm === null ? `other ${tidy(text)}` : `arm ${arm}` }
  })
  const confirmedBy = 'arm' in version ? undefined : version.confirmedBy
  const confirmed = read(confirmedBy ?? null, (text) =>
    'arm' in version ? null : (version.arms.get(tidy(text)) ?? null),
  )
  const only = 'arm' in version ? { arm: version.arm, name: `arm ${version.arm}` } : null
  return (row) => {
    const on = day === null ? null : (days[codeOf(day, row)] ?? null)
    if (on !== null && !isInside(on, window)) return 'outside-plan'
    const id = unit === 'row' ? `${rowNumbers[row]}` : (ids[codeOf(unit, row)] ?? '')
    if (id === '') return 'no-unit'
    const seen = 'arm' in version ? only : (versions[codeOf(version.column, row)] ?? null)
    if (seen === null) return 'no-version'
    if (confirmedBy !== undefined && confirmed[codeOf(confirmedBy, row)] !== seen.arm)
      return 'versions-disagree'
    return { key: unit === day ? `${seen.name}/${id}` : id, id, version: seen, day: on }
  }
}

type Value = number | 'blank' | 'unreadable'

/** Reads each text once: in a long file most of them come back. */
function readerOf(
  { columns }: Table,
  { column, reads }: UnitNumber,
  decimal: DecimalMark,
): (row: number) => Value {
  const language = decimal === 'comma' ? 'it' : 'en'
  const coded = columns[column]
  if (coded === undefined) return () => 'blank'
  const values = byCode(coded, (text): Value => {
    if (reads === 'yes-no') {
      const { kind } = parseYesNo(text)
      return kind === 'yes' ? 1 : kind === 'no' ? 0 : kind
    }
    const amount = parseAmount(text, language)
    return amount.kind === 'amount' ? amount.value : amount.kind
  })
  return (row) => values[coded.codes[row] ?? -1] ?? 'blank'
}

const unreadable = {
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

/** Without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
function combined(
  sum: number | undefined,
  rows: number,
  number: UnitNumber,
  { combine }: RowReadingOf,
): number {
  if (number.reads === 'before') return sum ?? Number.NaN
  const total = sum ?? 0
  if (number.reads === 'yes-no') return total > 0 ? 1 : 0
  return rows === 1 ? total : Number((combine === 'sum' ? total : total / rows).toPrecision(15))
}
