import { ok, type Result } from '@cimento/core'
import { gestures, type Cimento, type Gesture, type Written } from '@cimento/core/workspace'
import type { Precautions, StorageError, Store, Witness } from '@cimento/storage'
import { openDexieStore } from '@cimento/storage/dexie'
import { useUndoStack } from '../undo/undo-stack.ts'
import { keepWitness } from '../witness/keep-witness.ts'
import { storedWitness } from '../witness/stored-witness.ts'
import { databaseName, isExample } from './example.ts'
import { askToKeepFirst, recallPromise, useKeeping } from './keeping.ts'
import { createMirror, type Mirror } from './mirror.ts'
import { capabilities, journal } from './own-journal.ts'
import { whileSaving, type Outcome } from './saving.ts'

/** The workspace of this page: its store, its copy in memory, and the one way to change it. */
export type Workspace = {
  readonly store: Store<Cimento>
  readonly mirror: Mirror
  readonly perform: Perform
}

/**
 * Runs a gesture on the test or the tests it is about. Resolves once it is on the disk and on the screen. `issues` says why it may not be done;
 * a failing disk is told to `onError` and gives no issue, since no form can mend it.
 */
export type Perform = <State, Input, Issue>(
  gesture: Gesture<State, Input, Issue>,
  experiments: string | readonly string[],
  input: Input,
) => Promise<Performed<Issue>>

export type Performed<Issue> =
  | {
      readonly ok: true
      readonly written: readonly { readonly type: string; readonly id: string }[]
      /** For an undo; undefined where the gesture changed nothing. */
      readonly step: Written | undefined
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export async function openWorkspace(
  onError: (error: StorageError) => void,
): Promise<Result<Workspace, StorageError>> {
  // The example is thrown away lightly, and made again.
  const witness = isExample() ? undefined : await storedWitness(databaseName())
  const onDisk = await openStore(
    isExample() ? {} : { witness, beforeMigration: snapshotBeforeMigration },
    () => onError({ kind: 'lost' }),
  )
  const opened = await orInMemory(onDisk, witness)
  if (!opened.ok) return opened
  const store = opened.value
  const mirror = createMirror(store, onError)
  store.watch(() => void mirror.refresh())
  await mirror.refresh()
  if (!isExample() && !useKeeping.getState().inMemory) {
    await keepWitness(store, onError)
    void recallPromise()
  }
  const onWritten = (written: Written) => {
    useUndoStack.getState().record(written)
    askToKeepFirst()
  }
  return ok({ store, mirror, perform: performIn(store, mirror, onError, onWritten) })
}

async function orInMemory(
  onDisk: Result<Store<Cimento>, StorageError>,
  witness: Witness | undefined,
): Promise<Result<Store<Cimento>, StorageError>> {
  if (onDisk.ok || onDisk.error.kind !== 'unavailable') return onDisk
  try {
    const { openInMemory } = await import('./open-in-memory.ts')
    return await openInMemory(onDisk.error, witness)
  } catch {
    // The script does not load: what was wrong before still is.
    return onDisk
  }
}

/** The store of this page's log, in this browser. */
export function openStore(
  precautions: Precautions,
  onClosedByBrowser?: () => void,
): Promise<Result<Store<Cimento>, StorageError>> {
  return openDexieStore<Cimento>({
    name: databaseName(),
    journal,
    capabilities,
    precautions,
    ...(onClosedByBrowser && { onClosedByBrowser }),
  })
}

/** A browser that keeps no snapshots migrates without one: a migration happens as a whole or not at all. */
async function snapshotBeforeMigration(): Promise<void> {
  const { takeSnapshot } = await import('../snapshots/snapshots.ts')
  await takeSnapshot('migration')
}

export function performIn(
  store: Store<Cimento>,
  mirror: Mirror,
  onError: (error: StorageError) => void,
  onWritten: (written: Written) => void = () => undefined,
): Perform {
  const run: Perform = async (gesture, experiments, input) => {
    const ids = [experiments].flat()
    const { name, action, read, scope } = gesture
    const committed = await store.commit({
      scope: scope === 'experiment' ? { kind: 'experiments', ids } : { kind: 'all' },
      name,
      read: (rows) => read(rows, ids[0] ?? ''),
      action,
      input,
    })
    if (committed.ok) {
      const { operation, before } = committed.value
      const step = operation ? { operation, before } : undefined
      // An undo is not a new step: it turns one that is there.
      if (step && name !== gestures.undo.name && name !== gestures.redo.name) onWritten(step)
      await mirror.refresh()
      return { ok: true, written: operation?.changes ?? [], step }
    }
    if (isIssues(committed.error)) return { ok: false, issues: committed.error }
    onError(committed.error)
    return { ok: false, issues: [] }
  }
  return (gesture, experiments, input) => whileSaving(() => run(gesture, experiments, input), outcomeOf)
}

function outcomeOf<Issue>(performed: Performed<Issue>): Outcome {
  if (performed.ok) return 'saved'
  return performed.issues.length === 0 ? 'failed' : 'idle'
}

function isIssues<Issue>(error: readonly Issue[] | StorageError): error is readonly Issue[] {
  return Array.isArray(error)
}
