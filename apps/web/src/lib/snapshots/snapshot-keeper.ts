import type { Result } from '@cimento/core'
import { snapshotDueInMs, type Snapshot, type SnapshotError, type StorageError } from '@cimento/storage'

type KeeperPorts = {
  readonly list: () => Promise<readonly Pick<Snapshot, 'count'>[] | undefined>
  readonly take: () => Promise<Result<Pick<Snapshot, 'count'>, SnapshotError | StorageError>>
  readonly clock: () => number
  /** Calls back after some milliseconds. @returns calls it off */
  readonly wait: (ms: number, then: () => void) => () => void
  /** The journal lost operations, and nobody said so. */
  readonly onDamage: () => void
}

export type SnapshotKeeper = {
  /** The journal holds so many operations now. */
  readonly changed: (count: number) => Promise<void>
  /** Makes the one that waits for its minute: the page may be about to go. */
  readonly hurry: () => Promise<void>
}

/** Makes a snapshot whenever one is due. One that fails is tried again with the next that is due. */
export function createSnapshotKeeper({ list, take, clock, wait, onDamage }: KeeperPorts): SnapshotKeeper {
  let latest = 0
  let kept: Promise<number> | undefined
  let waitingSince: number | undefined
  let callOff: (() => void) | undefined
  let isTaking = false

  async function changed(count: number): Promise<void> {
    latest = count
    kept ??= list().then((snapshots) => snapshots?.[0]?.count ?? 0)
    const keptCount = await kept
    const waitedMs = waitingSince === undefined ? 0 : clock() - waitingSince
    const dueInMs = snapshotDueInMs({ count: latest, keptCount, waitedMs })
    if (dueInMs === undefined || isTaking) return
    waitingSince ??= clock()
    callOff?.()
    callOff = wait(dueInMs, () => void make())
  }

  async function make(): Promise<void> {
    if (isTaking) return
    isTaking = true
    callOff?.()
    callOff = waitingSince = undefined
    const asked = latest
    const taken = await take()
    kept = Promise.resolve(taken.ok ? taken.value.count : asked)
    isTaking = false
    if (!taken.ok && taken.error.kind === 'damaged') onDamage()
    else await changed(latest)
  }

  return {
    changed,
    async hurry() {
      if (waitingSince !== undefined) await make()
    },
  }
}
