import type { BackupIssue } from '@cimento/core/workspace'
import { describeBackupIssue, describeStorageError, type StorageProblem } from '@cimento/report'
import type { Language } from '../../lib/i18n/language.ts'

/** Why a merge is not done: the disk, what is on it, or what was to be merged. */
export function describeProblem(
  problem: (StorageProblem | BackupIssue) & { readonly path?: string },
  language: Language,
): string {
  const words = isStorageProblem(problem)
    ? describeStorageError(problem, language)
    : describeBackupIssue(problem, language)
  return problem.path === undefined ? words : `${problem.path}: ${words}`
}

/** A kind that is missing here does not compile. */
const storageKinds = {
  quota: true,
  closed: true,
  blocked: true,
  'newer-database': true,
  lost: true,
  older: true,
  unavailable: true,
  aborted: true,
  'stamps-too-far-ahead': true,
  'newer-model': true,
} satisfies { readonly [K in Exclude<StorageProblem['kind'], 'same-id-other-content'>]: true }

function isStorageProblem(problem: StorageProblem | BackupIssue): problem is StorageProblem {
  return problem.kind in storageKinds || ('id' in problem && problem.kind === 'same-id-other-content')
}
