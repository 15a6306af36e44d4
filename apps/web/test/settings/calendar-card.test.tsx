import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { CalendarCard } from '../../src/features/settings/calendar-card.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => {
  // The memory workspace's own day, a Monday.
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 23, 12))
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('R-GOV-01 the weekly meeting is a day of the week, or none, and says which the next one is', async () => {
  const { mirror } = await open()
  const meeting = screen.getByLabelText('Riunione della settimana')
  expect(meeting).toHaveDisplayValue('Lunedì')
  expect(meeting).toHaveAccessibleDescription('La prossima: lunedì 23/11.')
  await userEvent.selectOptions(meeting, 'Giovedì')
  expect(await screen.findByText('La prossima: giovedì 26/11.')).toBeVisible()
  await userEvent.selectOptions(meeting, 'Nessuna')
  expect(await screen.findByText(/^Con un giorno fisso, Oggi dice/)).toBeVisible()
  expect(mirror.snapshot().company.meetingDay).toBeNull()
})

test('R-PLAN-11 the summer pause begins with the usual weeks, and both its days can be written anew', async () => {
  const { mirror } = await open()
  expect(screen.getByRole('radio', { name: 'Due settimane a Ferragosto' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'Scegli i giorni' }))
  // 15 August 2026 is a Saturday: its week and the next.
  expect(await screen.findByLabelText('Primo giorno')).toHaveValue('10/8')
  expect(screen.getByLabelText('Ultimo giorno')).toHaveValue('23/8')

  // Past the old last day: the new one is still to be typed.
  await retype('Primo giorno', '31 agosto')
  expect(await screen.findByText('L’ultimo giorno viene prima del primo.')).toBeVisible()
  await retype('Ultimo giorno', '11/9')
  await vi.waitFor(() => expect(screen.getByLabelText('Primo giorno')).toHaveValue('31/8'))
  expect(mirror.snapshot().company.summerPause).toEqual({ kind: 'days', from: '08-31', to: '09-11' })

  await retype('Ultimo giorno', 'boh')
  expect(await screen.findByText('Scrivi un giorno e un mese, per esempio 3/8.')).toBeVisible()
  await retype('Ultimo giorno', '11/12')
  expect(await screen.findByText('Una pausa dura al massimo 62 giorni.')).toBeVisible()
  expect(mirror.snapshot().company.summerPause).toEqual({ kind: 'days', from: '08-31', to: '09-11' })

  await userEvent.click(screen.getByRole('radio', { name: 'Nessuna' }))
  await vi.waitFor(() => expect(mirror.snapshot().company.summerPause).toEqual({ kind: 'weeks', weeks: 0 }))
})

async function retype(label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, `${text}{Enter}`)
}

async function open() {
  const workspace = await memoryWorkspace()
  render(
    <WorkspaceContext value={workspace}>
      <CalendarCard />
    </WorkspaceContext>,
  )
  return workspace
}
