import { gestures, type Draft } from '@cimento/core/workspace'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { RunningPhase } from '../../src/features/running/running-phase.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useCaseFile, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'
import { day, startedTest, today } from './started-test.ts'

beforeAll(standInForDialogs)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('R-RUN-04 a spend over the cap is said at once, with the day of the reading', async () => {
  await open(channel, [spent('2026-11-17', 60, 1)])
  expect(screen.queryByTestId('goal-alarm')).toBeNull()
  await userEvent.type(screen.getByLabelText('Spesa, mercoledì 18/11'), '41{Tab}')
  // 60 and 41 are over 100, whether or not the day's leads are known.
  expect(await screen.findByTestId('goal-alarm')).toHaveTextContent(
    'Tetto di spesa superato il 18/11: spegni la campagna. La lettura si fa martedì 24/11.',
  )
})

test('R-RUN-04 a stop-loss is said as soon as its money brought nothing, and not after one lead', async () => {
  const { perform, id } = await open({ ...channel, stopLoss: 50 }, [spent('2026-11-17', 50, 0)])
  expect(screen.getByTestId('goal-alarm')).toHaveTextContent('Stop-loss raggiunto il 17/11: 50 € senza lead.')
  await perform(gestures.recordCounts, id, { counts: spent('2026-11-18', 10, 1) })
  await vi.waitFor(() => expect(screen.queryByTestId('goal-alarm')).toBeNull())
})

test('P7 P35 a channel shows money, outcomes and a cost that is no reading yet', async () => {
  await open(channel, [spent('2026-11-17', 60, 1), spent('2026-11-18', 20, 1)])
  const figures = screen.getByText('Costo finora').closest('dl')
  expect(figures).toHaveTextContent('80 €')
  // 80 for two.
  expect(figures).toHaveTextContent('40 €non è ancora una lettura')
  expect(document.body).not.toHaveTextContent(/\bA\b|\bB\b/)
})

test('R-PLAN-01 before and after: what is typed goes to the version that the day had, below and above a line', async () => {
  const { series } = await open({
    kind: 'before-after',
    startsOn: day('2026-11-02'),
    changesOn: day('2026-11-16'),
    durationDays: 28,
  })
  await userEvent.type(screen.getByLabelText('Visite, lunedì 16/11'), '90{ArrowDown}')
  expect(screen.getByLabelText('Visite, domenica 15/11')).toHaveFocus()
  await userEvent.keyboard('80{Tab}')
  await vi.waitFor(async () =>
    expect(await series()).toEqual({ '2026-11-16/b/units/main': 90, '2026-11-15/a/units/main': 80 }),
  )
  const [after, before] = screen
    .getAllByRole('rowheader')
    .filter((header) => header.getAttribute('scope') === 'rowgroup')
  expect(after).toHaveTextContent('Dopo da lunedì 16/11, il giorno del cambiamento')
  expect(before).toHaveTextContent('Prima fino a domenica 15/11')
  expect(
    within(screen.getByTestId('data-grid'))
      .getAllByRole('columnheader')
      .map((header) => header.textContent),
  ).toEqual(['Giorno', 'Visite', 'Ordini'])
})

test('R-RUN-01 turns: it says whose turn it is, and what is typed goes to the version that is on', async () => {
  const { series } = await open({
    kind: 'blocks',
    startsOn: day('2026-11-02'),
    durationDays: 56,
    periodDays: 7,
    washoutDays: 1,
    drawSeed: 20_261_123,
  })
  // Third and fourth week are those of B; today is the first day of the fourth.
  expect(screen.getByTestId('turn')).toHaveTextContent(
    'Oggi è il turno di B: giorno di assestamento, si conta da martedì 24/11.',
  )
  await userEvent.type(screen.getByLabelText('Visite, lunedì 16/11'), '90{ArrowDown}')
  await userEvent.keyboard('80{Tab}')
  await vi.waitFor(async () =>
    expect(await series()).toEqual({ '2026-11-16/b/units/main': 90, '2026-11-15/a/units/main': 80 }),
  )
  const headers = screen.getAllByRole('rowheader')
  const turns = headers.filter((header) => header.getAttribute('scope') === 'rowgroup')
  expect(turns[1]).toHaveTextContent('da lunedì 16/11 a domenica 22/11')
  expect(turns.map((turn) => turn.textContent?.trim()[0])).toEqual(['B', 'B', 'A', 'A'])
  expect(headers.filter((header) => header.textContent?.includes('non conta'))).toHaveLength(4)
})

/** From Tuesday 17 November on, four weeks; a lead may cost 45, and 100 are risked. */
const channel: Partial<Draft> = {
  kind: 'threshold',
  kpiName: 'Costo per lead',
  eventName: 'lead',
  valueUnit: '€',
  baseline: null,
  goal: 45,
  spendCap: 100,
  startsOn: day('2026-11-17'),
}

function spent(on: string, spend: number, leads: number) {
  return [
    { date: day(on), arm: 'a', measure: 'spend', value: spend },
    { date: day(on), arm: 'a', measure: 'successes', value: leads },
  ]
}

async function open(draft: Partial<Draft>, counts: readonly ReturnType<typeof spent>[] = []) {
  const { workspace, id } = await startedTest(draft)
  for (const each of counts) await workspace.perform(gestures.recordCounts, id, { counts: each })
  render(
    <WorkspaceContext value={workspace}>
      <Page id={id} />
    </WorkspaceContext>,
  )
  await screen.findByTestId('data-grid')
  return { id, perform: workspace.perform, series: () => workspace.mirror.series(id) }
}

function Page({ id }: { readonly id: string }) {
  const file = useCaseFile(id)
  return file && <RunningPhase file={file} />
}
