import { instantOf } from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { witnessOf } from '@cimento/storage'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useLastBackup } from '../../src/lib/download/last-backup.ts'
import { rememberWitness, storedWitness } from '../../src/lib/witness/stored-witness.ts'
import { isOnlyInMemory, useKeeping } from '../../src/lib/workspace/keeping.ts'
import { openWorkspace } from '../../src/lib/workspace/open-workspace.ts'

beforeEach(() => {
  const refused = new DOMException('Access is denied for this document', 'SecurityError')
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(refused)
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw refused
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  useKeeping.setState({ inMemory: false })
})

test('R-KEEP-02 where nothing can be kept the log lives in memory, and only a file ends that it would be lost', async () => {
  const workspace = await opened()
  const revision = () => workspace.mirror.snapshot().revision
  expect(useKeeping.getState().inMemory).toBe(true)
  expect(isOnlyInMemory(revision())).toBe(false)

  await workspace.perform(gestures.createIdea, '', { title: 'Free shipping' })
  expect(workspace.mirror.snapshot().files).toHaveLength(1)
  expect(isOnlyInMemory(revision())).toBe(true)
  useLastBackup.setState({ on: '2026-11-23', revision: revision() ?? 0 })
  expect(isOnlyInMemory(revision())).toBe(false)
  // The next visit finds nothing missing.
  expect(await storedWitness('cimento')).toBeUndefined()
})

test('R-KEEP-02 what was backed up in another log counts for nothing in this one', async () => {
  useLastBackup.setState({ on: '2026-11-23', revision: 90 })
  const workspace = await opened()
  expect(useLastBackup.getState().on).toBeNull()
  await workspace.perform(gestures.createIdea, '', { title: 'Free shipping' })
  expect(isOnlyInMemory(workspace.mirror.snapshot().revision)).toBe(true)
})

test('R-KEEP-02 a log that was kept here is rescued, never begun anew in memory', async () => {
  const at = instantOf(1_795_435_200_000)
  rememberWitness('cimento', witnessOf({ count: 5, revision: 9, hash: 'a'.repeat(64), model: 1 }, at))
  const workspace = await openWorkspace(() => undefined)
  expect(workspace).toMatchObject({ ok: false, error: { kind: 'unavailable' } })
  expect(useKeeping.getState().inMemory).toBe(false)
})

async function opened() {
  const workspace = await openWorkspace((error) => {
    throw new Error(error.kind)
  })
  if (!workspace.ok) throw new Error(workspace.error.kind)
  return workspace.value
}
