import { instantOf, type Result } from '@cimento/core'
import type { Model, Operation } from '@cimento/core/journal'
import { backupText, checkOperations } from '@cimento/core/workspace'
import { describeBackupIssue } from '@cimento/report'
import type { Language } from '../../lib/i18n/language.ts'

/** The text of a backup; or why these operations could not be restored, in words: then it would be none. */
export function writeBackup(
  operations: readonly Operation<Model>[],
  language: Language,
): Result<string, readonly string[]> {
  const checked = checkOperations(operations)
  if (checked.ok) return { ok: true, value: backupText(checked.value, instantOf(Date.now())) }
  return { ok: false, error: checked.error.map((issue) => describeBackupIssue(issue, language)) }
}
