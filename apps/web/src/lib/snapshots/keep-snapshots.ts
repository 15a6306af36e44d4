import type { StorageError, Witness } from '@cimento/storage'
import { createSnapshotKeeper, type SnapshotKeeper } from './snapshot-keeper.ts'
import { fileWitness, listSnapshots, takeSnapshot } from './snapshots.ts'

let keeper: SnapshotKeeper | undefined

/** Tells the file of witnesses and the keeper of snapshots what the log holds now. */
export async function keepSnapshots(witness: Witness, onError: (error: StorageError) => void): Promise<void> {
  keeper ??= startKeeper(onError)
  await Promise.all([fileWitness(witness), keeper.changed(witness.count)])
}

function startKeeper(onError: (error: StorageError) => void): SnapshotKeeper {
  const started = createSnapshotKeeper({
    list: listSnapshots,
    take: () => takeSnapshot('change'),
    clock: () => Date.now(),
    wait(ms, then) {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
    onDamage: () => onError({ kind: 'older' }),
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void started.hurry()
  })
  return started
}
