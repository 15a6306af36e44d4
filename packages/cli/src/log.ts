import { join } from 'node:path/posix'
import { fold, merge, type Operation } from '@cimento/core/journal'
import {
  caseFiles,
  deletedCaseFiles,
  keysOf,
  ofType,
  readBackup,
  type CaseFile,
  type Cimento,
} from '@cimento/core/workspace'
import { fail, ok, type Result } from '@cimento/core'
import { describeBackupIssue, type Language } from '@cimento/report'
import type { Refusal } from './answer.ts'
import { messagesOf } from './messages.ts'
import { textOf } from './read-input.ts'
import type { Terminal } from './terminal.ts'

export interface Log {
  readonly operations: readonly Operation<Cimento>[]
  readonly files: readonly CaseFile[]
  /** The experiments that were deleted: the history keeps them. */
  readonly deleted: readonly CaseFile[]
  /** The company's name; may be empty. */
  readonly company: string
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
  return ok(logOf(backup.value.operations, language))
}

/** The company's log, out of a backup, or of a folder of them: what people hold apart becomes one. */
export async function readLogs(
  path: string,
  language: Language,
  terminal: Pick<Terminal, 'read' | 'list'>,
): Promise<Result<Log, readonly Refusal[]>> {
  const names = await terminal.list(path)
  if (!names) return readLog(path, language, terminal)
  const backups = names.filter((name) => name.toLowerCase().endsWith('.json')).toSorted()
  if (backups.length === 0)
    return fail([{ kind: 'no-backup', field: path, message: messagesOf(language).noBackup }])
  let operations: readonly Operation<Cimento>[] = []
  for (const name of backups) {
    const file = join(path, name)
    // One after the other: each may be large.
    const log = await readLog(file, language, terminal)
    if (!log.ok) return log
    const merged = merge(operations, log.value.operations)
    if (!merged.ok) {
      const message = messagesOf(language).sameStamp(merged.error.id)
      return fail([{ kind: merged.error.kind, field: file, message }])
    }
    operations = merged.value.operations
  }
  return ok(logOf(operations, language))
}

export function logOf(operations: readonly Operation<Cimento>[], language: Language): Log {
  const rows = [...fold(operations)]
  const [files, deleted] = [caseFiles(rows), deletedCaseFiles(rows)]
  const company = ofType(rows, 'workspace')[0]?.fields.name ?? ''
  return { operations, files, deleted, company, keyOf: keyLabels([...files, ...deleted], language) }
}

/** Of every test, the deleted ones included: deleting one never gives another a new name. */
export function keyLabels(files: readonly CaseFile[], language: Language): Log['keyOf'] {
  const keys = keysOf(files)
  const prefix = messagesOf(language).keyPrefix
  return (experiment) => {
    const key = keys.get(experiment)
    return key ? `${prefix}-${key.number}${key.suffix}` : experiment
  }
}
