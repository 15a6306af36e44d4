import {
  endsOn,
  guardrailKind,
  ok,
  usesPrePeriod,
  type CivilDate,
  type Plan,
  type Result,
} from '@cimento/core'
import type { Entry } from '@cimento/core/workspace'
import type { BlockError } from '../table/block.ts'
import { withoutTime } from '../values/date-parts.ts'
import { dateOrder } from '../values/date-order.ts'
import {
  ambiguousNumber,
  contradictsItself,
  decimalMark,
  type AmbiguousNumber,
} from '../values/decimal-mark.ts'
import { groupUnits, type UnitGroups } from './group-units.ts'
import { armNamesOf } from '../counts/guess-columns.ts'
import { guessMeasures } from '../columns/guess-measures.ts'
import { guessArms, guessVersionColumn } from '../columns/guess-rows.ts'
import { commonNames, ownNames, written } from '../columns/measure-names.ts'
import { measureUnits, unitNumbersOf, type UnitMeasures } from './measure-units.ts'
import type { PastedCell } from '../counts/paste.ts'
import type { DateOrder } from '../values/parse-date.ts'
import { lastCounted } from '../values/plan-window.ts'
import type { PlanWords } from '../columns/plan-words.ts'
import type { Planned } from '../counts/read-paste.ts'
import { cellAt, readTable, type Table } from '../table/read-table.ts'
import type { RowChoices, RowsQuestion } from './row-choices.ts'
import { shownInTable, type ShownMark } from '../counts/shown-mark.ts'
import { shownOrderOf, type ShownOrder } from '../table/shown-order.ts'
import type { Row } from '../table/split-rows.ts'
import { tableColumns, type TableColumn } from '../table/table-columns.ts'
import { unitCandidates, type UnitCandidate } from './unit-candidates.ts'

/** What a person is shown of a table: what its columns hold, how many rows it has, and the first of them. */
export type RowsSummary = {
  readonly columns: readonly TableColumn[]
  readonly count: number
  readonly sample: readonly Row[]
}

/** A table and what its columns hold: read once, however much is said of it afterwards. */
export type RowsTable = RowsSummary & { readonly table: Table }

const sampled = 200

export function rowsTableOf(text: string): Result<RowsTable, BlockError> {
  const table = readTable(text)
  return table.ok ? ok(summaryOfTable(table.value)) : table
}

/** What a person is shown of a table that was read already. */
export function summaryOfTable(table: Table): RowsTable {
  const { rowNumbers, columns } = table
  const sample = [...rowNumbers.subarray(0, sampled)].map((row, index) => ({
    row,
    cells: columns.map((_, column) => cellAt(table, column, index)),
  }))
  return { table, columns: tableColumns(table), count: rowNumbers.length, sample }
}

/** What one version comes to. `measures` is undefined where its units are too few. */
export type ArmOfRows = {
  readonly arm: string
  readonly rows: number
  readonly units: number
  readonly measures: UnitMeasures | undefined
}

/** A number that every unit has, and its column once it is known. */
export type NumberColumn = {
  readonly name: string
  readonly reads: 'amount' | 'yes-no' | 'before'
  readonly column: number | undefined
}

/** Units that are left out: how many, and the first of them by name. */
export type NamedUnits = { readonly count: number; readonly first: readonly string[] }

/** What a person is told of the groups: of a million units only how many, and a few. */
export type GroupsSummary = Omit<UnitGroups, 'units' | 'straddling' | 'incomplete'> & {
  readonly straddling: NamedUnits
  readonly incomplete: NamedUnits
}

/** A table as the grid would take it: one row of totals a version. */
export type RowsReading = {
  readonly version: number | 'one' | undefined
  /** The arm of each text in the version's column, as far as it is known. */
  readonly arms: ReadonlyMap<string, string | null>
  readonly numbers: readonly NumberColumn[]
  /** Columns that look like what was given a version. */
  readonly candidates: readonly UnitCandidate[]
  /** How the days are written, where there are any and it is known. */
  readonly order: DateOrder | undefined
  readonly asksOrder: boolean
  /** The date that shows how days are written, where one does. */
  readonly shownOrder: ShownOrder | undefined
  readonly asksDecimal: AmbiguousNumber | undefined
  /** The cell that shows how decimals are written, where one does. */
  readonly shownMark: ShownMark | undefined
  readonly open: readonly RowsQuestion[]
  readonly groups: GroupsSummary | undefined
  readonly results: readonly ArmOfRows[]
  /** The day on which the totals are written: the last one of the rows, or of the plan. */
  readonly on: CivilDate
  readonly cells: readonly PastedCell[]
}

/** The grid that takes them. */
export type RowsHere = Planned & {
  readonly entry: Entry
  readonly isEmpty: boolean
}

export function readRows({ table, columns }: RowsTable, choices: RowChoices, here: RowsHere): RowsReading {
  const { plan, words, today } = here
  const window = { startsOn: plan.startsOn, endsOn: endsOn(plan) }
  const named = plan.arms.map(({ id }, index) => ({ arm: id, names: armNamesOf(plan, words, id, index) }))
  const version = choices.version ?? guessVersionColumn(columns, named) ?? undefined
  const versionColumn = typeof version === 'number' ? columns[version] : undefined
  const arms = new Map<string, string | null>([
    ...(versionColumn ? guessArms(versionColumn, named) : []),
    ...choices.arms,
  ])
  const numbers = numberColumns(columns, table, here, version, choices)
  const taken = new Set(numbers.flatMap(({ column }) => (column === undefined ? [] : [column])))
  const candidates =
    version === undefined ? [] : unitCandidates(table, version === 'one' ? null : version, taken)
  const dayColumn = columns.findIndex(({ kind }) => kind === 'date')
  const day = dayColumn < 0 ? null : dayColumn
  // Each text once: in a long file most of them come back.
  const texts = (column: number) => table.columns[column]?.texts ?? []
  const settledOrder =
    day === null ? 'day-first' : dateOrder([...new Set(texts(day).map(withoutTime))], window)
  const order = settledOrder === 'ambiguous' ? choices.order : settledOrder
  const amounts = numbers.flatMap(({ column, reads }) =>
    column === undefined || reads === 'yes-no' ? [] : texts(column),
  )
  const shown = shownInTable(table, {
    kinds: columns.map(({ kind }) => kind),
    taken,
    isContradicted: contradictsItself(amounts),
  })
  const own = decimalMark(amounts)
  // Amounts that contradict each other are asked about: no other column can settle them.
  const mark = own === 'ambiguous' ? (shown?.mark ?? own) : own
  const decimal = mark === 'ambiguous' ? choices.decimal : mark
  const versions =
    version === 'one'
      ? choices.arm === undefined
        ? undefined
        : { arm: choices.arm }
      : version === undefined || !versionColumn?.values.every((text) => arms.has(text))
        ? undefined
        : { column: version, arms, confirmedBy: choices.confirmedBy }
  const known = numbers.flatMap(({ column, ...number }) =>
    column === undefined ? [] : [{ ...number, column }],
  )
  const isWhole = known.length === numbers.length && taken.size === numbers.length
  const { unit } = choices
  const groups =
    versions && isWhole && unit !== undefined && !taken.has(Number(unit)) && order && decimal
      ? groupUnits(
          table,
          { version: versions, unit, numbers: known, day },
          {
            decimal,
            order,
            window,
            today,
            combine: choices.combine,
            rejectRows: choices.rejectRows,
            elsewhere: choices.elsewhere,
          },
        )
      : undefined
  const results = groups ? resultsOf(plan, groups) : []
  const last = lastCounted(plan, today)
  const on = groups?.lastDay && groups.lastDay < last ? groups.lastDay : last
  const [candidate] = candidates
  const isEachRow =
    unit === 'row' || (typeof unit === 'number' && columns[unit]?.distinct === table.rowNumbers.length)
  const open: readonly RowsQuestion[] = [
    ...asks('version', version === undefined),
    ...asks('arm', version === 'one' && choices.arm === undefined),
    ...asks('arms', typeof version === 'number' && versions === undefined),
    ...asks('numbers', known.length < numbers.length),
    ...asks('same-column', known.length > taken.size || (unit !== undefined && taken.has(Number(unit)))),
    ...asks('unit', unit === undefined),
    ...asks('rows-of-one-unit', unit === 'row' && candidate?.kind === 'assigned'),
    ...asks('rows-maybe-of-one-unit', isEachRow && candidate !== undefined && !choices.rowsAreUnits),
    ...asks('order', !order),
    ...asks('decimal', !decimal),
    ...asks('issues', groups !== undefined && groups.issues.length > 0),
    ...asks('straddling', groups !== undefined && groups.straddling.length > 0 && !choices.leaveOut),
    ...asks(
      'too-few',
      results.some(({ measures }) => measures === undefined),
    ),
    ...asks('daily-grid', here.entry === 'daily' && !here.isEmpty),
  ]
  return {
    version,
    arms,
    numbers,
    candidates,
    order: day === null ? undefined : order,
    asksOrder: settledOrder === 'ambiguous',
    shownOrder: shownOrderOf(table, day, settledOrder),
    asksDecimal: mark === 'ambiguous' ? ambiguousNumber(amounts) : undefined,
    shownMark: shown,
    open,
    groups: groups && summaryOf(groups),
    results,
    on,
    cells: results.flatMap(({ arm, measures }) =>
      [...(measures ?? [])].map(([measure, value]) => ({ date: on, arm, measure, value })),
    ),
  }
}

function summaryOf({
  straddling,
  incomplete,
  otherRows,
  skipped,
  lastDay,
  issues,
}: UnitGroups): GroupsSummary {
  return {
    straddling: namedUnits(straddling),
    incomplete: namedUnits(incomplete),
    otherRows,
    skipped,
    lastDay,
    issues,
  }
}

function namedUnits(ids: readonly string[]): NamedUnits {
  return { count: ids.length, first: ids.slice(0, 5) }
}

function asks(question: RowsQuestion, isOpen: boolean): readonly RowsQuestion[] {
  return isOpen ? [question] : []
}

/** The columns of the numbers: as said, or as their headers tell. */
function numberColumns(
  columns: readonly TableColumn[],
  { hasHeader }: Table,
  { plan, words }: Pick<RowsHere, 'plan' | 'words'>,
  version: number | 'one' | undefined,
  choices: RowChoices,
): readonly NumberColumn[] {
  const { kpi } = plan.primary
  const asked = [
    ...(unitNumbersOf(kpi) ?? []),
    ...plan.guardrails.map((guardrail) => ({
      name: guardrail.id,
      reads: guardrailKind(guardrail) === 'proportion' ? ('yes-no' as const) : ('amount' as const),
    })),
  ]
  const guessed = guessMeasures(
    { columns, hasHeader },
    { day: null, names: typeof version === 'number' ? [version] : [] },
    asked.map(({ name }) => ({ measure: name, names: namesOf(name, plan, words) })),
  )
  return asked.map(({ name, reads }) => {
    const guess = hasHeader ? guessed.get(name) : undefined
    return {
      name,
      reads,
      column: choices.numbers.get(name) ?? (typeof guess === 'number' ? guess : undefined),
    }
  })
}

function namesOf(name: string, plan: Plan, words: PlanWords): readonly (readonly string[])[] {
  const { kpi } = plan.primary
  if (name === 'value')
    return [written([kpi.name]), [...commonNames('sum', plan), ...commonNames('mean', plan)]]
  if (name === 'prePeriod' && usesPrePeriod(kpi))
    return [written([kpi.prePeriodName]), commonNames(name, plan)]
  if (name === 'successes')
    return [[...ownNames(name, plan, words), ...written([kpi.name])], commonNames(name, plan)]
  return [ownNames(name, plan, words), commonNames(name, plan)]
}

function resultsOf(plan: Plan, { units }: UnitGroups): readonly ArmOfRows[] {
  return plan.arms.flatMap(({ id: arm }) => {
    let [count, rows] = [0, 0]
    const place = units.arms.indexOf(arm)
    for (let unit = 0; unit < units.count; unit += 1) {
      if (units.armPlaces[unit] !== place) continue
      count += 1
      rows += units.rows[unit] ?? 0
    }
    if (count === 0) return []
    const guardrails = plan.guardrails.map(({ id }) => id)
    const measured = measureUnits(plan.primary.kpi, units, arm, guardrails)
    return [{ arm, rows, units: count, measures: measured.ok ? measured.value : undefined }]
  })
}
