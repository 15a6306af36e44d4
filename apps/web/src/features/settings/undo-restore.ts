import { fail, type Result } from '@cimento/core'
import type { Snapshot } from '@cimento/storage'
import { openSnapshot, takeSnapshot } from '../../lib/snapshots/snapshots.ts'
import type { Workspace } from '../../lib/workspace/open-workspace.ts'
import { restore } from './restore.ts'

/** Puts back what was there before a restore, from the snapshot that was taken just before it. */
export async function undoRestore(
  workspace: Workspace,
  before: Snapshot,
): Promise<Result<null, 'not-undone'>> {
  const backup = await openSnapshot(before)
  // Whatever was written since the restore stays in a copy, too.
  if (backup.ok) await takeSnapshot('restore')
  const restored = backup.ok ? await restore(workspace, backup.value.operations) : backup
  return restored.ok ? { ok: true, value: null } : fail('not-undone')
}
