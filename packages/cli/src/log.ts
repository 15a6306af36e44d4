import { isOfExample } from '@cimento/core/demo'
import { fold, type Operation } from '@cimento/core/journal'
import {
  caseFiles,
  deletedCaseFiles,
  keysOf,
  ofType,
  readBackup,
  type Backup,
  type BackupIssue,
  type CaseFile,
  type Cimento,
  type FileTextIssue,
} from '@cimento/core/workspace'
import type { Result } from '@cimento/core'
import type { Language } from '@cimento/report'
import { readFileText } from '@cimento/storage'
import { messagesOf } from './messages.ts'
import type { Input } from './terminal.ts'

export interface Log {
  readonly operations: readonly Operation<Cimento>[]
  readonly files: readonly CaseFile[]
  /** The experiments that were deleted: the history keeps them. */
  readonly deleted: readonly CaseFile[]
  /** The company's name; may be empty. */
  readonly company: string
  /** What people call an experiment: "ESP-7", in English "EXP-7". */
  readonly keyOf: (experiment: string) => string
  /** Whether a test is one of the example company's: its numbers are invented, wherever the log came from. */
  readonly isExample: (experiment: string) => boolean
}

export async function readBackupFile(
  path: string,
  { open, nowMs }: Pick<Input, 'open' | 'nowMs'>,
): Promise<Result<Backup, readonly BackupIssue[]>> {
  const text = await openText(path, open)
  return text.ok ? readBackup(text.value, nowMs()) : { ok: false, error: [text.error] }
}

export async function openText(path: string, open: Input['open']): Promise<Result<string, FileTextIssue>> {
  const bytes = await open(path)
  return bytes ? readFileText(bytes) : { ok: false, error: { kind: 'unreadable' } }
}

export function logOf(operations: readonly Operation<Cimento>[], language: Language): Log {
  const rows = [...fold(operations)]
  const [files, deleted] = [caseFiles(rows), deletedCaseFiles(rows)]
  const company = ofType(rows, 'workspace')[0]?.fields.name ?? ''
  const keyOf = keyLabels([...files, ...deleted], language)
  return { operations, files, deleted, company, keyOf, isExample: isExampleIn(operations) }
}

function isExampleIn(operations: readonly Operation<Cimento>[]): Log['isExample'] {
  const invented = operations.filter(isOfExample).flatMap(({ changes }) => changes)
  const ids = new Set(invented.filter(({ type }) => type === 'experiment').map(({ id }) => id))
  return (experiment) => ids.has(experiment)
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
