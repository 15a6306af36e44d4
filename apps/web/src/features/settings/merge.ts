import { fail, ok, type Result } from '@cimento/core'
import type { Operation } from '@cimento/core/journal'
import {
  checkOperations,
  gestures,
  mergeLogs,
  type BackupIssue,
  type Cimento,
  type LogMerge,
  type Resolution,
} from '@cimento/core/workspace'
import type { StorageProblem } from '@cimento/report'
import { useUndoStack } from '../../lib/undo/undo-stack.ts'
import type { Workspace } from '../../lib/workspace/open-workspace.ts'
import { restore } from './restore.ts'

/** Reads what is stored here, and says what merging these operations would do. Nothing is written. */
export async function planMerge(
  { store }: Workspace,
  theirs: readonly Operation<Cimento>[],
  nowMs: number,
): Promise<Result<LogMerge, StorageProblem | BackupIssue>> {
  const stored = await store.operations()
  if (!stored.ok) return stored
  const mine = checkOperations(stored.value)
  if (!mine.ok) return fail(mine.error[0] ?? { kind: 'not-a-backup' })
  return mergeLogs(mine.value, theirs, nowMs)
}

export type Merged = {
  /** Whether what was chosen is written. Where it is not, what stands by itself stays. */
  readonly isChosen: boolean
  /** All of it, as long as nothing was written since. */
  readonly takeBack: () => Promise<'undone' | 'changed-since' | StorageProblem>
}

/** Takes the operations over and writes what was chosen where two people had changed the same thing. */
export async function mergeIn(
  workspace: Workspace,
  merge: LogMerge,
  resolutions: readonly Resolution[],
): Promise<Result<Merged, StorageProblem>> {
  const { store, mirror } = workspace
  if (merge.added.length > 0) {
    const { takeSnapshot } = await import('../../lib/snapshots/snapshots.ts')
    await takeSnapshot('import')
  }
  const received = await store.receive(merge.added)
  if (!received.ok) return received
  const resolved = await workspace.perform(gestures.resolveConflicts, '', { resolutions })
  const choice = resolved.ok ? resolved.step?.operation.id : undefined
  // The merge is one step: its choices are not taken back without the rest.
  const { past, drop } = useUndoStack.getState()
  for (const step of past) if (step.operation.id === choice) drop(step)
  await mirror.refresh()
  const taken = new Set(received.value.added.map(({ id }) => id))
  const after = await store.head()
  if (!after.ok) return after
  const takeBack = async () => {
    const now = await store.head()
    if (!now.ok) return now.error
    if (now.value.hash !== after.value.hash) return 'changed-since' as const
    const stored = await store.operations()
    if (!stored.ok) return stored.error
    const kept = checkOperations(stored.value.filter(({ id }) => !taken.has(id) && id !== choice))
    if (!kept.ok) return { kind: 'lost' } as const
    const restored = await restore(workspace, kept.value)
    if (restored.ok) return 'undone' as const
    return restored.error === 'not-verified' ? ({ kind: 'lost' } as const) : restored.error
  }
  return ok({ isChosen: resolved.ok, takeBack })
}
