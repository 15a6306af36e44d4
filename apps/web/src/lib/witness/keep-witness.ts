import { instantOf } from '@cimento/core'
import type { Cimento } from '@cimento/core/workspace'
import { witnessOf, type StorageError, type Store, type StoreHead } from '@cimento/storage'
import { databaseName } from '../workspace/example.ts'
import { rememberWitness } from './stored-witness.ts'

const oneMinuteMs = 60_000

/** Keeps a witness of every writing, by this tab or another, and the snapshots that follow from it. */
export async function keepWitness(
  store: Store<Cimento>,
  onError: (error: StorageError) => void,
): Promise<void> {
  const witness = (head: StoreHead) => {
    const seen = witnessOf(head, instantOf(Date.now()))
    rememberWitness(databaseName(), seen)
    return seen
  }
  const keep = async () => {
    const head = await store.head()
    if (!head.ok) return
    const seen = witness(head.value)
    const { keepSnapshots } = await import('../snapshots/keep-snapshots.ts')
    await keepSnapshots(seen, onError)
  }
  store.watch(() => void keep().catch(() => undefined))
  const head = await store.head()
  if (head.ok) witness(head.value)
  // What the last visit changed just before its end may be in no snapshot yet. The first screen does not wait for it.
  setTimeout(() => void keep().catch(() => undefined), oneMinuteMs)
}
