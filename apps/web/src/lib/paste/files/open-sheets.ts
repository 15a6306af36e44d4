import { fail, ok, type Result } from '@cimento/core'
import { openFile, type FileError, type OpenedSheet } from '@cimento/intake'
import type { Progress } from './intake-requests.ts'

/** The sheets of some files that have anything in them, each by a name that tells it from the others. */
export async function openSheets(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
): Promise<Result<readonly OpenedSheet[], FileError & { readonly file: string }>> {
  const sheets: OpenedSheet[] = []
  for (const file of files) {
    const opened = await openFile(
      {
        size: file.size,
        bytes: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
      },
      (done, total) => onProgress({ done, total }),
    )
    if (!opened.ok) return fail({ ...opened.error, file: file.name })
    const filled = opened.value.sheets.filter(({ length }) => length > emptySheet)
    // Where all are empty the first one says so.
    const own = filled.length > 0 ? filled : opened.value.sheets.slice(0, 1)
    const isShared = files.length > 1 && own.length > 1
    for (const sheet of own) sheets.push({ ...sheet, name: nameOf(file, sheet.name, isShared) })
  }
  return ok(sheets)
}

/** A sheet with nothing in it is a line end. */
const emptySheet = 1

/** A text has the name of its file, without what says its kind. */
function nameOf(file: File, sheet: string, isShared: boolean): string {
  const own = file.name.replace(/\.\w{2,5}$/, '')
  if (sheet === '') return own
  return isShared ? `${own} · ${sheet}` : sheet
}
