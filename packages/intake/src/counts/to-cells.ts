import { invariant } from '@cimento/core'
import type { CivilDate } from '@cimento/core'
import { addUp } from './add-up.ts'
import type { Block, SkippedRow } from '../table/block.ts'
import { countIssues } from './count-issues.ts'
import type { Mapping } from '../columns/guess-mapping.ts'
import type { DateIssue, Paste, PasteIssue, PasteWarning } from './paste.ts'
import { perDay } from './per-day.ts'
import { isInside } from '../values/plan-window.ts'
import { readRow } from './read-row.ts'
import type { Notation, RowReading } from './read-row.ts'

/**
 * The counts of a block, and everything that stands against importing them. The mapping has exactly one date
 * column; `today` is the last day that can have counts. Rows of days outside the plan are skipped and listed,
 * and so are rows whose counts are all blank: sheets often list the days to come. A day that stands twice is
 * refused, unless its rows are parts of it (`repeatedDays: 'add'`). Totals so far (`totals: 'running'`) become the
 * numbers of their days.
 */
export function toCells(
  block: Block,
  mapping: Mapping,
  { repeatedDays = 'refuse', totals = 'days', ...notation }: CellsNotation,
): Paste {
  invariant(mapping.filter((role) => role.kind === 'date').length === 1, 'a mapping has one date column')
  const readings = block.rows.map((row) => readRow(row, block, mapping, notation))
  const taken = readings.filter((reading) => skippedBecause(reading, block) === null)
  const firstRows = repeatedDays === 'add' ? nowhere : firstRowOfEachDay(taken)
  const issues: PasteIssue[] = taken.flatMap((reading): PasteIssue[] => [
    ...dateIssues(reading, firstRows, notation.today),
    ...countIssues(reading.counts, reading.date, notation.rules),
  ])
  const refusedRows = new Set(issues.map((issue) => issue.row))
  const takenRows = new Set(taken.map(({ place }) => place.row))
  // Days before the plan count: the total that the first day begins from is theirs. Refused rows are no total.
  const running =
    totals === 'running'
      ? perDay(readings.filter(({ date, place }) => date !== null && !refusedRows.has(place.row)))
      : undefined
  for (const issue of running?.issues ?? []) {
    if (!takenRows.has(issue.row)) continue
    issues.push(issue)
    refusedRows.add(issue.row)
  }
  const counts = taken.flatMap((reading) => reading.counts)
  const skipped = [...block.skipped, ...readings.flatMap((reading) => skippedRow(reading, block))]
  const possible = (running?.readings ?? taken).filter(
    ({ place }) => takenRows.has(place.row) && !refusedRows.has(place.row),
  )
  return {
    cells: repeatedDays === 'add' ? addUp(possible) : possible.flatMap(cellsOf),
    blankCells: counts.filter(({ reading }) => reading.kind === 'blank').length,
    blankDays: blankDays(taken),
    issues,
    warnings: taken.flatMap(warningsOf),
    skipped: skipped.sort((a, b) => a.row - b.row),
  }
}

export type CellsNotation = Notation & {
  readonly repeatedDays?: 'refuse' | 'add'
  /** Whether the rows are of their days, or totals so far. */
  readonly totals?: 'days' | 'running'
}

const nowhere: ReadonlyMap<CivilDate, RowReading> = new Map()

function skippedBecause({ date, counts }: RowReading, block: Block): SkippedRow['reason'] | null {
  if (counts.every(({ reading }) => reading.kind === 'blank')) return 'blank-row'
  return date !== null && !isInside(date, block.window) ? 'outside-plan' : null
}

function skippedRow(reading: RowReading, block: Block): readonly SkippedRow[] {
  const reason = skippedBecause(reading, block)
  return reason === null ? [] : [{ row: reading.place.row, reason }]
}

function firstRowOfEachDay(readings: readonly RowReading[]): ReadonlyMap<CivilDate, RowReading> {
  const firstRows = new Map<CivilDate, RowReading>()
  for (const reading of readings)
    if (reading.date !== null && !firstRows.has(reading.date)) firstRows.set(reading.date, reading)
  return firstRows
}

/** Whether two rows of a day say the same. */
function areAlike(one: RowReading['counts'], other: RowReading['counts']): boolean {
  const values = (counts: RowReading['counts']) => JSON.stringify(counts.map(({ reading }) => reading))
  return values(one) === values(other)
}

function dateIssues(
  { date, dateReading, place, counts }: RowReading,
  firstRows: ReadonlyMap<CivilDate, RowReading>,
  today: CivilDate,
): readonly DateIssue[] {
  if (date === null)
    return [{ ...place, kind: dateReading.kind === 'impossible' ? 'impossible-date' : 'unreadable-date' }]
  const first = firstRows.get(date)
  const issues: DateIssue[] = []
  if (date > today) issues.push({ ...place, kind: 'future-date', date })
  if (first && first.place.row !== place.row) {
    const isCopy = areAlike(first.counts, counts)
    issues.push({ ...place, kind: 'duplicate-date', date, firstRow: first.place.row, isCopy })
  }
  return issues
}

function warningsOf({ dateReading, place }: RowReading): readonly PasteWarning[] {
  if (dateReading.kind !== 'date' || dateReading.warning === null) return []
  return [{ ...place, kind: dateReading.warning, date: dateReading.date }]
}

function blankDays(readings: readonly RowReading[]): readonly CivilDate[] {
  const days = readings.flatMap(({ date, counts }) =>
    date !== null && counts.some(({ reading }) => reading.kind === 'blank') ? [date] : [],
  )
  return [...new Set(days)]
}

function cellsOf({ date, counts }: RowReading): Paste['cells'] {
  if (date === null) return []
  return counts.flatMap(({ arm, measure, reading }) =>
    reading.kind === 'count' ? [{ date, arm, measure, value: reading.value }] : [],
  )
}
