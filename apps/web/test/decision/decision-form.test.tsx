import { type CaseFile, readingGestures } from '@cimento/core/workspace'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { DecisionForm } from '../../src/features/decision/decision-form.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useCaseFile, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => usePreferences.setState({ language: 'en' }))
afterEach(cleanup)

test('a double click decides once: iterating leaves one new idea', async () => {
  const workspace = await memoryWorkspace()
  const saved = await workspace.perform(readingGestures.saveFinishedTest, '', {
    title: 'Delivery cost on the page',
    control: { units: 12_640, successes: 404 },
    treatment: { units: 12_571, successes: 497 },
    kpi: { name: 'Orders per visit', direction: 'higher' },
  })
  const id = saved.ok ? (saved.written.find(({ type }) => type === 'experiment')?.id ?? '') : ''
  render(
    <WorkspaceContext value={workspace}>
      <Form id={id} />
    </WorkspaceContext>,
  )
  await userEvent.type(
    screen.getByLabelText(/^What changes in the next hypothesis/),
    'Show it in the cart, too',
  )
  await userEvent.dblClick(screen.getByRole('button', { name: 'Record the decision' }))
  await vi.waitFor(() => expect(workspace.mirror.snapshot().files).toHaveLength(2))
  await new Promise((resolve) => setTimeout(resolve))
  expect(workspace.mirror.snapshot().files).toHaveLength(2)
})

function Form({ id }: { readonly id: string }) {
  const file: CaseFile | undefined = useCaseFile(id)
  const advice = { action: 'iterate', rule: 'promising', table: 'risk-aware' } as const
  return file && <DecisionForm file={file} action="iterate" advice={advice} />
}
