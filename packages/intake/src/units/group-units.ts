import type { CivilDate } from '@cimento/core'
import type { SkippedRow } from '../table/block.ts'
import { byCode } from '../table/coded-column.ts'
import { withoutTime } from '../values/date-parts.ts'
import type { DecimalMark } from '../values/decimal-mark.ts'
import { parseAmount } from '../values/parse-amount.ts'
import { parseDate } from '../values/parse-date.ts'
import type { DateOrder } from '../values/parse-date.ts'
import { parseYesNo } from '../values/parse-yes-no.ts'
import type { PastePlace } from '../counts/paste.ts'
import { isInside } from '../values/plan-window.ts'
import type { PlanWindow } from '../values/plan-window.ts'
import { cellAt, type Table } from '../table/read-table.ts'
import { isBlank, tidy } from '../values/text.ts'

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
  readonly idAt: (unit: number) => string
  /** The versions, and the place among them of each unit's own. */
  readonly arms: readonly string[]
  readonly armPlaces: Uint8Array
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
  const groups = newGroups(placeOf, numbers.length)
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

/** What a row saw: the arm, null where it is not imported, and the name that tells versions apart. */
type Seen = { readonly arm: string | null; readonly name: string }
/** A row's unit, and the place of what it saw among the versions. */
type Place = { readonly group: number; readonly version: number; readonly day: CivilDate | null }

type Places = {
  readonly at: (row: number) => Place | SkippedRow['reason']
  readonly idOf: (row: number) => string
  /** More than any unit's number. */
  readonly most: number
  readonly versions: readonly Seen[]
}

function versionAt({ versions }: Places, version: number): Seen {
  return versions[version] ?? nobodys
}

const nobodys: Seen = { arm: null, name: '' }

/** By unit. A sum is NaN until there is a first number. */
type Groups = {
  readonly firstRows: Uint32Array
  readonly versions: Uint32Array
  readonly rows: Uint32Array
  readonly isStraddling: Uint8Array
  readonly isIncomplete: Uint8Array
  readonly sums: readonly Float64Array[]
}

function newGroups({ most }: Places, numbers: number): Groups {
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
function chosen({ rows, firstRows }: Groups, isChosen: (group: number) => boolean): Uint32Array {
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

function countedUnits(
  groups: Groups,
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

/** Whose a row is and what they saw, or why it is left out. Each text is read once: in a long file most come back. */
function placing(
  { columns: coded, rowNumbers }: Table,
  { version, unit, day }: RowColumns,
  { window, order, today }: RowReadingOf,
): Places {
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
  const ids = unit === 'row' ? undefined : unitCodes(coded[unit]?.texts ?? [])
  const versions: Seen[] = 'arm' in version ? [{ arm: version.arm, name: `arm ${version.arm}` }] : []
  const seen = read('arm' in version ? null : version.column, (text): number | null => {
    if ('arm' in version || isBlank(text)) return null
    const arm = version.arms.get(tidy(text)) ?? null
    // Two names of one version are one; two versions that nobody imports are two.
    const name = arm === null ? `other ${tidy(text)}` : `arm ${arm}`
    const place = versions.findIndex((other) => other.name === name)
    return place < 0 ? versions.push({ arm, name }) - 1 : place
  })
  const confirmedBy = 'arm' in version ? undefined : version.confirmedBy
  const confirmed = read(confirmedBy ?? null, (text) =>
    'arm' in version ? null : (version.arms.get(tidy(text)) ?? null),
  )
  const isDay = unit === day && ids !== undefined
  return {
    at(row) {
      const on = day === null ? null : (days[codeOf(day, row)] ?? null)
      if (on !== null && !isInside(on, window)) return 'outside-plan'
      const own = ids === undefined || unit === 'row' ? row : (ids[codeOf(unit, row)] ?? 0)
      if (ids !== undefined && own === ids.length) return 'no-unit'
      const place = 'arm' in version ? 0 : (seen[codeOf(version.column, row)] ?? null)
      if (place === null) return 'no-version'
      if (confirmedBy !== undefined && confirmed[codeOf(confirmedBy, row)] !== versions[place]?.arm)
        return 'versions-disagree'
      return { group: isDay ? place * ids.length + own : own, version: place, day: on }
    },
    idOf: (row) =>
      unit === 'row' ? `${rowNumbers[row]}` : tidy(coded[unit]?.texts[codeOf(unit, row)] ?? ''),
    most: ids === undefined ? rowNumbers.length : ids.length * (isDay ? Math.max(1, versions.length) : 1),
    versions,
  }
}

/** A number for each text: the same for those that a person sees as one, and the length for a blank. */
function unitCodes(texts: readonly string[]): Uint32Array {
  const codes = new Uint32Array(texts.length)
  const isTidy = texts.every((text) => tidy(text) === text)
  const known = new Map<string, number>()
  for (let code = 0; code < texts.length; code += 1) {
    const text = texts[code] ?? ''
    codes[code] = isBlank(text) ? texts.length : code
    if (isTidy || isBlank(text)) continue
    const before = known.get(tidy(text))
    if (before === undefined) known.set(tidy(text), code)
    else codes[code] = before
  }
  return codes
}

/** NaN: not reported. */
const unreadable = Number.POSITIVE_INFINITY

/** Reads each text once: in a long file most of them come back. */
function readerOf(
  { columns }: Table,
  { column, reads }: UnitNumber,
  decimal: DecimalMark,
): (row: number) => number {
  const language = decimal === 'comma' ? 'it' : 'en'
  const coded = columns[column]
  if (coded === undefined) return () => Number.NaN
  const values = Float64Array.from(coded.texts, (text) => {
    const reading = reads === 'yes-no' ? parseYesNo(text) : parseAmount(text, language)
    if (reading.kind === 'blank') return Number.NaN
    if (reading.kind === 'unreadable') return unreadable
    return reading.kind === 'amount' ? reading.value : Number(reading.kind === 'yes')
  })
  return (row) => values[coded.codes[row] ?? -1] ?? Number.NaN
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

/** Without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
function combined(sum: number, rows: number, number: UnitNumber, { combine }: RowReadingOf): number {
  if (number.reads === 'before') return sum
  const total = Number.isNaN(sum) ? 0 : sum
  if (number.reads === 'yes-no') return total > 0 ? 1 : 0
  return rows === 1 ? total : Number((combine === 'sum' ? total : total / rows).toPrecision(15))
}
