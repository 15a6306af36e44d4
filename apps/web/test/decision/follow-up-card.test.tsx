import { gestures, readingGestures, type CaseFile } from '@cimento/core/workspace'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { FollowUpCard } from '../../src/features/decision/follow-up-card.tsx'
import { LineageCard } from '../../src/features/lineage/lineage-card.tsx'
import { OverridesCard } from '../../src/features/lessons/overrides-card.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useCaseFile, useCaseFiles, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { day } from '../running/started-test.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => {
  vi.setSystemTime('2026-11-23T12:00:00Z')
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A finished test, decided in October against the advice: no criterion was written beforehand. */
async function decidedTest(action: 'scale' | 'iterate'): Promise<{ workspace: Workspace; id: string }> {
  let now = '2026-10-12T10:00:00Z'
  const workspace = await memoryWorkspace('a', () => Date.parse(now))
  const saved = await workspace.perform(readingGestures.saveFinishedTest, '', {
    title: 'Spese in vista',
    control: { units: 12_640, successes: 404 },
    treatment: { units: 12_571, successes: 497 },
    kpi: { name: 'Ordini per visita', direction: 'higher', unitName: 'visite', eventName: 'ordini' },
  })
  const id = saved.ok ? (saved.written.find(({ type }) => type === 'experiment')?.id ?? '') : ''
  await workspace.perform(gestures.decideTest, id, {
    action,
    reason: action === 'scale' ? 'Lo chiedono tutti i clienti' : '',
    next: action === 'scale' ? '' : 'Anche nel carrello',
    decidedBy: 'Ada',
  })
  now = '2026-11-23T12:00:00Z'
  return { workspace, id }
}

function show({ workspace, id }: { workspace: Workspace; id: string }) {
  render(
    <WorkspaceContext value={workspace}>
      <Cards id={id} />
    </WorkspaceContext>,
  )
}

function Cards({ id }: { readonly id: string }) {
  const file: CaseFile | undefined = useCaseFile(id)
  const files = useCaseFiles()
  if (!file) return null
  return (
    <>
      <FollowUpCard file={file} />
      <LineageCard file={file} />
      <OverridesCard files={files} />
    </>
  )
}

test('R-DEC-03 a recheck asks who kept the former version, refuses what cannot be, and says what was found', async () => {
  show(await decidedTest('scale'))
  const month = within(screen.getByTestId('follow-up-30'))
  expect(screen.getByTestId('follow-up-90')).toHaveTextContent('Dopo 90 giorni')
  expect(within(screen.getByTestId('follow-up-90')).queryByRole('button')).toBeNull()
  expect(screen.getByText(/di solito è troppo ottimista/)).toBeVisible()
  expect(screen.getByText('Di nessuna si sa com’è andata dopo.', { exact: false })).toBeVisible()
  await userEvent.click(month.getByRole('button', { name: 'Registra il ricontrollo a 30 giorni' }))
  expect(screen.queryByRole('button', { name: 'Registra il ricontrollo' })).toBeNull()
  await userEvent.click(screen.getByText('Sì, una parte'))
  await userEvent.click(screen.getByRole('button', { name: 'Registra il ricontrollo' }))
  expect(await screen.findByText('Serve una quota sopra 0% e sotto 100%.')).toBeVisible()
  await userEvent.type(screen.getByLabelText(/^Quota/), '50')
  const [control, scaled] = screen.getAllByRole('group').slice(-2)
  if (!control || !scaled) throw new Error('two versions')
  await userEvent.type(within(control).getByLabelText(/^Visite/), '20000')
  await userEvent.type(within(control).getByLabelText(/^Ordini/), '700')
  await userEvent.type(within(scaled).getByLabelText(/^Visite/), '20000')
  await userEvent.type(within(scaled).getByLabelText(/^Ordini/), '30000')
  await userEvent.click(screen.getByRole('button', { name: 'Registra il ricontrollo' }))
  expect(await screen.findByText('Più del totale: forse i campi sono invertiti?')).toBeVisible()
  await userEvent.clear(within(scaled).getByLabelText(/^Ordini/))
  await userEvent.type(within(scaled).getByLabelText(/^Ordini/), '560')
  await userEvent.click(screen.getByRole('button', { name: 'Registra il ricontrollo' }))
  expect(
    await screen.findByText('Adesso va peggio della versione di prima: tra −28,3% e −10,8%.'),
  ).toBeVisible()
  expect(screen.getByText('dopo 30 giorni: adesso va peggio')).toBeVisible()
})

test('P59 counts of a recheck that were half typed are there after a reload, and gone once it is given up', async () => {
  const decided = await decidedTest('scale')
  const open = async () => {
    cleanup()
    show(decided)
    await userEvent.click(screen.getByRole('button', { name: 'Registra il ricontrollo a 30 giorni' }))
  }
  await open()
  await userEvent.click(screen.getByText('Sì, una parte'))
  await userEvent.type(screen.getByLabelText(/^Quota/), '50')
  await userEvent.type(screen.getAllByLabelText(/^Visite/)[0] ?? document.body, '2000')
  await open()
  expect(screen.getByRole('radio', { name: /Sì, una parte/ })).toBeChecked()
  expect(screen.getByLabelText(/^Quota/)).toHaveValue('50')
  expect(screen.getAllByLabelText(/^Visite/)[0]).toHaveValue('2000')
  await userEvent.click(screen.getByRole('button', { name: 'Annulla' }))
  await open()
  expect(screen.getByRole('radio', { name: /Sì, una parte/ })).not.toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: 'Annulla' }))
})

test('R-DEC-03 where everybody sees the new version, only its level is asked and compared with nothing', async () => {
  show(await decidedTest('scale'))
  await userEvent.click(screen.getByRole('button', { name: 'Registra il ricontrollo a 30 giorni' }))
  await userEvent.click(screen.getByText('No, tutti vedono quella nuova'))
  await userEvent.type(screen.getByLabelText(/^Visite/), '30000')
  await userEvent.type(screen.getByLabelText(/^Ordini/), '1200')
  await userEvent.click(screen.getByRole('button', { name: 'Registra il ricontrollo' }))
  expect(await screen.findByText('Ordini per visita: adesso 4,00%, nel test 3,95%.')).toBeVisible()
  expect(screen.getByText(/^Prova debole/)).toBeVisible()
})

test('R-DEC-03 what to expect rests on the reading that was decided on, be another one in force by now', async () => {
  const { workspace, id } = await decidedTest('scale')
  show({ workspace, id })
  const expected = screen.getByText(/c’è da aspettarsi circa/).textContent
  const counts = [{ date: day('2026-10-12'), arm: 'b', measure: 'successes', value: 600 }]
  await act(() => workspace.perform(gestures.recordCounts, id, { counts }))
  const again = await act(() => workspace.perform(readingGestures.readResults, id, {}))
  expect(again.ok && again.written.some(({ type }) => type === 'look')).toBe(true)
  expect(screen.getByText(/c’è da aspettarsi circa/)).toHaveTextContent(expected)
})

test('R-DEC-03 an iteration stands in the line of its attempts', async () => {
  const { workspace, id } = await decidedTest('iterate')
  show({ workspace, id })
  expect(screen.queryByTestId('follow-up-30')).toBeNull()
  expect(screen.getByText('1º tentativo')).toBeVisible()
  const [self, child] = screen.getAllByRole('listitem')
  expect(self).toHaveTextContent('Spese in vista')
  expect(self).toHaveAttribute('aria-current', 'true')
  expect(child).toHaveTextContent('Anche nel carrello')
  expect(child).toHaveTextContent('idea')
})
