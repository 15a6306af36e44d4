import type { Snapshot } from '@cimento/storage'
import { download } from '../download/download.ts'
import { databaseName } from '../workspace/example.ts'
import { readSnapshot } from './snapshots.ts'

/** Hands a snapshot to the browser as a file. @returns false where it cannot be read */
export async function downloadSnapshot(snapshot: Snapshot): Promise<boolean> {
  try {
    download(`${databaseName()}-${snapshot.name}`, await readSnapshot(snapshot), 'application/gzip')
    return true
  } catch {
    return false
  }
}
