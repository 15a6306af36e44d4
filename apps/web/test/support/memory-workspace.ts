import { modelVersion, upcasters, type Cimento } from '@cimento/core/workspace'
import { openMemoryStore } from '@cimento/storage'
import { useUndoStack } from '../../src/lib/undo/undo-stack.ts'
import { createMirror } from '../../src/lib/workspace/mirror.ts'
import { performIn, type Workspace } from '../../src/lib/workspace/open-workspace.ts'

/** 23 November 2026, noon in UTC. */
const now = 1_795_435_200_000

/** A workspace that is gone with the test. */
export async function memoryWorkspace(actor = 'a', clock: () => number = () => now): Promise<Workspace> {
  let ids = 0
  const opened = await openMemoryStore<Cimento>({
    journal: { modelVersion, upcasters, heavyTypes: ['series'] },
    capabilities: {
      clock,
      newId: () => `${actor}-${(ids += 1)}`,
      newActor: () => `${actor}${(ids += 1)}`,
    },
  })
  if (!opened.ok) throw new Error(opened.error.kind)
  const store = opened.value
  const fail = (error: { readonly kind: string }) => {
    throw new Error(error.kind)
  }
  const mirror = createMirror(store, fail)
  await mirror.refresh()
  return { store, mirror, perform: performIn(store, mirror, fail, useUndoStack.getState().record) }
}
