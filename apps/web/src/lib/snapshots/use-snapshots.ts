import type { Snapshot } from '@cimento/storage'
import { useEffect, useState } from 'react'
import { databaseName } from '../workspace/example.ts'
import { snapshotChannel } from './snapshot-requests.ts'
import { listSnapshots } from './snapshots.ts'

export type Snapshots =
  | { readonly kind: 'reading' }
  /** This browser keeps none: a private window, an old version, or a page without https. */
  | { readonly kind: 'none-here' }
  | { readonly kind: 'listed'; readonly snapshots: readonly Snapshot[] }

/** The snapshots of this log, read again whenever a tab makes one. */
export function useSnapshots(): Snapshots {
  const [listed, setListed] = useState<Snapshots>({ kind: 'reading' })
  useEffect(() => {
    let current = true
    const read = async () => {
      const snapshots = await listSnapshots()
      if (current) setListed(snapshots === undefined ? { kind: 'none-here' } : { kind: 'listed', snapshots })
    }
    const channel =
      typeof BroadcastChannel === 'undefined'
        ? undefined
        : new BroadcastChannel(snapshotChannel(databaseName()))
    channel?.addEventListener('message', () => void read())
    void read()
    return () => {
      current = false
      channel?.close()
    }
  }, [])
  return listed
}
