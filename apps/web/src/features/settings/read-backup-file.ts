import type { Result } from '@cimento/core'
import { readBackup, type Backup } from '@cimento/core/workspace'
import { describeBackupIssue } from '@cimento/report'
import { readFileText } from '@cimento/storage'
import type { Language } from '../../lib/i18n/language.ts'

/** The backup in a file that a person chose, packed or not; whole, or why not, in words. */
export async function readBackupFile(
  file: File,
  language: Language,
): Promise<Result<Backup, readonly string[]>> {
  const text = await readFileText(file.stream())
  const read = text.ok ? readBackup(text.value, Date.now()) : { ok: false as const, error: [text.error] }
  return read.ok
    ? read
    : { ok: false, error: read.error.map((issue) => describeBackupIssue(issue, language)) }
}
