import { readBackup, type Backup, type BackupIssue } from '@cimento/core/workspace'
import { readFileText } from '@cimento/storage'
import type { Result } from '@cimento/core'

/** The backup in a file that a person chose, packed or not; whole, or why not. */
export async function readBackupFile(file: File): Promise<Result<Backup, readonly BackupIssue[]>> {
  const text = await readFileText(file.stream())
  return text.ok ? readBackup(text.value, Date.now()) : { ok: false, error: [text.error] }
}
