import { gestures, backupText, checkOperations } from '@cimento/core/workspace'
import { civilDate, instantOf } from '@cimento/core'
import { demoWorkspace } from '@cimento/core/demo'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Blob } from 'node:buffer'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { RestoreBackup } from '../../src/features/settings/restore-backup.tsx'
import { useNotices } from '../../src/lib/notices.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

beforeAll(standInForDialogs)
// The moment at which these workspaces write: a file from a later one is refused.
beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(1_795_435_200_000))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('P15 a changed file is refused with its reason, and the data stay', async () => {
  const here = await workspaceWith('Written here')
  await choose(here, (await backupOf(here)).replace('Written', 'Forged'))

  expect(await screen.findByRole('alert')).toHaveTextContent('does not match its fingerprint')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(titles(here)).toEqual(['Written here'])
})

test('P15 a file of a newer version is refused, naming both versions', async () => {
  const here = await workspaceWith('Written here')
  await choose(here, (await backupOf(here)).replace('"version": 2', '"version": 7'))

  expect(await screen.findByRole('alert')).toHaveTextContent('format 7, here formats up to 2 can be read')
  expect(titles(here)).toEqual(['Written here'])
})

test('P15 nothing is replaced before the summary is confirmed', async () => {
  const here = await workspaceWith('Written here')
  await choose(here, await backupOf(await workspaceWith('From the backup', 'b')))

  const dialog = await screen.findByRole('dialog', { name: 'Restore this backup?' })
  expect(dialog).toHaveTextContent('1 test, 1 operation')
  expect(dialog).toHaveTextContent('in the place of everything that is in this browser now')
  expect(titles(here)).toEqual(['Written here'])

  await userEvent.click(screen.getByRole('button', { name: 'Replace' }))
  await vi.waitFor(() => expect(titles(here)).toEqual(['From the backup']))
})

test('a backup with tests of the example company says that their numbers are invented', async () => {
  const here = await workspaceWith('Written here')
  const today = civilDate('2026-11-23')
  const example = today ? demoWorkspace({ today, language: 'en' }) : []
  await choose(here, backupText(example, instantOf(1_795_435_200_000)))
  expect(await screen.findByRole('dialog')).toHaveTextContent('invented numbers, no results')
  cleanup()
  await choose(here, await backupOf(await workspaceWith('From a colleague', 'b')))
  expect(await screen.findByRole('dialog')).not.toHaveTextContent('invented')
})

test('P15 merging says what comes in, asks about what both changed, and one undo takes all of it back', async () => {
  const theirs = await workspaceWith('Shared', 'b')
  const here = await memoryWorkspace('h')
  await here.store.receive(await operationsOf(theirs))
  await here.mirror.refresh()
  const [id = ''] = here.mirror.snapshot().files.map(({ experiment }) => experiment.id)
  await here.perform(gestures.editExperiment, id, { segment: 'New visitors' })
  await theirs.perform(gestures.editExperiment, id, { segment: 'Everybody' })
  await theirs.perform(gestures.createIdea, '', { title: 'From the file' })
  const before = await operationsOf(here)
  await choose(here, await backupOf(theirs))

  await userEvent.click(await screen.findByRole('button', { name: 'Merge' }))
  const summary = await screen.findByRole('dialog', { name: 'Merge this backup into what is here?' })
  await vi.waitFor(() => expect(summary).toHaveTextContent('1 test'))
  expect(summary).toHaveTextContent('One thing was changed here and in the backup')
  expect(titles(here)).toEqual(['Shared'])

  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  const conflict = await screen.findByRole('dialog', { name: 'Conflict 1 of 1' })
  expect(conflict).toHaveTextContent('SharedFor whom')
  await userEvent.click(screen.getByRole('radio', { name: /Everybody/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Merge' }))
  await vi.waitFor(() => expect(titles(here)).toEqual(['Shared', 'From the file']))
  const segments = () => here.mirror.snapshot().files.map(({ experiment }) => experiment.segment)
  await vi.waitFor(() => expect(segments()[0]).toBe('Everybody'))
  // Both values stay in the history.
  expect((await operationsOf(here)).length).toBe(before.length + 3)

  await vi.waitFor(() => expect(useNotices.getState().said?.text).toBe('Merged: 2 operations added.'))
  useNotices.getState().said?.action?.onSelect()
  await vi.waitFor(() => expect(titles(here)).toEqual(['Shared']))
  expect(await operationsOf(here)).toEqual(before)
})

async function operationsOf({ store }: Workspace) {
  const operations = await store.operations()
  if (!operations.ok) throw new Error(operations.error.kind)
  return operations.value
}

async function choose(workspace: Workspace, content: string): Promise<void> {
  usePreferences.setState({ language: 'en' })
  render(
    <WorkspaceContext value={workspace}>
      <RestoreBackup />
    </WorkspaceContext>,
  )
  const file = new File([content], 'backup.json', { type: 'application/json' })
  // The page of these tests has files without streams.
  Object.assign(file, { stream: () => new Blob([content]).stream() })
  await userEvent.upload(screen.getByLabelText('Choose a backup file'), file)
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
