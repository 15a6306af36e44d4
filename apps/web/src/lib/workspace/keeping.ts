import { create } from 'zustand'
import { useLastBackup } from '../download/last-backup.ts'
import { isExample } from './example.ts'

type Keeping = {
  /** Whether the browser promised not to delete the data on its own; undefined while it was not asked. */
  readonly promised: boolean | undefined
  /** The browser lets nothing be kept: the log is gone with this page, and nothing may say that it is saved. */
  readonly inMemory: boolean
}

export const useKeeping = create<Keeping>(() => ({ promised: undefined, inMemory: false }))

/**
 * Asks the browser to keep the data, and tells what it answered. On a gesture of the person: some browsers ask them
 * in turn.
 *
 * @returns false also where it cannot be asked: on plain http outside localhost
 */
export async function askToKeep(): Promise<boolean> {
  const promised = (await storageManager()?.persist()) ?? false
  useKeeping.setState({ promised })
  return promised
}

/** Asks once in the life of this browser's log, when there is something of the person's own to keep. */
export function askToKeepFirst(): void {
  if (isExample() || useKeeping.getState().inMemory || wasAsked() !== false) return
  try {
    localStorage.setItem(askedKey, 'yes')
  } catch {
    // What was done is on the disk all the same. Where it cannot be remembered, nobody is asked again and again.
    return
  }
  void askToKeep()
}

/** What the browser promised on a former day. */
export async function recallPromise(): Promise<void> {
  if (wasAsked() !== true) return
  useKeeping.setState({ promised: await storageManager()?.persisted() })
}

/** Whether there is something that no file has, and that is gone with this page. */
export function isOnlyInMemory(revision: number | undefined): boolean {
  return (
    !isExample() &&
    useKeeping.getState().inMemory &&
    (revision ?? 0) > (useLastBackup.getState().revision ?? 0)
  )
}

/** Undefined where the browser refuses to say. */
function wasAsked(): boolean | undefined {
  try {
    return localStorage.getItem(askedKey) !== null
  } catch {
    return undefined
  }
}

const askedKey = 'cimento.asked-to-keep'

/** Absent on plain http outside localhost. */
export function storageManager(): StorageManager | undefined {
  return 'storage' in navigator ? navigator.storage : undefined
}
