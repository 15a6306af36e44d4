import { cellKey, gestures, type Draft } from '@cimento/core/workspace'
import { cleanup, render, screen, within, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { RunningPhase } from '../../src/features/running/running-phase.tsx'
import { useNotices } from '../../src/lib/notices.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { useCaseFile, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'
import { clicksDraft, clicksOfOneVersion, day, startedTest, today } from './started-test.ts'

beforeAll(standInForDialogs)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('F4a arriving, the focus waits in the first cell of yesterday', async () => {
  await open()
  await waitFor(() => expect(cell('A, Visite, domenica 22/11')).toHaveFocus())
})

test('P24 from a missing day on Today, the focus waits in its first empty cell', async () => {
  window.history.replaceState(null, '', '?day=2026-11-18')
  await open()
  await waitFor(() => expect(cell('A, Visite, mercoledì 18/11')).toHaveFocus())
  window.history.replaceState(null, '', '?')
})

test('P14 more orders than visits are refused by name, stay as typed, and are taken once the visits are mended', async () => {
  const { series } = await open()
  await userEvent.keyboard('9{Tab}16{Enter}')
  const problem = 'A, 22/11: 16 ordini su 9 visite. Forse le colonne sono invertite?'
  expect(await screen.findByText(problem)).toBeVisible()
  expect(cell('A, Ordini, domenica 22/11')).toHaveValue('16')
  expect(cell('A, Ordini, domenica 22/11')).toHaveAccessibleDescription(problem)
  expect(await series()).toEqual({ '2026-11-22/a/units/main': 9 })

  await userEvent.clear(cell('A, Visite, domenica 22/11'))
  await userEvent.type(cell('A, Visite, domenica 22/11'), '1234{Enter}')
  await vi.waitFor(() => expect(screen.queryByText(problem)).toBeNull())
  expect(await series()).toEqual({ '2026-11-22/a/units/main': 1234, '2026-11-22/a/successes/main': 16 })
  await vi.waitFor(() => expect(cell('A, Visite, domenica 22/11')).toHaveValue('1.234'))
})

test.each([
  ['-5', 'A, 22/11, visite: −5 è sotto zero. Serve un numero da 0 in su.'],
  ['12,5', 'A, 22/11, visite: 12,5 non è un numero intero.'],
  ['12a', 'A, 22/11, visite: «12a» non è un numero.'],
])('P14 %s is refused by name and not written; Esc takes it back', async (typed, problem) => {
  const { series } = await open()
  await userEvent.keyboard(`${typed}{Tab}`)
  expect(await screen.findByText(problem)).toBeVisible()
  expect(await series()).toEqual({})
  await userEvent.click(cell('A, Visite, domenica 22/11'))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText(problem)).toBeNull()
  expect(cell('A, Visite, domenica 22/11')).toHaveValue('')
})

test('P14 a running total that falls is refused', async () => {
  const { workspace, id } = await open({ entry: 'cumulative' })
  const counts = [{ date: day('2026-11-21'), arm: 'a', measure: 'units', value: 5000 }]
  await workspace.perform(gestures.recordCounts, id, { counts })
  await userEvent.keyboard('4000{Tab}')
  expect(
    await screen.findByText(
      'A, 22/11, visite: il totale scende da 5.000 (21/11) a 4.000. Un totale può solo crescere.',
    ),
  ).toBeVisible()
})

test('an emptied cell is blank again, never zero', async () => {
  const { series } = await open()
  await userEvent.keyboard('9{Tab}')
  await vi.waitFor(async () => expect(await series()).toEqual({ '2026-11-22/a/units/main': 9 }))
  await userEvent.clear(cell('A, Visite, domenica 22/11'))
  await userEvent.tab()
  await vi.waitFor(async () => expect(await series()).toEqual({ '2026-11-22/a/units/main': null }))
})

test('arrows move between cells: down a row, right once the text ends', async () => {
  await open()
  await userEvent.keyboard('{ArrowDown}')
  expect(cell('A, Visite, sabato 21/11')).toHaveFocus()
  await userEvent.keyboard('12{ArrowLeft}{ArrowRight}')
  expect(cell('A, Visite, sabato 21/11')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(cell('A, Ordini, sabato 21/11')).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(cell('A, Ordini, lunedì 23/11')).toHaveFocus()
})

test('how counts are entered is free until the first one, and then says why not', async () => {
  const { file } = await open()
  await userEvent.click(screen.getByRole('radio', { name: 'Totali fino a oggi' }))
  await vi.waitFor(() => expect(file().experiment.entry).toBe('cumulative'))
  await userEvent.type(cell('A, Visite, domenica 22/11'), '9{Enter}')
  expect(await screen.findByText(/Per passare ai numeri al giorno, prima svuota la tabella/)).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('P12 a block pasted on the grid is shown as it will stand, then imported in one gesture', async () => {
  const { series, workspace } = await open()
  await userEvent.paste('9/11/2026\t1.234\t40\t1.201\t44\r\n13/11/2026\t1.235\t41\t1.202\t45\r\n')
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('row', { name: 'lunedì 9/11 1.234 40 1.201 44' })).toBeVisible()
  const before = workspace.mirror.snapshot().revision ?? 0
  await userEvent.click(dialog.getByRole('button', { name: 'Importa 2 giorni' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(Object.keys(await series())).toHaveLength(8)
  expect(workspace.mirror.snapshot().revision).toBe(before + 1)
  expect(await screen.findByDisplayValue('1.235')).toBeVisible()
})

test('P14 while one pasted number is wrong nothing is imported, and every issue names row, column and text', async () => {
  const { series } = await open()
  await pasteInDialog(
    'Giorno;A visite;A ordini;B visite;B ordini\n9/11;10;20;12a;3\n24/11;-4;1;1;1\n10/11;30;3;31;2',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Importa' }))
  const said = within(screen.getByRole('dialog'))
    .getAllByRole('listitem')
    .map((item) => item.textContent)
  expect(said).toEqual([
    'Riga 2, colonna «A ordini», A: 20 su 10 in «A visite». Forse le colonne sono invertite?',
    'Riga 2, colonna «B visite», B: «12a» non è un numero.',
    'Riga 3, colonna «Giorno»: «24/11» è un giorno futuro.',
    'Riga 3, colonna «A visite», A: «-4» è sotto zero.',
  ])
  expect(screen.getByText('Prima sistema quello che è segnato qui sopra.')).toBeVisible()
  expect(await series()).toEqual({})

  // The other rows, once a person says so: what stays out is told again.
  await userEvent.click(screen.getByLabelText('Lascia fuori 2 righe (2–3) e importa le altre'))
  await userEvent.click(screen.getByRole('button', { name: 'Importa 1 giorno' }))
  expect(await screen.findByDisplayValue('31')).toBeVisible()
  expect(Object.values(await series())).toEqual([30, 3, 31, 2])
  expect(useNotices.getState().said?.text).toBe('Importato 1 giorno. Restano fuori 2 righe: 2–3.')
})

test('the version of rows that do not name it is asked, and nothing is preselected', async () => {
  const { series } = await open(clicksDraft)
  await pasteInDialog(clicksOfOneVersion)
  const [control, variant] = screen.getAllByRole('radio').slice(-2)
  expect(control).not.toBeChecked()
  expect(variant).not.toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'B variante' }))
  expect(screen.getByText(/Riga 4: senza numeri/)).toBeVisible()
  // The plan has the answer: nobody is told again that clicks may be several of one person.
  expect(screen.queryByText(/non conta persone/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Importa 2 giorni' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await series())[cellKey(day('2026-11-09'), 'b', 'g1')]).toBe(70)
})

test('R-PLAN-02 rows of shops are added up once the unit is told, and the table turns to totals', async () => {
  const { series, file } = await open({
    kpiKind: 'mean',
    spread: 'deviation',
    kpiName: 'Sales',
    unitName: 'sedi',
    baseline: 20,
    threshold: { relative: 0.1 },
  })
  const weeks = ['s1,A', 's2,A', 's3,B', 's4,B'].flatMap((shop, index) => [
    `${shop},1,${3 * index}`,
    `${shop},2,5`,
  ])
  await pasteInDialog(['Shop,Version,Week,Sales', ...weeks].join('\n'))
  // Far faster than on the whole page, where every name of the grid is computed.
  const dialog = within(screen.getByRole('dialog'))
  const unit = await dialog.findByLabelText('L’unità: chi conta una volta')
  expect(unit).toHaveValue('')
  await userEvent.selectOptions(unit, 'Ogni riga è di qualcuno di diverso')
  expect(dialog.getByText(/^8 righe per 4 «Shop», e ognuno ha quasi sempre la stessa versione/)).toBeVisible()
  await userEvent.click(dialog.getByText('Importa'))
  expect(dialog.getByText(/^Ogni riga da sola conterebbe gli stessi più volte/)).toBeVisible()
  await userEvent.click(dialog.getByText('L’unità è «Shop»'))
  expect(dialog.getByText('6,5')).toBeVisible()
  await userEvent.click(dialog.getByText('Importa 4 sedi'))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(file().experiment.entry).toBe('cumulative')
  // R: mean(c(11, 14)) and sd, which is that of c(5, 8) too.
  expect(await series()).toMatchObject({
    [cellKey(day('2026-11-23'), 'a', 'units')]: 2,
    [cellKey(day('2026-11-23'), 'b', 'mean')]: 12.5,
    [cellKey(day('2026-11-23'), 'b', 'deviation')]: expect.closeTo(2.12132034355964, 12),
  })
})

test('P63 a block pasted again says which days it replaces and how', async () => {
  const { series } = await open()
  const rows = '9/11/2026\t1.234\t40\t1.201\t44\n13/11/2026\t1.235\t41\t1.202\t45'
  await pasteInDialog(rows)
  await userEvent.click(screen.getByRole('button', { name: 'Importa 2 giorni' }))
  await vi.waitFor(async () => expect(Object.keys(await series())).toHaveLength(8))
  await screen.findByDisplayValue('1.235')
  await pasteInDialog(rows.replace('\t40\t', '\t42\t'))
  expect(screen.getByText('1 giorno già scritto: verrà sostituito.')).toBeVisible()
  expect(screen.getByText('A, 9/11, ordini: 40 → 42')).toBeInTheDocument()
})

test('P7 before the reading nothing on the page compares the versions', async () => {
  const { page } = await open({}, everyDay)
  // 2,600 of 28 days of 200.
  expect(screen.getByTestId('running-sentence')).toHaveTextContent(
    'In corso: 46% del campione. Prossima lettura lunedì 7/12.',
  )
  expect(screen.getByTestId('look-covered')).toHaveTextContent(
    'Il confronto appare alla lettura di lunedì 7/12.',
  )
  expect(page.textContent).not.toMatch(/[+−]\d|Criterio|soglia/)
  expect(screen.queryByRole('button', { name: 'Leggi i risultati' })).toBeNull()
})

test('a test that is due is read with one press, gaps and all, and opens its verdict', async () => {
  const { file, id } = await open({ durationDays: 14 }, everyDay)
  expect(await screen.findByText('Manca 1 giorno: la lettura usa i numeri che ci sono.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Leggi i risultati' }))
  await vi.waitFor(() => expect(file().look).toBeDefined())
  expect(location.href).toContain(`/e/${id}/verdict`)
})

/** Counts of every day but the last, 22 November: B does far better, which nobody may see yet. */
const everyDay = Array.from({ length: 13 }, (_, index) =>
  day(`2026-11-${String(index + 9).padStart(2, '0')}`),
).flatMap((date) =>
  ['a', 'b'].flatMap((arm) => [
    { date, arm, measure: 'units', value: 100 },
    { date, arm, measure: 'successes', value: arm === 'a' ? 30 : 60 },
  ]),
)

test('R-RUN-01 a reading waits for the counts that are still on their way to the disk', async () => {
  const { file } = await open({ startsOn: day('2026-10-26') }, [], slowDisk)
  await userEvent.click(cell('A, Visite, domenica 22/11'))
  await userEvent.keyboard('100{Tab}10{Tab}90{Tab}9')
  await userEvent.click(screen.getByRole('button', { name: 'Leggi i risultati' }))
  await vi.waitFor(() => expect(file().look).toBeDefined())
  expect(file().look?.value.arms).toMatchObject([
    { units: 100, successes: 10 },
    { units: 90, successes: 9 },
  ])
})

async function open(draft: Partial<Draft> = {}, counts: typeof everyDay = [], on = sameDisk) {
  const started = await startedTest(draft)
  const { id } = started
  const workspace = on(started.workspace)
  if (counts.length > 0) await workspace.perform(gestures.recordCounts, id, { counts })
  const { container } = render(
    <WorkspaceContext value={workspace}>
      <Page id={id} />
    </WorkspaceContext>,
  )
  await screen.findByTestId('data-grid')
  return { ...started, page: container, series: () => workspace.mirror.series(id) }
}

function sameDisk(workspace: Workspace): Workspace {
  return workspace
}

/** A disk that takes a moment for each count. */
function slowDisk(workspace: Workspace): Workspace {
  return {
    ...workspace,
    perform: async (gesture, ...rest) => {
      if (gesture.name === gestures.recordCounts.name) await new Promise((resolve) => setTimeout(resolve, 50))
      return workspace.perform(gesture, ...rest)
    },
  }
}

function Page({ id }: { readonly id: string }) {
  const file = useCaseFile(id)
  return file && <RunningPhase file={file} />
}

function cell(name: string): HTMLElement {
  // Far faster than by role, which computes the names of all cells.
  return screen.getByLabelText(name)
}

async function pasteInDialog(text: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Incolla' }))
  expect(screen.getByLabelText(/^Righe da Excel/)).toHaveFocus()
  await userEvent.paste(text)
}

test('R-RUN-01 leads that wait for an answer are counted beside the table', async () => {
  const leads: Partial<Draft> = {
    kpiKind: 'cost',
    direction: 'lower',
    qualified: true,
    eventName: 'tenuti',
    baseline: 60,
    threshold: { relative: 0.2 },
  }
  await open(leads)
  expect(screen.queryByTestId('pending-leads')).toBeNull()
  // Version A, yesterday: spend, leads, kept, rejected.
  await userEvent.keyboard('100{Tab}12{Tab}5{Tab}3{Enter}')
  expect(await screen.findByText('In attesa di risposta: A 4.')).toBeVisible()
})
