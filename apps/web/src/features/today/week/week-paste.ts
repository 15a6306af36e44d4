import { endsOn, type CivilDate } from '@cimento/core'
import {
  columnArms,
  inVersions,
  measureRule,
  toCells,
  withDay,
  type Block,
  type Destination,
  type Layout,
  type MeasureColumns,
  type NamedRows,
  type Paste,
} from '@cimento/intake'
import type { WeekTest } from './week-tests.ts'

/** The rows of a name, and the version they belong to. */
type Routed = Pick<NamedRows, 'rows'> & { readonly to: Destination | null | undefined }

type Dated = { readonly block: Block; readonly dayColumn: number }

/** The block with its day in a column: its own, or one more with the day that a person named. */
export function dated(block: Block, { day }: Layout, named: CivilDate | undefined): Dated {
  if (day !== null || named === undefined) return { block, dayColumn: day ?? 0 }
  return { block: withDay(block, named), dayColumn: block.columns.length }
}

/** The counts of one test: version by version, since each has rows of its own. */
export function pasteOf(
  { block, dayColumn }: Dated,
  names: readonly Routed[],
  { id, plan }: WeekTest,
  columns: MeasureColumns,
  notation: Pick<Parameters<typeof toCells>[2], 'order' | 'decimal' | 'today'>,
): Paste {
  const measures = [...columns].filter(([, column]) => column !== null).map(([measure]) => measure)
  const pastes = columnArms(plan).map(({ id: arm }) => {
    const own = names.filter(({ to }) => to?.test === id && to.arm === arm).flatMap(({ rows }) => rows)
    const rows = new Set(own.map(({ row }) => row))
    const paste = toCells(
      {
        ...block,
        rows: block.rows.filter(({ row }) => rows.has(row)),
        skipped: [],
        window: { startsOn: plan.startsOn, endsOn: endsOn(plan) },
      },
      block.columns.map((_, index) => {
        if (index === dayColumn) return { kind: 'date' }
        const measure = measures.find((candidate) => columns.get(candidate) === index)
        return measure === undefined ? { kind: 'ignore' } : { kind: 'counts', arm, measure }
      }),
      {
        ...notation,
        rules: (measure) => measureRule(measure, plan),
        repeatedDays: measures.some((measure) => unaddable.has(measure)) ? 'refuse' : 'add',
      },
    )
    return inVersions(paste, plan)
  })
  return {
    cells: pastes.flatMap(({ cells }) => cells),
    blankCells: pastes.reduce((sum, { blankCells }) => sum + blankCells, 0),
    blankDays: [...new Set(pastes.flatMap(({ blankDays }) => blankDays))],
    issues: pastes.flatMap(({ issues }) => issues),
    warnings: pastes.flatMap(({ warnings }) => warnings),
    skipped: pastes.flatMap(({ skipped }) => skipped).toSorted((a, b) => a.row - b.row),
  }
}

/** Two means of one day have no sum. */
const unaddable: ReadonlySet<string> = new Set(['mean', 'deviation'])
