import { countsDays, type CivilDate } from '@cimento/core'
import { columnRange, measuresOf, type WeekInput } from '@cimento/core/workspace'
import {
  ambiguousNumber,
  commonNames,
  decimalMark,
  guessLayout,
  guessMeasures,
  headerWords,
  ownNames,
  routeRows,
  type AmbiguousNumber,
  type Block,
  type Destination,
  type Layout,
  type MeasureColumns,
  type NamedRows,
  type NotationChoices,
  type Paste,
} from '@cimento/intake'
import { planWords } from '@cimento/report'
import { routeTargetsOf } from './route-targets.ts'
import { dated, pasteOf } from './week-paste.ts'
import type { WeekTest } from './week-tests.ts'

/** What a person has said of a pasted week so far. Nothing of it is ever guessed. */
export type WeekChoices = NotationChoices & {
  /** The day of rows that have none. */
  readonly day?: CivilDate | undefined
  /** The columns of the day and of the names, as changed by hand. */
  readonly layout?: Layout | undefined
  /** Where the rows of a name belong, by the name's key; null leaves them out. */
  readonly routes: ReadonlyMap<string, Destination | null>
  /** The column of a measure, by `columnKey`; null where the block has none. */
  readonly columns: ReadonlyMap<string, number | null>
}

export const nothingSaid: WeekChoices = { routes: new Map(), columns: new Map() }

export function columnKey(test: string, measure: string): string {
  return `${test}/${measure}`
}

export type WeekQuestion = 'names' | 'day' | 'days' | 'route' | 'columns' | 'order' | 'decimal'

/** The rows of a name and where they go: null is nowhere, undefined must be asked. */
export type RoutedName = NamedRows & { readonly to: Destination | null | undefined }

/** What a week says of one test. `paste` is there once nothing about its rows is open. */
export type TestReading = {
  readonly test: WeekTest
  readonly columns: MeasureColumns
  /** A KPI that compares days cannot take rows that cover several. */
  readonly needsDays: boolean
  readonly paste: Paste | undefined
}

export type WeekReading = {
  readonly layout: Layout
  readonly coversPeriods: boolean
  readonly names: readonly RoutedName[]
  readonly tests: readonly TestReading[]
  readonly asksOrder: boolean
  readonly asksDecimal: AmbiguousNumber | undefined
  readonly open: readonly WeekQuestion[]
}

/** A block as the running tests would take it. */
export function readWeek(
  block: Block,
  tests: readonly WeekTest[],
  choices: WeekChoices,
  today: CivilDate,
): WeekReading {
  const layout = choices.layout ?? guessLayout(block)
  const names = routeRows(block, layout.names, routeTargetsOf(tests)).map((group) => ({
    ...group,
    to: destinationOf(group, choices),
  }))
  const found = tests
    .filter(({ id }) => names.some(({ to }) => to?.test === id))
    .map((test) => ({ test, columns: columnsOf(block, layout, test, choices) }))
  const amounts = found.flatMap(({ test, columns }) => amountTexts(test, columns, names))
  const mark = decimalMark(amounts)
  const order = layout.day === null || block.order !== 'ambiguous' ? block.order : choices.order
  const notation = {
    order: order === 'ambiguous' ? 'day-first' : order,
    decimal: mark === 'ambiguous' ? choices.decimal : mark,
  } as const
  const coversPeriods = hasPeriods(block, layout)
  const needsDays = ({ plan }: WeekTest) =>
    countsDays(plan.primary.kpi) && (coversPeriods || layout.day === null)
  const open: readonly WeekQuestion[] = [
    ...(layout.names.length > 0 ? [] : (['names'] as const)),
    ...(names.some(({ to }) => to === undefined) ? (['route'] as const) : []),
    ...(layout.day === null && choices.day === undefined ? (['day'] as const) : []),
    ...(found.some(({ test }) => needsDays(test)) ? (['days'] as const) : []),
    ...(found.every(({ columns }) => isSettled(columns)) ? [] : (['columns'] as const)),
    ...(notation.order ? [] : (['order'] as const)),
    ...(notation.decimal ? [] : (['decimal'] as const)),
  ]
  const read = ({ test, columns }: (typeof found)[number]): Paste | undefined => {
    const { order, decimal } = notation
    const isDated = layout.day !== null || choices.day !== undefined
    if (!order || !decimal || !isDated || !isSettled(columns) || needsDays(test)) return undefined
    return pasteOf(dated(block, layout, choices.day), names, test, columns, { order, decimal, today })
  }
  return {
    layout,
    coversPeriods,
    names,
    tests: found.map((each) => ({ ...each, needsDays: needsDays(each.test), paste: read(each) })),
    asksOrder: layout.day !== null && block.order === 'ambiguous',
    asksDecimal: mark === 'ambiguous' ? ambiguousNumber(amounts) : undefined,
    open,
  }
}

/** What is written once a person agrees, with what was told on the way. */
export function weekInputOf({ tests, names }: WeekReading, block: Block, choices: WeekChoices): WeekInput {
  const told = names.flatMap(({ key, to, route }) =>
    to && key !== '' && choices.routes.has(key) && !(route.kind === 'known' && isSame(route.to, to))
      ? [{ name: key, experiment: to.test, arm: to.arm }]
      : [],
  )
  const columns = tests.flatMap(({ test, columns }) =>
    [...columns].flatMap(([measure, column]) => {
      const name = typeof column === 'number' ? headerWords(block.columns[column]?.name ?? '') : ''
      return name !== '' && choices.columns.has(columnKey(test.id, measure))
        ? [{ name, experiment: test.id, measure }]
        : []
    }),
  )
  return {
    tests: tests.flatMap(({ test, paste }) =>
      paste && paste.cells.length > 0 ? [{ experiment: test.id, counts: paste.cells }] : [],
    ),
    names: told,
    columns,
  }
}

function destinationOf({ key, route }: NamedRows, { routes }: WeekChoices): Destination | null | undefined {
  const chosen = routes.get(key)
  if (chosen !== undefined) return chosen
  if (route.kind === 'ambiguous') return undefined
  return route.kind === 'known' ? route.to : null
}

function columnsOf(
  block: Block,
  layout: Layout,
  { id, file, plan }: WeekTest,
  choices: WeekChoices,
): MeasureColumns {
  const remembered = (measure: string) =>
    file.experiment.pasteColumns.filter((known) => known.measure === measure).map(({ name }) => name)
  const words = planWords(plan)
  const guessed = guessMeasures(
    block,
    layout,
    measuresOf(plan).map((measure) => ({
      measure,
      names: [remembered(measure), ownNames(measure, plan, words), commonNames(measure, plan)],
    })),
  )
  return new Map(
    [...guessed].map(([measure, column]) => {
      const chosen = choices.columns.get(columnKey(id, measure))
      return [measure, chosen === undefined ? column : chosen]
    }),
  )
}

/** Every column is known, none serves two measures, and there is at least one. */
function isSettled(columns: MeasureColumns): boolean {
  const taken = [...columns.values()].filter((column) => column !== null)
  return taken.length > 0 && !taken.includes('ambiguous') && new Set(taken).size === taken.length
}

function amountTexts(
  { id, plan }: WeekTest,
  columns: MeasureColumns,
  names: readonly RoutedName[],
): readonly string[] {
  const amounts = [...columns].flatMap(([measure, column]) =>
    typeof column === 'number' && columnRange(measure, plan) !== 'whole' ? [column] : [],
  )
  const rows = names.filter(({ to }) => to?.test === id).flatMap(({ rows }) => rows)
  return rows.flatMap(({ cells }) => amounts.map((column) => cells[column] ?? ''))
}

/** Whether a second column of dates says that rows cover more than their own day. */
function hasPeriods({ columns, rows }: Block, { day }: Layout): boolean {
  if (day === null) return false
  return columns.some(
    ({ kind }, index) =>
      kind === 'date' && index !== day && rows.some(({ cells }) => cells[index] !== cells[day]),
  )
}

function isSame(a: Destination, b: Destination): boolean {
  return a.test === b.test && a.arm === b.arm
}
