import { cellKey } from '@cimento/core/workspace'
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { RunningPhase } from '../../src/features/running/running-phase.tsx'
import { useRememberedSources } from '../../src/lib/paste/remembered-sources.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useCaseFile, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { standInForWorkers } from '../support/stand-in-for-workers.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'
import { day, startedTest, today } from './started-test.ts'

beforeAll(standInForDialogs)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  usePreferences.setState({ language: 'it' })
  useRememberedSources.setState({ sources: [] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const days = 'Giorno;Visite A;Ordini A;Visite B;Ordini B\n9/11/2026;100;4;101;5\n13/11/2026;102;6;103;7\n'

test('P13 a file dropped on the table is previewed, with what its dates show, and imported', async () => {
  standInForWorkers()
  const { series } = await open()
  const table = screen.getByTestId('data-grid')
  const drop = createEvent.drop(table)
  Object.defineProperty(drop, 'dataTransfer', {
    value: { types: ['Files'], files: [new File([days], 'numeri.csv')] },
  })
  fireEvent(table, drop)
  expect(drop.defaultPrevented).toBe(true)
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByRole('row', { name: 'lunedì 9/11 100 4 101 5' })).toBeVisible()
  expect(dialog.getByText('Date con prima il giorno, come mostra «13/11/2026» alla riga 3.')).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Importa 2 giorni' }))
  await vi.waitFor(async () => expect(Object.keys(await series())).toHaveLength(8))
})

test('a reading that is cancelled leaves everything as it was, and its worker ends', async () => {
  const workers = standInForWorkers()
  workers.hold()
  const { series } = await open()
  await userEvent.click(screen.getByRole('button', { name: 'Incolla' }))
  const field = screen.getByLabelText(/^Righe da Excel/)
  await userEvent.type(field, 'Giorno')
  await userEvent.upload(screen.getByLabelText('File con le righe'), new File([days], 'numeri.csv'))
  expect(await screen.findByText('Leggo «numeri.csv»…')).toBeVisible()
  expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '0.25')
  await userEvent.click(screen.getByRole('button', { name: 'Importa' }))
  expect(screen.getByText('Sto ancora leggendo le righe: un momento.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Annulla' }))
  expect(screen.getByLabelText(/^Righe da Excel/)).toHaveValue('Giorno')
  expect(workers.ended()).toBe(1)
  expect(await series()).toEqual({})
})

test('P14 a file that cannot be read says why, and what was there stays', async () => {
  standInForWorkers()
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Incolla' }))
  await userEvent.type(screen.getByLabelText(/^Righe da Excel/), 'Giorno')
  await userEvent.upload(screen.getByLabelText('File con le righe'), [
    new File([days], 'A.csv'),
    new File(['%PDF-1.7'], 'B.csv'),
  ])
  expect(await screen.findByText(/^B.csv: È un PDF, non una tabella/)).toBeVisible()
  expect(screen.getByLabelText(/^Righe da Excel/)).toHaveValue('Giorno')
})

test('rows of people that are too many for the field stay with the worker: only their sums come to the page', async () => {
  standInForWorkers()
  const { series } = await open()
  const people = Array.from({ length: 6000 }, (_, index) => {
    const version = index % 2 === 0 ? 'A' : 'B'
    return `persona-${index};${version};${index % 10 < 2 ? 'sì' : 'no'}`
  })
  // One of them in both versions.
  const text = ['utente;versione;ordine', ...people, 'persona-0;B;no'].join('\n')
  await userEvent.click(screen.getByRole('button', { name: 'Incolla' }))
  await userEvent.upload(screen.getByLabelText('File con le righe'), new File([text], 'persone.csv'))
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.selectOptions(await dialog.findByLabelText(/^Sì o no/), 'ordine')
  await userEvent.selectOptions(
    dialog.getByLabelText('L’unità: chi conta una volta'),
    'utente (6.000 diversi)',
  )
  // Two of ten said yes: one of each version, and the first of all is left out.
  expect(await dialog.findByRole('row', { name: /^A controllo 2.999 2.999 599/ })).toBeVisible()
  await userEvent.click(await dialog.findByLabelText('Lasciarli fuori dal confronto'))
  await userEvent.click(await dialog.findByRole('button', { name: 'Importa 5.999 visite' }))
  await vi.waitFor(async () => expect((await series())[cellKey(day('2026-11-23'), 'b', 'units')]).toBe(3000))
  // The next file of the same tool is read as this one was.
  expect(useRememberedSources.getState().sources).toEqual([
    {
      headers: 'ordine\nutente\nversione',
      answers: {
        rows: 'rows',
        columns: { ordine: 'successes' },
        unit: 'utente',
        combine: 'sum',
      },
    },
  ])
})

async function open() {
  const { workspace, id } = await startedTest()
  render(
    <WorkspaceContext value={workspace}>
      <Page id={id} />
    </WorkspaceContext>,
  )
  await screen.findByTestId('data-grid')
  return { series: () => workspace.mirror.series(id) }
}

function Page({ id }: { readonly id: string }) {
  const file = useCaseFile(id)
  return file && <RunningPhase file={file} />
}
