import { Dexie } from 'dexie'
import type { StorageError } from '../storage-error.ts'

/** What a failure of IndexedDB means; undefined when the error is none of IndexedDB's. */
export function toStorageError(error: unknown): StorageError | undefined {
  if (!isStorageFailure(error)) return undefined
  const names = new Set(causesOf(error).map(({ name }) => name))
  if (names.has('QuotaExceededError')) return { kind: 'quota' }
  if (names.has('DatabaseClosedError')) return { kind: 'closed' }
  if (names.has('VersionError')) return { kind: 'newer-database' }
  return { kind: 'aborted', reason: error.message }
}

function isStorageFailure(error: unknown): error is Error {
  return error instanceof Dexie.DexieError || error instanceof DOMException
}

/** A full disk shows as an aborted transaction: the true name is further in. */
function causesOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return []
  const inner = 'inner' in error ? causesOf(error.inner) : []
  const failures =
    'failures' in error && Array.isArray(error.failures) ? error.failures.flatMap(causesOf) : []
  return [error, ...inner, ...failures]
}
