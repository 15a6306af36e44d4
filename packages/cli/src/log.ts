import { fold, type Operation } from '@cimento/core/journal'
import { caseFiles, keysOf, readBackup, type CaseFile, type Cimento } from '@cimento/core/workspace'
import type { Result } from '@cimento/core'
import { describeBackupIssue, type Language } from '@cimento/report'
import type { Refusal } from './answer.ts'
import { messagesOf } from './messages.ts'
import { textOf } from './read-input.ts'
import type { Terminal } from './terminal.ts'

export interface Log {
  readonly operations: readonly Operation<Cimento>[]
  readonly files: readonly CaseFile[]
  /** What people call an experiment: "ESP-7", in English "EXP-7". */
  readonly keyOf: (experiment: string) => string
}

/** The company's log, out of a backup. */
export async function readLog(
  path: string,
  language: Language,
  terminal: Pick<Terminal, 'read'>,
): Promise<Result<Log, readonly Refusal[]>> {
  const text = await textOf(path, language, terminal)
  if (!text.ok) return text
  const backup = readBackup(text.value)
  if (!backup.ok) {
    const refusals = backup.error.map((issue) => ({
      kind: issue.kind,
      field: path,
      message: describeBackupIssue(issue, language),
    }))
    return { ok: false, error: refusals }
  }
  return { ok: true, value: logOf(backup.value.operations, language) }
}

export function logOf(operations: readonly Operation<Cimento>[], language: Language): Log {
  const files = caseFiles(fold(operations))
  const keys = keysOf(files)
  const prefix = messagesOf(language).keyPrefix
  return {
    operations,
    files,
    keyOf: (experiment) => {
      const key = keys.get(experiment)
      return key ? `${prefix}-${key.number}${key.suffix}` : experiment
    },
  }
}
