import { gestures } from '@cimento/core/workspace'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { useCommand } from '../../src/lib/commands/use-command.ts'
import { useCommandKeys } from '../../src/lib/commands/use-command-keys.ts'
import { useNotices } from '../../src/lib/notices.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useUndoStack } from '../../src/lib/undo/undo-stack.ts'
import { useUndo } from '../../src/lib/undo/use-undo.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { ToastRegion } from '../../src/ui/toast-region.tsx'
import { startedTest } from '../running/started-test.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => {
  usePreferences.setState({ language: 'it', singleKeyShortcuts: true })
  useUndoStack.setState({ past: [], future: [], standIns: {} })
  useNotices.setState({ said: undefined })
})
afterEach(cleanup)

const undoKeys = '{Control>}z{/Control}'
const redoKeys = '{Control>}{Shift>}z{/Shift}{/Control}'

test('P17 Ctrl+Z takes back the last gesture, Ctrl+Shift+Z and Ctrl+Y do it again, each told in words', async () => {
  const { workspace, stored } = await open()
  await workspace.perform(gestures.editExperiment, stored().id, { title: 'Spese in vista' })
  await workspace.perform(gestures.editExperiment, stored().id, { title: 'Spese nel carrello' })
  await userEvent.keyboard(undoKeys + undoKeys)
  await vi.waitFor(() => expect(stored().title).toBe('Spese visibili'))
  expect(await screen.findByText('Annullato: titolo modificato')).toBeVisible()
  await userEvent.keyboard(redoKeys + '{Control>}y{/Control}')
  await vi.waitFor(() => expect(stored().title).toBe('Spese nel carrello'))
  expect(await screen.findByText('Rifatto: titolo modificato')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Annulla' }))
  await vi.waitFor(() => expect(stored().title).toBe('Spese in vista'))
})

test('fifty steps and more go back to the first', async () => {
  const { workspace, stored } = await open()
  for (let step = 1; step <= 60; step += 1)
    await workspace.perform(gestures.editExperiment, stored().id, { owner: `Ada ${step}` })
  await userEvent.keyboard(undoKeys.repeat(60))
  await vi.waitFor(() => expect(stored().owner).toBe(''))
})

test('in a field that is being typed in, the keys are the field’s; once left or untouched, they are ours', async () => {
  const { workspace, stored } = await open()
  await workspace.perform(gestures.editExperiment, stored().id, { owner: 'Ada' })
  await userEvent.type(screen.getByRole('textbox'), 'x')
  await userEvent.keyboard(undoKeys)
  expect(useUndoStack.getState().past).toHaveLength(2)
  await userEvent.tab()
  await userEvent.click(screen.getByRole('textbox'))
  await userEvent.keyboard(undoKeys)
  await vi.waitFor(() => expect(stored().owner).toBe(''))
})

test('a fact says why it stays, and no longer bars the way', async () => {
  const started = await startedTest()
  const amendment = { set: { durationDays: 35 }, reason: 'Una settimana è andata persa' }
  await started.workspace.perform(gestures.amendPlan, started.file().experiment.id, amendment)
  show(started.workspace)
  await userEvent.keyboard(undoKeys)
  expect(await screen.findByText(/^Una modifica del piano resta agli atti/)).toBeVisible()
  await userEvent.keyboard(undoKeys)
  expect(await screen.findByText('Non si annulla più: test avviato. Il test è andato avanti.')).toBeVisible()
  expect(started.file().plan).toBeDefined()
})

test('P17/move a start that was a slip is taken back, and done again', async () => {
  const started = await startedTest()
  show(started.workspace)
  await userEvent.keyboard(undoKeys)
  expect(await screen.findByText('Annullato: test avviato')).toBeVisible()
  expect(started.workspace.mirror.snapshot().files[0]?.plan).toBeUndefined()
  await userEvent.keyboard(redoKeys)
  expect(await screen.findByText('Rifatto: test avviato')).toBeVisible()
  expect(started.file().plan).toBeDefined()
})

test('a gesture that changed nothing is no step, and an empty stack says so', async () => {
  const { workspace, stored } = await open()
  await workspace.perform(gestures.editExperiment, stored().id, { title: 'Spese visibili' })
  expect(useUndoStack.getState().past).toHaveLength(1)
  await userEvent.keyboard(redoKeys)
  expect(await screen.findByText('In questa scheda non c’è niente da rifare.')).toBeVisible()
})

async function open() {
  const workspace = await memoryWorkspace()
  await workspace.perform(gestures.createIdea, '', { title: 'Spese visibili' })
  const stored = () => {
    const [file] = workspace.mirror.snapshot().files
    if (!file) throw new Error('the idea is there')
    return file.experiment
  }
  show(workspace)
  return { workspace, stored }
}

function show(workspace: Awaited<ReturnType<typeof memoryWorkspace>>) {
  render(
    <WorkspaceContext value={workspace}>
      <Keys />
    </WorkspaceContext>,
  )
}

function Keys() {
  const { undo, redo } = useUndo()
  const { said, dismiss } = useNotices()
  useCommandKeys()
  useCommand('undo', undo)
  useCommand('redo', redo)
  return (
    <>
      <input type="text" aria-label="Titolo" />
      <button type="button">Dopo</button>
      <ToastRegion toasts={said ? [said] : []} onDismiss={dismiss} />
    </>
  )
}
