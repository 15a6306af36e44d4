import type { BackupIssue } from '@cimento/core/workspace'
import { describeBackupIssue, describeStorageError, type StorageProblem } from '@cimento/report'
import type { Language } from '../../lib/i18n/language.ts'

/** Why a merge is not done: the disk, what is on it, or what was to be merged. */
export function describeProblem(problem: StorageProblem | BackupIssue, language: Language): string {
  return isStorageProblem(problem)
    ? describeStorageError(problem, language)
    : describeBackupIssue(problem, language)
}

const storageKinds: ReadonlySet<string> = new Set<StorageProblem['kind']>([
  'quota',
  'closed',
  'blocked',
  'newer-database',
  'lost',
  'unavailable',
  'aborted',
  'stamps-too-far-ahead',
  'newer-model',
])

function isStorageProblem(problem: StorageProblem | BackupIssue): problem is StorageProblem {
  return storageKinds.has(problem.kind) || ('id' in problem && problem.kind === 'same-id-other-content')
}
