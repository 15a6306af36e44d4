import { recognizeExport } from '../exports/recognize-export.ts'
import type { Planned } from '../counts/read-paste.ts'
import { readRows, type RowsHere, type RowsReading, type RowsTable } from '../units/read-rows.ts'
import type { RowChoices } from '../units/row-choices.ts'
import { isBlank, tidy } from '../values/text.ts'
import type { ImportAnswers } from './import-answers.ts'
import { mostAsked, recognizedAs, type SheetImport } from './import-days.ts'
import type { ImportQuestion } from './imported.ts'
import { columnNamed, rolesNamed } from './named-columns.ts'

/** The version of a whole sheet, and whether a person said it: a name alone yields to a column that says the version. */
export type ArmOfSheet = { readonly arm: string; readonly isSaid: boolean }

/** A sheet whose rows are observations: each version's become one row of totals. */
export function importUnits(
  sheet: string,
  table: RowsTable,
  here: Planned,
  answers: ImportAnswers,
  armOfSheet: ArmOfSheet | undefined,
  elsewhere: ReadonlySet<string>,
): SheetImport {
  const { names } = table.table
  const recognized = recognizeExport(names)
  const roles = rolesNamed(answers, names)
  const version = [...roles].find(([, role]) => role === 'version')?.[0]
  const unit =
    answers.unit === undefined || answers.unit === 'row' ? answers.unit : columnNamed(answers.unit, names)
  const choices: RowChoices = {
    version: version ?? (armOfSheet?.isSaid === true ? 'one' : undefined),
    confirmedBy: [...roles].find(([, role]) => role === 'version-too')?.[0],
    arm: armOfSheet?.arm,
    arms: new Map(Object.entries(answers.versions ?? {})),
    numbers: new Map(
      [...roles].flatMap(([index, role]) => (other.has(role) ? [] : [[role, index] as const])),
    ),
    unit,
    // Whoever names the unit in writing has been asked.
    rowsAreUnits: answers.unit === 'row',
    combine: answers.combine ?? 'sum',
    leaveOut: answers.leaveOut,
    rejectRows: answers.leaveOut,
    elsewhere,
    order: answers.order,
    decimal: answers.decimal,
  }
  const grid: RowsHere = { ...here, entry: 'cumulative', isEmpty: true }
  const found = readRows(table, choices, grid)
  const isOne = found.version === undefined && armOfSheet !== undefined
  const reading = isOne ? readRows(table, { ...choices, version: 'one' }, grid) : found
  const { groups, results } = reading
  const issues = (groups?.issues ?? []).map((issue) => ({ ...issue, sheet }))
  const unsaid = textsWithoutArm(table, reading)
  const open = new Set<ImportQuestion['kind']>(reading.open.filter((kind) => kind !== 'issues'))
  if (unsaid.length > 0) open.add('arms')
  if (unsaid.length > mostAsked) open.delete('arms')
  if (unsaid.length > mostAsked) open.add('many-versions')
  return {
    rows:
      open.size > 0 || issues.length > 0
        ? []
        : results.map(({ arm, measures }) => ({
            arm,
            from: here.plan.startsOn,
            to: reading.on,
            values: measures ?? new Map(),
          })),
    questions: [...open].map((kind) => ({ sheet, kind, about: aboutOf(kind) })),
    issues,
    reading: {
      sheet,
      rows: 'rows',
      columns: names,
      recognized: recognized && recognizedAs(recognized),
      order: reading.order,
      shownMark: reading.shownMark,
      skipped: groups?.skipped ?? table.table.skipped,
      incomplete: [],
      straddling: groups?.straddling ?? { count: 0, first: [] },
      lacking: groups?.incomplete ?? { count: 0, first: [] },
    },
  }

  function aboutOf(kind: ImportQuestion['kind']): readonly string[] {
    if (kind === 'arms') return unsaid
    if (kind === 'many-versions')
      return typeof reading.version === 'number' ? [names[reading.version] ?? ''] : []
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

/** The texts in the column of the version that are no version's yet: all of them, however many. */
function textsWithoutArm(
  { table }: RowsTable,
  { version, arms }: Pick<RowsReading, 'version' | 'arms'>,
): readonly string[] {
  const texts = typeof version === 'number' ? (table.columns[version]?.texts ?? []) : []
  return [...new Set(texts.filter((text) => !isBlank(text)).map(tidy))].filter((text) => !arms.has(text))
}

const other = new Set(['version', 'version-too', 'day', 'ignore', 'unit'])
