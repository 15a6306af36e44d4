import { readRows, type RowsTable } from '../read-rows.ts'
import type { Planned } from '../read-paste.ts'
import type { ImportAnswers } from './import-answers.ts'
import type { SheetImport } from './import-days.ts'
import type { ImportQuestion } from './imported.ts'
import { columnNamed, rolesNamed } from './named-columns.ts'

/** A sheet whose rows are observations: each version's become one row of totals. */
export function importUnits(
  sheet: string,
  table: RowsTable,
  here: Planned,
  answers: ImportAnswers,
  armOfSheet: string | undefined,
): SheetImport {
  const { names } = table.table
  const roles = rolesNamed(answers, names)
  const version = [...roles].find(([, role]) => role === 'version')?.[0]
  const unit =
    answers.unit === undefined || answers.unit === 'row' ? answers.unit : columnNamed(answers.unit, names)
  const reading = readRows(
    table,
    {
      version: version ?? (armOfSheet === undefined ? undefined : 'one'),
      confirmedBy: [...roles].find(([, role]) => role === 'version-too')?.[0],
      arm: armOfSheet,
      arms: new Map(Object.entries(answers.versions ?? {})),
      numbers: new Map(
        [...roles].flatMap(([index, role]) => (other.has(role) ? [] : [[role, index] as const])),
      ),
      unit,
      // Whoever names the unit in writing has been asked.
      rowsAreUnits: answers.unit === 'row',
      combine: answers.combine ?? 'sum',
      leaveOut: answers.leaveOut,
      order: answers.order,
      decimal: answers.decimal,
    },
    { ...here, entry: 'cumulative', isEmpty: true },
  )
  const { groups, results } = reading
  const issues = (groups?.issues ?? []).map((issue) => ({ ...issue, sheet }))
  const open = reading.open.filter((kind) => kind !== 'issues')
  return {
    rows:
      open.length > 0 || issues.length > 0
        ? []
        : results.map(({ arm, measures }) => ({
            arm,
            from: here.plan.startsOn,
            to: reading.on,
            values: measures ?? new Map(),
          })),
    questions: open.map((kind) => ({ sheet, kind, about: aboutOf(kind) })),
    issues,
    reading: {
      sheet,
      rows: 'rows',
      columns: names,
      order: answers.order,
      shownMark: undefined,
      source: undefined,
      skipped: groups?.skipped ?? table.table.skipped,
      incomplete: [],
      straddling: groups?.straddling ?? { count: 0, first: [] },
      lacking: groups?.incomplete ?? { count: 0, first: [] },
    },
  }

  function aboutOf(kind: ImportQuestion['kind']): readonly string[] {
    const column = typeof reading.version === 'number' ? table.columns[reading.version] : undefined
    if (kind === 'arms') return column?.values.filter((text) => !reading.arms.has(text)) ?? []
    if (kind === 'decimal') return reading.asksDecimal ? [reading.asksDecimal.text] : []
    if (kind === 'numbers')
      return reading.numbers.filter(({ column: own }) => own === undefined).map(({ name }) => name)
    if (kind === 'straddling') return groups?.straddling.first ?? []
    const [candidate] = reading.candidates
    if (kind === 'rows-of-one-unit' || kind === 'rows-maybe-of-one-unit')
      return candidate ? [names[candidate.column] ?? ''] : []
    return kind === 'arm' ? here.plan.arms.map(({ id }) => id) : names
  }
}

const other = new Set(['version', 'version-too', 'day', 'ignore', 'unit'])
