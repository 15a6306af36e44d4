import { fail, ok, type Result } from '@cimento/core'
import type { Cimento } from '@cimento/core/workspace'
import { openMemoryStore, type StorageError, type Store, type Witness } from '@cimento/storage'
import { useLastBackup } from '../download/last-backup.ts'
import { listSnapshots } from '../snapshots/snapshots.ts'
import { useKeeping } from './keeping.ts'
import { capabilities, journal } from './own-journal.ts'

/**
 * A log that is gone with this page, for a browser that lets nothing be kept, such as a private window; every page
 * says so from now on.
 *
 * @returns the failure where a log was kept here before: whoever has one to rescue must not begin another beside it
 */
export async function openInMemory(
  failure: StorageError,
  witness: Witness | undefined,
): Promise<Result<Store<Cimento>, StorageError>> {
  if (witness !== undefined || ((await listSnapshots()) ?? []).length > 0) return fail(failure)
  const opened = await openMemoryStore<Cimento>({ journal, capabilities })
  if (!opened.ok) return opened
  const head = await opened.value.head()
  if (!head.ok) return head
  // What is remembered of the backups of another log says nothing of this one.
  useLastBackup.setState({ on: null, revision: head.value.revision })
  useKeeping.setState({ inMemory: true })
  return ok(opened.value)
}
