import { endsOn, ok, type Result } from '@cimento/core'
import type { Block, BlockError } from '../block.ts'
import type { FileError } from '../files/file-error.ts'
import { armNamesOf } from '../guess-columns.ts'
import { readBlock } from '../read-block.ts'
import type { Planned } from '../read-paste.ts'
import { rowsTableOf, type RowsTable } from '../read-rows.ts'
import { nameWords } from '../route-rows.ts'
import { guessRowKind } from '../row-kind.ts'
import { tidy } from '../text.ts'
import { answerIssues } from './answer-issues.ts'
import type { ImportAnswers } from './import-answers.ts'
import { importDays, type SheetImport } from './import-days.ts'
import { importUnits, type ArmOfSheet } from './import-units.ts'
import type { Imported, ImportedRow, ImportQuestion } from './imported.ts'
import { columnNamed } from './named-columns.ts'
import { namedSheets, saidOf, type NamedFile, type NamedSheet } from './named-sheets.ts'

/**
 * One file or several, a version each, as the rows of a plan: exact numbers, or the questions that only a person can
 * answer, or what is wrong with its row and column. Errors: a file that is no table.
 */
export function importFiles(
  files: readonly NamedFile[],
  here: Planned,
  answers: ImportAnswers,
): Result<Imported, FileError & { readonly file: string }> {
  const named = namedSheets(files)
  if (!named.ok) return named
  const { read, sheets } = named.value
  const chosen = sheets.filter(({ names }) => answers.sheets?.some((name) => names.includes(name)) ?? true)
  if (asksSheets(sheets, chosen, here, answers)) {
    const about = sheets.map(({ name }) => name)
    return ok({ ...nothing, read, questions: [{ sheet: '', kind: 'sheets', about }] })
  }
  const problems: (BlockError & { readonly sheet: string })[] = []
  const tables: SheetTable[] = []
  for (const sheet of chosen) {
    const table = tableOf(sheet, here, answers)
    if (table.ok) tables.push(table.value)
    else problems.push({ ...table.error, sheet: sheet.name })
  }
  const twice = unitsOfTwoSheets(tables, answers)
  const imports = tables.map(({ name, arm, ...table }) =>
    table.rows === 'days'
      ? importDays(name, table.block, here, answers, arm?.arm)
      : importUnits(name, table.table, here, answers, arm, twice),
  )
  const misfits = answerIssues(
    answers,
    here.plan,
    imports.map(({ reading }) => reading),
  )
  // Wrong answers raise questions of their own: they are mended first.
  const questions =
    misfits.length > 0 ? [] : [...imports.flatMap((each) => each.questions), ...sameDays(imports)]
  const issues = imports.flatMap((each) => each.issues)
  const isWhole = [misfits, questions, issues, problems].every(({ length }) => length === 0)
  return ok({
    read,
    rows: isWhole ? imports.flatMap(({ rows }) => rows) : [],
    answers: misfits,
    questions,
    issues,
    problems,
    sheets: imports.map(({ reading }) => reading),
  })
}

const nothing: Omit<Imported, 'read'> = {
  rows: [],
  answers: [],
  questions: [],
  issues: [],
  problems: [],
  sheets: [],
}

/** Several sheets of one file are asked about, unless each is named after a version. */
function asksSheets(
  sheets: readonly NamedSheet[],
  chosen: readonly NamedSheet[],
  here: Planned,
  answers: ImportAnswers,
): boolean {
  // A name that no sheet has would leave its rows out without a word.
  if (answers.sheets !== undefined)
    return answers.sheets.some((name) => sheets.every(({ names }) => !names.includes(name)))
  const several = chosen.filter((one) => chosen.some((other) => other !== one && other.file === one.file))
  const arms = several.map((sheet) => armOf(sheet, here, answers)?.arm)
  return arms.includes(undefined) || new Set(arms).size < arms.length
}

/** A sheet as a table of days, or of observations. */
type SheetTable = { readonly name: string; readonly arm: ArmOfSheet | undefined } & (
  | { readonly rows: 'days'; readonly block: Block }
  | { readonly rows: 'rows'; readonly table: RowsTable }
)

function tableOf(sheet: NamedSheet, here: Planned, answers: ImportAnswers): Result<SheetTable, BlockError> {
  const { plan, words } = here
  const { name, text } = sheet
  const block = readBlock(text, { startsOn: plan.startsOn, endsOn: endsOn(plan) })
  const rows = answers.rows ?? guessRowKind(block, plan, words)
  const arm = armOf(sheet, here, answers)
  if (rows === 'days') return block.ok ? ok({ name, arm, rows, block: block.value }) : block
  const table = rowsTableOf(text)
  return table.ok ? ok({ name, arm, rows, table: table.value }) : table
}

/** Whoever stands in the sheets of two versions: no sheet alone shows it. A day belongs to every version. */
function unitsOfTwoSheets(tables: readonly SheetTable[], { unit }: ImportAnswers): ReadonlySet<string> {
  const armOfUnit = new Map<string, string>()
  const twice = new Set<string>()
  for (const sheet of tables) {
    if (sheet.rows !== 'rows' || sheet.arm === undefined || unit === undefined) continue
    const { table, columns } = sheet.table
    const column = columnNamed(unit, table.names)
    if (column === undefined || columns[column]?.kind === 'date') continue
    for (const text of table.columns[column]?.texts ?? []) {
      const id = tidy(text)
      const before = armOfUnit.get(id)
      if (before !== undefined && before !== sheet.arm.arm) twice.add(id)
      else armOfUnit.set(id, sheet.arm.arm)
    }
  }
  return twice
}

/** The version of a whole sheet: as said, or where the sheet or its file is named after just one. */
function armOf(sheet: NamedSheet, { plan, words }: Planned, answers: ImportAnswers): ArmOfSheet | undefined {
  const said = saidOf(answers.arms, sheet)
  if (said !== undefined) return { arm: said, isSaid: true }
  for (const name of sheet.tellingNames) {
    const own = nameWords(name.replace(/\.\w{2,5}$/, ''))
    const [only, ...others] = plan.arms.filter(({ id }, index) =>
      armNamesOf(plan, words, id, index).some((known) => nameWords(known) === own),
    )
    if (only !== undefined && others.length === 0) return { arm: only.id, isSaid: false }
  }
  return undefined
}

/** Two sheets that count the same days of one version: added up or put side by side, each day would count twice. */
function sameDays(imports: readonly SheetImport[]): readonly ImportQuestion[] {
  const before: { readonly sheet: string; readonly row: ImportedRow }[] = []
  for (const { rows, reading } of imports) {
    for (const row of rows) {
      const twice = before.find((other) => other.sheet !== reading.sheet && overlap(other.row, row))
      if (twice) return [{ sheet: '', kind: 'same-days', about: [twice.sheet, reading.sheet, row.from] }]
    }
    before.push(...rows.map((row) => ({ sheet: reading.sheet, row })))
  }
  return []
}

function overlap(one: ImportedRow, other: ImportedRow): boolean {
  return one.arm === other.arm && one.from <= other.to && other.from <= one.to
}
