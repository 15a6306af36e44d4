import { gestures } from '@cimento/core/workspace'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { byScore } from '../../src/features/backlog/by-score.ts'
import { testsSheet } from '../../src/features/backlog/tests-sheet.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import { ScoreDialog } from '../../src/lib/score/score-dialog.tsx'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'

beforeAll(standInForDialogs)
beforeEach(() => {
  usePreferences.setState({
    language: 'it',
    priorityModel: 'impact-speed-effort',
    allPriorityModels: true,
    rater: '',
  })
})
afterEach(cleanup)

test('R-BACK-04 with a name one answers for oneself: the median counts, and what is far apart is said', async () => {
  const { workspace, id, file } = await idea()
  await rate(workspace, id, 'Giulia', { impact: 5, speed: 2, effort: 2 })
  usePreferences.setState({ rater: 'Ada' })
  const { dialog, closed } = show(workspace, file())
  expect(dialog.getByText('Rispondi come Ada.')).toBeVisible()
  await choose(dialog, 'Impatto', '2')
  expect(dialog.getByText(/^2 persone: mediana 3,5, da 2 a 5\./, { selector: 'span' })).toBeVisible()
  expect(dialog.getByText('Pareri lontani: conviene parlarne.')).toBeVisible()
  expect(dialog.getByRole('status')).toHaveTextContent('3,5 × 2 ÷ 2 = 3,5')
  await userEvent.click(dialog.getByText(/^Salva/))
  await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  expect(file().ratings).toContainEqual({ input: 'impact', rater: 'Ada', value: 2 })
  expect(file().ratings).toHaveLength(4)
})

test('R-BACK-04 RICE takes amounts as they are typed, and refuses what is none', async () => {
  const { workspace, file } = await idea()
  usePreferences.setState({ priorityModel: 'rice' })
  const { dialog, closed } = show(workspace, file())
  const [reach, effort] = dialog.getAllByRole('textbox')
  await userEvent.type(reach ?? document.body, '1.200')
  await choose(dialog, 'Impatto su ognuna', '2 alto')
  await choose(dialog, 'Fiducia', '80% media')
  await userEvent.type(effort ?? document.body, '0')
  await userEvent.click(dialog.getByText(/^Salva/))
  expect(effort).toHaveFocus()
  expect(effort).toHaveAccessibleDescription('Scrivi un numero tra 0,1 e 1.000.')
  expect(closed).not.toHaveBeenCalled()
  await userEvent.clear(effort ?? document.body)
  await userEvent.type(effort ?? document.body, '3')
  expect(dialog.getByRole('status')).toHaveTextContent('1.200 × 2 × 80% ÷ 3 = 640')
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(closed).toHaveBeenCalled())
})

test('R-BACK-04 answers are removed together, and closing with unsaved ones asks once', async () => {
  const { workspace, id, file } = await idea()
  await rate(workspace, id, '', { impact: 5, speed: 2, effort: 2, ease: 7 })
  const { dialog, closed } = show(workspace, file())
  await userEvent.click(dialog.getByRole('button', { name: 'Togli le risposte' }))
  expect(dialog.getByRole('status')).toHaveTextContent('Mancano: impatto, velocità e sforzo.')
  await userEvent.click(dialog.getByRole('button', { name: 'Chiudi' }))
  expect(dialog.getByRole('alert')).toBeVisible()
  await userEvent.click(dialog.getByText(/^Salva/))
  await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  expect(file().ratings).toEqual([{ input: 'ease', rater: '', value: 7 }])
})

test('P33/last R-BACK-04 the exported table has the score of the model in use, and whatever has none comes last', async () => {
  const { workspace, id } = await idea()
  await rate(workspace, id, '', { impact: 4, speed: 3, effort: 5 })
  await workspace.perform(gestures.createIdea, '', { title: 'Sconto di compleanno' })
  const entries = workspace.mirror
    .snapshot()
    .files.toReversed()
    .map((file) => ({ file, stage: 'idea' as const }))
  const sheet = testsSheet(byScore(entries, 'impact-speed-effort'), () => 'ESP', 'impact-speed-effort', 'it')
  expect(sheet.columns[2]).toEqual({ kind: 'number', label: 'Punteggio: impatto × velocità ÷ sforzo' })
  expect(sheet.rows.map((row) => [row[1], row[2]])).toEqual([
    ['Bundle olio e aceto', 2.4],
    ['Sconto di compleanno', null],
  ])
})

type Workspace = Awaited<ReturnType<typeof memoryWorkspace>>

async function idea() {
  const workspace = await memoryWorkspace()
  const written = await workspace.perform(gestures.createIdea, '', { title: 'Bundle olio e aceto' })
  const id = written.ok ? (written.written[0]?.id ?? '') : ''
  const file = () => {
    const found = workspace.mirror.snapshot().files.find(({ experiment }) => experiment.id === id)
    if (!found) throw new Error('the idea is there')
    return found
  }
  return { workspace, id, file }
}

async function rate(workspace: Workspace, id: string, rater: string, answers: Record<string, number>) {
  await workspace.perform(gestures.rateTest, id, { rater, answers })
}

function show(workspace: Workspace, file: Parameters<typeof ScoreDialog>[0]['file']) {
  const closed = vi.fn<() => void>()
  render(
    <WorkspaceContext value={workspace}>
      <ScoreDialog file={file} onClose={closed} />
    </WorkspaceContext>,
  )
  return { dialog: within(screen.getByRole('dialog')), closed }
}

async function choose(dialog: ReturnType<typeof within>, question: string, answer: string) {
  const group = within(dialog.getByRole('group', { name: question }))
  await userEvent.click(group.getByRole('radio', { name: answer }))
}
