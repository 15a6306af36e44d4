import { instantOf, type Result } from '@cimento/core'
import { fold, type Model, type Operation } from '@cimento/core/journal'
import { backupText, checkOperations, fileLimits, inspect, type BackupIssue } from '@cimento/core/workspace'
import { describeBackupIssue } from '@cimento/report'
import type { Language } from '../../lib/i18n/language.ts'

/** The text of a backup; or why these operations could not be restored, in words: then it would be none. */
export function writeBackup(
  operations: readonly Operation<Model>[],
  language: Language,
): Result<string, readonly string[]> {
  const checked = checkOperations(operations)
  if (!checked.ok) return refused(checked.error, language)
  const found = operations.length
  if (found > fileLimits.operations)
    return refused([{ kind: 'too-many-operations', found, most: fileLimits.operations }], language)
  const errors = inspect(fold(checked.value)).filter(({ level }) => level === 'error')
  if (errors.length > 0)
    return refused(
      errors.map((finding) => ({ kind: 'inconsistent', finding })),
      language,
    )
  const text = backupText(checked.value, instantOf(Date.now()))
  const bytes = new Blob([text]).size
  if (bytes > fileLimits.bytes)
    return refused([{ kind: 'too-large', bytes, most: fileLimits.bytes }], language)
  return { ok: true, value: text }
}

function refused(
  issues: readonly BackupIssue[],
  language: Language,
): { readonly ok: false; readonly error: readonly string[] } {
  return { ok: false, error: issues.map((issue) => describeBackupIssue(issue, language)) }
}
