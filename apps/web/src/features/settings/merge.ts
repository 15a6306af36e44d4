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

/** What a merge would do, and the log it would be done to. */
export type PlannedMerge = { readonly before: readonly Operation<Cimento>[]; readonly merge: LogMerge }

/** Reads what is stored here, and says what merging these operations would do. Nothing is written. */
export async function planMerge(
  { store }: Workspace,
  theirs: readonly Operation<Cimento>[],
  nowMs: number,
): Promise<Result<PlannedMerge, StorageProblem | BackupIssue>> {
  const stored = await store.operations()
  if (!stored.ok) return stored
  const mine = checkOperations(stored.value)
  if (!mine.ok) return fail(mine.error[0] ?? { kind: 'not-a-backup' })
  const merged = mergeLogs(mine.value, theirs, nowMs)
  return merged.ok ? ok({ before: mine.value, merge: merged.value }) : merged
}

/**
 * Takes the operations over and writes what was chosen where two people had changed the same thing.
 *
 * @returns takes all of it back, as long as nothing was written since
 */
export async function mergeIn(
  workspace: Workspace,
  { before, merge }: PlannedMerge,
  resolutions: readonly Resolution[],
): Promise<Result<() => Promise<'undone' | 'changed-since' | StorageProblem>, StorageProblem>> {
  const { store, mirror } = workspace
  if (merge.added.length > 0) {
    const { takeSnapshot } = await import('../../lib/snapshots/snapshots.ts')
    await takeSnapshot('import')
  }
  const received = await store.receive(merge.added)
  if (!received.ok) return received
  const resolved = await workspace.perform(gestures.resolveConflicts, '', { resolutions })
  // The merge is one step: its choices are not taken back without the rest.
  const { past, drop } = useUndoStack.getState()
  for (const step of past) if (resolved.ok && step.operation.id === resolved.step?.operation.id) drop(step)
  await mirror.refresh()
  const after = await store.head()
  if (!after.ok) return after
  return ok(async () => {
    const now = await store.head()
    if (!now.ok) return now.error
    if (now.value.hash !== after.value.hash) return 'changed-since'
    const restored = await restore(workspace, before)
    if (restored.ok) return 'undone'
    return restored.error === 'not-verified' ? { kind: 'lost' } : restored.error
  })
}
