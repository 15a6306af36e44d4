import type { Backup } from '@cimento/core/workspace'
import type { Snapshot } from '@cimento/storage'
import { openSnapshot } from '../../lib/snapshots/snapshots.ts'

export type ReadSnapshot = { readonly snapshot: Snapshot; readonly backup: Backup }

/** The newest snapshot that can be given back: whoever needs it should not try a damaged one first. */
export async function latestReadable(snapshots: readonly Snapshot[]): Promise<ReadSnapshot | undefined> {
  for (const snapshot of snapshots) {
    const backup = await openSnapshot(snapshot)
    if (backup.ok) return { snapshot, backup: backup.value }
  }
  return undefined
}
