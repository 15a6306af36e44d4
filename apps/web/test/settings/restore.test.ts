import { checkOperations, gestures, type Cimento } from '@cimento/core/workspace'
import type { Operation } from '@cimento/core/journal'
import { expect, test } from 'vitest'
import { restore } from '../../src/features/settings/restore.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

test('P15 a restore puts the backup in the place of what is here, and shows it', async () => {
  const backup = await operationsOf(await workspaceWith('From the backup'))
  const here = await workspaceWith('Written here', 'b')

  expect(await restore(here, backup)).toEqual({ ok: true, value: null })

  expect(titles(here)).toEqual(['From the backup'])
  expect(await operationsOf(here)).toEqual(backup)
})

test('P15 operations that the store refuses leave everything as it was', async () => {
  const here = await workspaceWith('Written here')
  const [operation] = await operationsOf(await workspaceWith('From tomorrow', 'b'))
  if (!operation) throw new Error('a workspace with an idea has an operation')
  // Two days after the clock of the store.
  const future = { ...operation, id: operation.id.replace(/^\d+/, '001795608000000') } as Operation<Cimento>

  const restored = await restore(here, [future])

  expect(restored.ok ? 'restored' : restored.error).toMatchObject({ kind: 'stamps-too-far-ahead' })
  expect(titles(here)).toEqual(['Written here'])
})

test('P15 what the disk gives back is compared with what it was given', async () => {
  const backup = await operationsOf(await workspaceWith('From the backup'))
  const here = await workspaceWith('Written here', 'b')
  const forgetful: Workspace = {
    ...here,
    store: { ...here.store, operations: () => Promise.resolve({ ok: true, value: [] }) },
  }

  expect(await restore(forgetful, backup)).toEqual({ ok: false, error: 'not-verified' })
})

async function workspaceWith(title: string, actor?: string): Promise<Workspace> {
  const workspace = await memoryWorkspace(actor)
  await workspace.perform(gestures.createIdea, '', { title })
  return workspace
}

async function operationsOf({ store }: Workspace): Promise<readonly Operation<Cimento>[]> {
  const read = await store.operations()
  const checked = read.ok ? checkOperations(read.value) : read
  if (!checked.ok) throw new Error('the operations of a test can be read')
  return checked.value
}

function titles({ mirror }: Workspace): readonly string[] {
  return mirror.snapshot().files.map(({ experiment }) => experiment.title)
}
