import { gestures, type Draft, type Series } from '@cimento/core/workspace'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { CounterPage } from '../../src/features/counter/counter-page.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { day, startedTest, today } from '../running/started-test.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('P34 quick taps on a slow disk are all counted, each once, and shown before they are written', async () => {
  const { series } = await open({}, slowly)
  for (let press = 0; press < 7; press += 1) fireEvent.click(button('A, visite: +1'), { detail: 0 })
  for (let press = 0; press < 5; press += 1) fireEvent.click(button('B, visite: +1'), { detail: 0 })
  fireEvent.click(button('B, ordini: +1'), { detail: 0 })
  expect(button('A, visite: +1')).toHaveAccessibleDescription('7')
  expect(button('B, ordini: +1')).toHaveAccessibleDescription('1')
  // Whatever the disk has written by now, the sum of written and waiting stays the same.
  await vi.waitFor(
    async () => {
      expect(button('A, visite: +1')).toHaveAccessibleDescription('7')
      expect(button('B, visite: +1')).toHaveAccessibleDescription('5')
      expect(await series()).toEqual({
        '2026-11-23/a/units/main': 7,
        '2026-11-23/a/successes/main': 0,
        '2026-11-23/b/units/main': 5,
        '2026-11-23/b/successes/main': 1,
      })
    },
    { timeout: 5000 },
  )
})

test('P34 a press is a pointer, the second of two thumbs or a key: each counts once; sliding off counts nothing', async () => {
  const { series } = await open()
  const contact = button('A, visite: +1')
  await userEvent.click(contact)
  contact.focus()
  await userEvent.keyboard('{Enter}')
  // Browsers give the second finger no click.
  fireEvent.pointerDown(contact, { pointerId: 7, isPrimary: false, button: 0 })
  fireEvent.pointerUp(contact, { pointerId: 7, isPrimary: false, button: 0 })
  fireEvent.pointerDown(contact, { pointerId: 8, button: 0 })
  fireEvent.pointerUp(contact, { pointerId: 8, button: 0, clientX: 500, clientY: 500 })
  await vi.waitFor(async () => expect(await series()).toMatchObject({ '2026-11-23/a/units/main': 3 }))
  expect(contact).toHaveAccessibleDescription('3')
})

test('P34 an event needs its contact, the last tap is taken back, and nothing to take back is said', async () => {
  const { series } = await open()
  await userEvent.click(button('Annulla l’ultimo'))
  expect(screen.getByRole('alert')).toHaveTextContent('non c’è ancora niente da annullare')
  await userEvent.click(button('B, ordini: +1'))
  expect(screen.getByRole('alert')).toHaveTextContent('B: prima premi «visite», poi questo.')
  await userEvent.click(button('B, visite: +1'))
  await userEvent.click(button('B, ordini: +1'))
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.click(button('Annulla l’ultimo: B, ordini'))
  await vi.waitFor(async () =>
    expect(await series()).toEqual({ '2026-11-23/b/units/main': 1, '2026-11-23/b/successes/main': 0 }),
  )
  await userEvent.click(button('Annulla l’ultimo: B, visite'))
  await vi.waitFor(async () =>
    expect(await series()).toEqual({ '2026-11-23/b/units/main': null, '2026-11-23/b/successes/main': null }),
  )
})

test('P34 what is typed elsewhere shows, and a tap adds to it', async () => {
  const { workspace, id, series } = await open()
  const counts = [{ date: day('2026-11-23'), arm: 'a', measure: 'units', value: 40 }]
  await workspace.perform(gestures.recordCounts, id, { counts })
  await vi.waitFor(() => expect(button('A, visite: +1')).toHaveAccessibleDescription('40'))
  await userEvent.click(button('A, visite: +1'))
  await vi.waitFor(async () => expect(await series()).toMatchObject({ '2026-11-23/a/units/main': 41 }))
})

test('P34 whose turn it is moves on with each contact and back with the undo; the platform’s turn is its own', async () => {
  await open()
  const turns: string[] = []
  for (let press = 0; press < 10; press += 1) {
    const turn = within(screen.getByTestId('next-arm')).getByText(/^[AB]$/).textContent
    turns.push(turn)
    fireEvent.click(button(`${turn}, visite: +1`), { detail: 0 })
  }
  // A block of four and one of six: five each.
  expect(turns.filter((turn) => turn === 'A')).toHaveLength(5)
  const next = screen.getByTestId('next-arm').textContent
  fireEvent.click(button('A, visite: +1'), { detail: 0 })
  fireEvent.click(button(/^Annulla l’ultimo/), { detail: 0 })
  expect(screen.getByTestId('next-arm')).toHaveTextContent(next)
  cleanup()
  await open({ kind: 'delivery' })
  expect(screen.queryByTestId('next-arm')).toBeNull()
})

/** A disk that takes its time. */
function slowly(workspace: Workspace): Workspace {
  return {
    ...workspace,
    perform: async (gesture, experiment, input) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return workspace.perform(gesture, experiment, input)
    },
  }
}

async function open(draft: Partial<Draft> = {}, through = (workspace: Workspace) => workspace) {
  const { workspace, id } = await startedTest(draft)
  render(
    <WorkspaceContext value={through(workspace)}>
      <CounterPage id={id} />
    </WorkspaceContext>,
  )
  await screen.findByRole('heading', { level: 1 })
  return { workspace, id, series: (): Promise<Series> => workspace.mirror.series(id) }
}

function button(name: string | RegExp) {
  return screen.getByRole('button', { name })
}
