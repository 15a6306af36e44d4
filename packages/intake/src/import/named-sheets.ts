import { fail, ok, type Result } from '@cimento/core'
import type { FileError } from '../files/file-error.ts'
import { readFile } from '../files/read-file.ts'
import type { FileReading } from './imported.ts'

/** A file by the name that it has without its folder. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * A table of some file. `name` tells it from all others; `names` are those that an answer may call it by, and
 * `tellingNames` those that may say a version: a single file may be called “test” for other reasons.
 */
export type NamedSheet = {
  readonly file: string
  readonly name: string
  readonly names: readonly string[]
  readonly tellingNames: readonly string[]
  readonly text: string
}

/** All tables of the files, and how each file was read. Errors: a file that is no table. */
export function namedSheets(
  files: readonly NamedFile[],
): Result<
  { readonly read: readonly FileReading[]; readonly sheets: readonly NamedSheet[] },
  FileError & { readonly file: string }
> {
  const read: FileReading[] = []
  const found: { readonly file: string; readonly sheet: string; readonly text: string }[] = []
  for (const { name: file, bytes } of files) {
    const contents = readFile(bytes)
    if (!contents.ok) return fail({ ...contents.error, file })
    const { sheets, read: how } = contents.value
    const { encoding, because } = how === 'workbook' ? ({ encoding: how, because: 'zip' } as const) : how
    read.push({ file, encoding, because })
    for (const { name: sheet, text } of sheets) found.push({ file, sheet, text })
  }
  const sheets = found.map(({ file, sheet, text }) => {
    const [whole, bare] = sheet === '' ? [file, file] : [`${file}/${sheet}`, sheet]
    // Every other workbook calls its first sheet the same.
    const isOnly = found.every((other) => other.sheet !== sheet || other.file === file)
    return {
      file,
      text,
      name: isOnly ? bare : whole,
      names: [...new Set([whole, bare, file])],
      tellingNames: [...(sheet === '' ? [] : [sheet]), ...(files.length > 1 ? [file] : [])],
    }
  })
  return ok({ read, sheets })
}

/** What answers say of a sheet: by its own name first, by that of its file last. */
export function saidOf<Value>(
  answers: Readonly<Record<string, Value>> | undefined,
  { names }: NamedSheet,
): Value | undefined {
  const name = names.find((each) => answers !== undefined && Object.hasOwn(answers, each))
  return name === undefined ? undefined : answers?.[name]
}
