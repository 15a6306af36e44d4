import { gestures } from '@cimento/core/workspace'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { HypothesisPhase } from '../../src/features/hypothesis/hypothesis-phase.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useCaseFile, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => usePreferences.setState({ language: 'en' }))
afterEach(cleanup)

test('the sentence follows every letter, the log only what was left', async () => {
  const { workspace, stored } = await open()
  await userEvent.type(screen.getByLabelText(/^What we try/), 'Show the shipping cost')
  expect(screen.getByTestId('hypothesis-sentence')).toHaveTextContent('We try this: show the shipping cost.')
  expect(stored()?.change).toBe('')

  await userEvent.tab()
  await vi.waitFor(() => expect(stored()?.change).toBe('Show the shipping cost'))
  expect(workspace.mirror.snapshot().files).toHaveLength(1)
})

test('without an observation it is a hunch, and says so', async () => {
  await open()
  expect(screen.getByText('Without an observation it is a hunch. Fine: we mark it as one.')).toBeVisible()
  await userEvent.type(screen.getByLabelText('What we saw'), '38% leave at shipping')
  expect(screen.queryByText('Without an observation it is a hunch. Fine: we mark it as one.')).toBeNull()
})

test('a title that is too short is refused and stays in its field', async () => {
  const { stored } = await open()
  const title = screen.getByLabelText(/^Title/)
  await userEvent.clear(title)
  await userEvent.type(title, 'ab{Tab}')
  expect(await screen.findByRole('alert')).toHaveTextContent('Write at least 3 characters.')
  expect(title).toHaveValue('ab')
  expect(stored()?.title).toBe('Shipping cost')
})

async function open() {
  const workspace = await memoryWorkspace()
  await workspace.perform(gestures.createIdea, '', { title: 'Shipping cost' })
  const stored = () => workspace.mirror.snapshot().files[0]?.experiment
  render(
    <WorkspaceContext value={workspace}>
      <Phase experiment={stored()?.id ?? ''} />
    </WorkspaceContext>,
  )
  return { workspace, stored }
}

function Phase({ experiment }: { readonly experiment: string }) {
  const file = useCaseFile(experiment)
  return file && <HypothesisPhase file={file} />
}
