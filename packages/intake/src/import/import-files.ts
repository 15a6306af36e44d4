import { endsOn, ok, type Result } from '@cimento/core'
import type { BlockError } from '../table/block.ts'
import type { FileError } from '../files/file-error.ts'
import { armNamesOf } from '../counts/guess-columns.ts'
import { readBlock } from '../table/read-block.ts'
import type { Planned } from '../counts/read-paste.ts'
import { rowsTableOf } from '../units/read-rows.ts'
import { isNamed } from '../columns/is-named.ts'
import { guessRowKind } from '../units/row-kind.ts'
import { sameDays, unitsOfTwoSheets, type SheetTable } from './across-sheets.ts'
import { answerIssues } from './answer-issues.ts'
import type { ImportAnswers } from './import-answers.ts'
import { importDays } from './import-days.ts'
import { importUnits, type ArmOfSheet } from './import-units.ts'
import type { Imported } from './imported.ts'
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

/** The version of a whole sheet: as said, or where the sheet or its file is named after just one. */
function armOf(sheet: NamedSheet, { plan, words }: Planned, answers: ImportAnswers): ArmOfSheet | undefined {
  const said = saidOf(answers.arms, sheet)
  if (said !== undefined) return { arm: said, isSaid: true }
  for (const name of sheet.tellingNames) {
    const own = name.replace(/\.\w{2,5}$/, '')
    const [only, ...others] = plan.arms.filter(({ id }, index) =>
      isNamed(own, armNamesOf(plan, words, id, index)),
    )
    if (only !== undefined && others.length === 0) return { arm: only.id, isSaid: false }
  }
  return undefined
}
