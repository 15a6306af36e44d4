import { fail, ok, type Result } from '@cimento/core'
import type { Operation } from '@cimento/core/journal'
import {
  checkOperations,
  filesToWrite,
  mergeLogs,
  readTeamFolder,
  type BackupIssue,
  type Cimento,
  type FolderNote,
  type LogMerge,
} from '@cimento/core/workspace'
import type { StorageProblem } from '@cimento/report'
import { readFolderFiles, writeFolderFiles } from '../../lib/folder/folder-files.ts'
import type { Workspace } from '../../lib/workspace/open-workspace.ts'

/** What was found in the folder, and what taking it would do here. */
export type Exchanged = {
  readonly operations: readonly Operation<Cimento>[]
  readonly merge: LogMerge
  readonly notes: readonly FolderNote[]
}

export type FolderProblem =
  /** Where two files are at odds, the path of the one that was read later. */
  | ((StorageProblem | BackupIssue) & { readonly path?: string })
  /** What this device wrote there cannot be read: written anew, it might lack what nobody else has. */
  | { readonly kind: 'own-file-damaged'; readonly path: string }

/**
 * Reads what the others wrote, and writes what the folder lacks into this device's own files. Nothing of theirs is
 * taken yet, and nothing of theirs is written to. Where both changed the same thing nothing is written either: in the
 * folder this device would stand as one that knew, and nobody would be asked any more which one counts.
 *
 * @throws what the browser throws where the folder is gone or may not be used
 */
export async function exchange(
  { store }: Workspace,
  directory: FileSystemDirectoryHandle,
  writer: string,
  nowMs: number,
): Promise<Result<Exchanged, FolderProblem>> {
  const stored = await store.operations()
  if (!stored.ok) return stored
  const mine = checkOperations(stored.value)
  if (!mine.ok) return fail(mine.error[0] ?? { kind: 'not-a-backup' })
  const { files, notes } = await readFolderFiles(directory)
  const folder = readTeamFolder(files)
  if (!folder.ok) return folder
  const all = [...notes, ...folder.value.notes]
  const damaged = all.find(
    ({ kind, path }) => (kind === 'unread-file' || kind === 'bad-line') && path.startsWith(`ops/${writer}/`),
  )
  if (damaged) return fail({ kind: 'own-file-damaged', path: damaged.path })
  const merge = mergeLogs(mine.value, folder.value.operations, nowMs)
  if (!merge.ok) return merge
  if (merge.value.conflicts.length === 0)
    await writeFolderFiles(directory, filesToWrite(writer, mine.value, files))
  return ok({ ...folder.value, notes: all, merge: merge.value })
}
