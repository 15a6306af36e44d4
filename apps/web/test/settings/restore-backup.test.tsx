import { gestures, backupText, checkOperations } from '@cimento/core/workspace'
import { instantOf } from '@cimento/core'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, test, vi } from 'vitest'
import { RestoreBackup } from '../../src/features/settings/restore-backup.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

beforeAll(standInForDialogs)
afterEach(cleanup)

test('P15 a changed file is refused with its reason, and the data stay', async () => {
  const here = await workspaceWith('Written here')
  await choose(here, (await backupOf(here)).replace('Written', 'Forged'))

  expect(await screen.findByRole('alert')).toHaveTextContent('does not match its fingerprint')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(titles(here)).toEqual(['Written here'])
})

test('P15 a file of a newer version is refused, naming both versions', async () => {
  const here = await workspaceWith('Written here')
  await choose(here, (await backupOf(here)).replace('"version": 1', '"version": 7'))

  expect(await screen.findByRole('alert')).toHaveTextContent('format 7, here formats up to 1 can be read')
  expect(titles(here)).toEqual(['Written here'])
})

test('P15 nothing is replaced before the summary is confirmed', async () => {
  const here = await workspaceWith('Written here')
  await choose(here, await backupOf(await workspaceWith('From the backup', 'b')))

  const dialog = await screen.findByRole('dialog', { name: 'Restore this backup?' })
  expect(dialog).toHaveTextContent('1 test, 1 operation')
  expect(dialog).toHaveTextContent('It replaces everything that is in this browser now.')
  expect(titles(here)).toEqual(['Written here'])

  await userEvent.click(screen.getByRole('button', { name: 'Replace' }))
  await vi.waitFor(() => expect(titles(here)).toEqual(['From the backup']))
})

async function choose(workspace: Workspace, content: string): Promise<void> {
  usePreferences.setState({ language: 'en' })
  render(
    <WorkspaceContext value={workspace}>
      <RestoreBackup />
    </WorkspaceContext>,
  )
  await userEvent.upload(
    screen.getByLabelText('Choose a backup file'),
    new File([content], 'backup.json', { type: 'application/json' }),
  )
}

async function workspaceWith(title: string, actor?: string): Promise<Workspace> {
  const workspace = await memoryWorkspace(actor)
  await workspace.perform(gestures.createIdea, '', { title })
  return workspace
}

async function backupOf({ store }: Workspace): Promise<string> {
  const operations = await store.operations()
  const checked = operations.ok ? checkOperations(operations.value) : operations
  if (!checked.ok) throw new Error('the operations of a test can be read')
  return backupText(checked.value, instantOf(1_795_435_200_000))
}

function titles({ mirror }: Workspace): readonly string[] {
  return mirror.snapshot().files.map(({ experiment }) => experiment.title)
}
