import { fail, type Result } from '@cimento/core'
import { readBackup, type Backup, type BackupIssue } from '@cimento/core/workspace'
import type { Snapshot, SnapshotError, SnapshotReason, StorageError, Witness } from '@cimento/storage'
import { databaseName } from '../workspace/example.ts'
import { workerAddress } from '../worker-address.ts'
import type { SnapshotAnswer, SnapshotRequest, SnapshotRequests } from './snapshot-requests.ts'

/** Writes the whole log into a file beside the database; see `takeSnapshot` of the storage package. */
export async function takeSnapshot(
  reason: SnapshotReason,
): Promise<Result<Snapshot, SnapshotError | StorageError>> {
  try {
    return await ask<'take'>({ kind: 'take', database: databaseName(), reason, nowMs: Date.now() })
  } catch (error) {
    return fail({ kind: 'unwritable', reason: error instanceof Error ? error.message : String(error) })
  }
}

/** The newest first; undefined where this browser keeps none. */
export async function listSnapshots(): Promise<readonly Snapshot[] | undefined> {
  try {
    return await ask<'list'>({ kind: 'list', database: databaseName() })
  } catch {
    return undefined
  }
}

/** A snapshot's file, gzipped; rejects where it cannot be read. */
export function readSnapshot({ name }: Snapshot): Promise<Uint8Array<ArrayBuffer>> {
  return ask<'read'>({ kind: 'read', database: databaseName(), name })
}

/** What a snapshot holds, checked as a backup is. */
export async function openSnapshot({ name }: Snapshot): Promise<Result<Backup, readonly BackupIssue[]>> {
  try {
    return readBackup(await ask<'text'>({ kind: 'text', database: databaseName(), name }))
  } catch {
    return fail([{ kind: 'unreadable' }])
  }
}

/** Writes a witness into its file. A browser that refuses leaves the one in local storage. */
export async function fileWitness(witness: Witness): Promise<void> {
  await ask<'witness'>({ kind: 'witness', database: databaseName(), witness }).catch(() => undefined)
}

let worker: Worker | undefined
const waiting = new Set<(reason: Error) => void>()

/** Rejects where the browser has no private file system, or no worker. */
function ask<K extends keyof SnapshotRequests>(
  request: SnapshotRequest & { readonly kind: K },
): Promise<SnapshotRequests[K]['answer']> {
  return new Promise((resolve, reject) => {
    worker ??= startWorker()
    const { port1, port2 } = new MessageChannel()
    waiting.add(reject)
    port1.addEventListener(
      'message',
      ({ data }: MessageEvent<SnapshotAnswer<SnapshotRequests[K]['answer']>>) => {
        waiting.delete(reject)
        port1.close()
        if (data.ok) resolve(data.value)
        else reject(new Error(data.reason))
      },
    )
    port1.start()
    worker.postMessage(request, [port2])
  })
}

function startWorker(): Worker {
  const started = new Worker(workerAddress('snapshots'), { type: 'module', name: 'snapshots' })
  // A script that does not load answers nothing: whoever waits is told, and the next question tries again.
  started.addEventListener('error', (event) => {
    event.preventDefault()
    worker = undefined
    for (const reject of waiting) reject(new Error(event.message || 'The worker does not start.'))
    waiting.clear()
  })
  return started
}
