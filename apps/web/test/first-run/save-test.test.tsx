import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { SaveTest } from '../../src/features/first-run/save-test.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => usePreferences.setState({ language: 'en' }))
afterEach(cleanup)

test('a double click keeps a finished test once, and its numbers are no draft any more', async () => {
  const workspace = await memoryWorkspace()
  const onSaved = vi.fn<() => void>()
  render(
    <WorkspaceContext value={workspace}>
      <SaveTest
        test={{
          control: { units: 12_640, successes: 404 },
          treatment: { units: 12_571, successes: 497 },
          kpi: { name: 'Orders per visit', direction: 'higher' },
        }}
        onSaved={onSaved}
      />
    </WorkspaceContext>,
  )
  await userEvent.type(screen.getByRole('textbox'), 'Delivery cost on the page')
  await userEvent.dblClick(screen.getByRole('button', { name: 'Keep this test' }))
  await vi.waitFor(() => expect(workspace.mirror.snapshot().files).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve))
  expect(workspace.mirror.snapshot().files).toHaveLength(1)
  expect(onSaved).toHaveBeenCalledOnce()
})
