import { endsOn, fail, ok, type Result } from '@cimento/core'
import type { BlockError } from '../block.ts'
import type { FileError } from '../files/file-error.ts'
import { readFile, type FileContents, type FileSheet } from '../files/read-file.ts'
import { armNamesOf } from '../guess-columns.ts'
import { readBlock } from '../read-block.ts'
import type { Planned } from '../read-paste.ts'
import { rowsTableOf } from '../read-rows.ts'
import { nameWords } from '../route-rows.ts'
import { guessRowKind } from '../row-kind.ts'
import type { ImportAnswers } from './import-answers.ts'
import { importDays, type SheetImport } from './import-days.ts'
import { importUnits } from './import-units.ts'
import type { Imported, ImportQuestion } from './imported.ts'

/** A file by the name that it has without its folder. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * One file or several, a version each, as the rows of a plan: exact numbers, or the questions that only a person can
 * answer, or what is wrong with its row and column. Errors: a file that is no table.
 */
export function importFiles(
  files: readonly NamedFile[],
  here: Planned,
  answers: ImportAnswers,
): Result<Imported, FileError & { readonly file: string }> {
  const sheets: FileSheet[] = []
  let read: FileContents['read'] = 'workbook'
  for (const { name, bytes } of files) {
    const contents = readFile(bytes)
    if (!contents.ok) return fail({ ...contents.error, file: name })
    ;({ read } = contents.value)
    for (const sheet of contents.value.sheets) sheets.push(sheet.name === '' ? { ...sheet, name } : sheet)
  }
  const encoding =
    read === 'workbook'
      ? { encoding: read, because: 'zip' }
      : { encoding: read.encoding, because: read.because }
  const chosen =
    answers.sheets === undefined ? sheets : sheets.filter(({ name }) => answers.sheets?.includes(name))
  const problems: (BlockError & { readonly sheet: string })[] = []
  const imports: SheetImport[] = []
  const isAsked = chosen.length > 1 && files.length === 1 && answers.sheets === undefined
  // A name that no sheet has would leave its rows out without a word.
  const isMissing = answers.sheets?.some((name) => sheets.every((sheet) => sheet.name !== name)) ?? false
  if (isMissing || (isAsked && !areVersions(chosen, here))) {
    const about = sheets.map(({ name }) => name)
    return ok({ ...nothing, read: encoding, questions: [{ sheet: '', kind: 'sheets', about }] })
  }
  for (const sheet of chosen) {
    const imported = importSheet(sheet, here, answers)
    if (imported.ok) imports.push(imported.value)
    else problems.push({ ...imported.error, sheet: sheet.name })
  }
  const questions: ImportQuestion[] = imports.flatMap((each) => each.questions)
  const issues = imports.flatMap((each) => each.issues)
  const isWhole = questions.length === 0 && issues.length === 0 && problems.length === 0
  return ok({
    read: encoding,
    rows: isWhole ? imports.flatMap(({ rows }) => rows) : [],
    questions,
    issues,
    problems,
    sheets: imports.map(({ reading }) => reading),
  })
}

const nothing: Omit<Imported, 'read'> = { rows: [], questions: [], issues: [], problems: [], sheets: [] }

function importSheet(
  { name, text }: FileSheet,
  here: Planned,
  answers: ImportAnswers,
): Result<SheetImport, BlockError> {
  const { plan, words } = here
  const block = readBlock(text, { startsOn: plan.startsOn, endsOn: endsOn(plan) })
  const kind = answers.rows ?? guessRowKind(block, plan, words)
  const arm = answers.arms?.[name] ?? armNamed(name, here)
  if (kind === 'days') return block.ok ? ok(importDays(name, block.value, here, answers, arm)) : block
  const table = rowsTableOf(text)
  return table.ok ? ok(importUnits(name, table.value, here, answers, arm)) : table
}

/** The version that a sheet or file is named after, where only one can be it. */
function armNamed(name: string, { plan, words }: Planned): string | undefined {
  const own = nameWords(name.replace(/\.\w{2,5}$/, ''))
  const [only, ...others] = plan.arms.filter(({ id }, index) =>
    armNamesOf(plan, words, id, index).some((known) => nameWords(known) === own),
  )
  return others.length === 0 ? only?.id : undefined
}

function areVersions(sheets: readonly FileSheet[], here: Planned): boolean {
  const arms = sheets.map(({ name }) => armNamed(name, here))
  return arms.every((arm) => arm !== undefined) && new Set(arms).size === arms.length
}
