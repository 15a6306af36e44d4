import { join } from 'node:path/posix'
import {
  folderFileKind,
  readTeamFolder,
  type BackupIssue,
  type Cimento,
  type FolderFile,
  type FolderNote,
} from '@cimento/core/workspace'
import type { Result } from '@cimento/core'
import { merge, type Operation, type SameIdOtherContent } from '@cimento/core/journal'
import { openText, readBackupFile } from './log.ts'
import type { Input } from './terminal.ts'

/** What is read of a backup or a team's folder, and what of it could not be taken. */
export interface MergeSource {
  readonly operations: readonly Operation<Cimento>[]
  /** The files of operations, as they are; none of a backup. */
  readonly files: readonly FolderFile[]
  readonly notes: readonly FolderNote[]
}

export type SourceRefusal =
  | { readonly kind: 'backup'; readonly issues: readonly BackupIssue[] }
  | (SameIdOtherContent & { readonly path: string })

/** A backup, or a folder with the operations of a team and perhaps backups. */
export async function readSource(path: string, input: Input): Promise<Result<MergeSource, SourceRefusal>> {
  const paths = path === '-' ? undefined : await input.list(path)
  if (paths) return readFolder(path, paths, input)
  const backup = await readBackupFile(path, input)
  if (!backup.ok) return { ok: false, error: { kind: 'backup', issues: backup.error } }
  return { ok: true, value: { operations: backup.value.operations, files: [], notes: [] } }
}

async function readFolder(
  folder: string,
  paths: readonly string[],
  input: Input,
): Promise<Result<MergeSource, SourceRefusal>> {
  const notes: FolderNote[] = []
  const files: FolderFile[] = []
  const backups: { readonly path: string; readonly operations: readonly Operation<Cimento>[] }[] = []
  for (const path of paths) {
    const { kind } = folderFileKind(path)
    if (kind === 'conflicted-copy') notes.push({ kind, path })
    if (kind === 'operations') {
      const text = await openText(join(folder, path), input.open)
      if (text.ok) files.push({ path, text: text.value })
      else notes.push({ kind: 'unread-file', path, issue: text.error })
    }
    if (kind === 'backup') {
      const backup = await readBackupFile(join(folder, path), input)
      const [issue] = backup.ok ? [] : backup.error
      if (backup.ok) backups.push({ path, operations: backup.value.operations })
      else if (issue) notes.push({ kind: 'unread-file', path, issue })
    }
  }
  const team = readTeamFolder(files)
  if (!team.ok) return team
  let { operations } = team.value
  for (const { path, operations: others } of backups) {
    const merged = merge(operations, others)
    if (!merged.ok) return { ok: false, error: { ...merged.error, path } }
    operations = merged.value.operations
  }
  return { ok: true, value: { operations, files, notes: [...notes, ...team.value.notes] } }
}
