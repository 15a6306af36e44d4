import { fail, ok, type Result } from '@cimento/core'
import type { Operation } from '@cimento/core/journal'
import {
  checkOperations,
  filesToWrite,
  readTeamFolder,
  type BackupIssue,
  type Cimento,
  type FolderNote,
} from '@cimento/core/workspace'
import type { StorageProblem } from '@cimento/report'
import { readFolderFiles, writeFolderFiles } from '../../lib/folder/folder-files.ts'
import type { Workspace } from '../../lib/workspace/open-workspace.ts'

/** What was found in the folder once what it lacked was written. */
export type Exchanged = {
  readonly operations: readonly Operation<Cimento>[]
  readonly notes: readonly FolderNote[]
  readonly leftOut: readonly string[]
}

/**
 * Writes what the folder lacks into this device's own files, and reads those of the others. Nothing of theirs is
 * taken yet, and nothing of theirs is written to.
 *
 * @throws what the browser throws where the folder is gone or may not be used
 */
export async function exchange(
  { store }: Workspace,
  directory: FileSystemDirectoryHandle,
  writer: string,
): Promise<Result<Exchanged, StorageProblem | BackupIssue>> {
  const stored = await store.operations()
  if (!stored.ok) return stored
  const mine = checkOperations(stored.value)
  if (!mine.ok) return fail(mine.error[0] ?? { kind: 'not-a-backup' })
  const { files, leftOut } = await readFolderFiles(directory)
  const folder = readTeamFolder(files)
  if (!folder.ok) return folder
  await writeFolderFiles(directory, filesToWrite(writer, mine.value, files))
  return ok({ ...folder.value, leftOut })
}
