import { gestures } from '@cimento/core/workspace'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { TrashPage } from '../../src/features/trash/trash-page.tsx'
import { useNotices } from '../../src/lib/notices.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

/** The memory workspace's own day. */
const noon = Date.UTC(2026, 10, 23, 12)

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(noon)
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('P17 what was deleted is listed by name and restored; the focus stays on the page', async () => {
  const workspace = await open()
  expect(screen.getByText('Test · cancellato 23/11/2026 · ancora 30 giorni')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Ripristina «Spese visibili»' }))
  await vi.waitFor(() => expect(workspace.mirror.snapshot().files).toHaveLength(2))
  expect(await screen.findByText('Il cestino è vuoto.')).toBeVisible()
  expect(screen.getByRole('status')).toHaveFocus()
  expect(useNotices.getState().said?.text).toBe('ESP-1 è di nuovo tra i test.')
})

test('after thirty days the trash no longer offers it; the log still has it', async () => {
  vi.mocked(Date.now).mockReturnValue(noon + 30 * 86_400_000)
  const workspace = await open()
  expect(screen.getByText('Il cestino è vuoto.')).toBeVisible()
  expect(workspace.mirror.snapshot().trash).toHaveLength(1)
})

test('deleting a test never renames another', async () => {
  const { mirror } = await open()
  expect([...mirror.snapshot().keys.values()]).toEqual([
    { number: 1, suffix: '' },
    { number: 2, suffix: '' },
  ])
})

/** A log of two ideas, the first of them deleted. */
async function open() {
  const workspace = await memoryWorkspace()
  const { perform, mirror } = workspace
  await perform(gestures.createIdea, '', { title: 'Spese visibili' })
  await perform(gestures.createIdea, '', { title: 'Bundle olio e aceto' })
  await perform(gestures.deleteExperiment, mirror.snapshot().files[0]?.experiment.id ?? '', {})
  render(
    <WorkspaceContext value={workspace}>
      <TrashPage />
    </WorkspaceContext>,
  )
  return workspace
}
