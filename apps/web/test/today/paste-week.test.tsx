import { gestures, type Draft } from '@cimento/core/workspace'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { WeekDialog } from '../../src/features/today/week/week-dialog.tsx'
import { weekTestsOf } from '../../src/features/today/week/week-tests.ts'
import { useNotices } from '../../src/lib/notices.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import {
  useAllSeries,
  useCaseFiles,
  useKeys,
  WorkspaceContext,
} from '../../src/lib/workspace/workspace-context.tsx'
import { day, today } from '../running/started-test.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'

beforeAll(standInForDialogs)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const header = 'Giorno;Campagna;Clic;Conversioni;Costo'

test('R-RUN-06 P68 rows go to their tests, what is unknown is listed, and the second week asks nothing', async () => {
  const { paste, series, ids } = await open()
  await paste(
    [
      header,
      '16/11/2026;ESP-1 A;100;4;10,50',
      '16/11/2026;Spese visibili – B;90;5;11,20',
      '16/11/2026;LinkedIn foto;70;3;20,10',
      '16/11/2026;LinkedIn foto;30;1;9,90',
      '16/11/2026;Black Friday;999;9;99,00',
    ].join('\n'),
  )
  const dialog = within(screen.getByRole('dialog', { name: 'Incolla la settimana' }))
  const unknown = dialog.getByRole('combobox', { name: 'LinkedIn foto' })
  expect(unknown).toHaveDisplayValue('Lascia fuori')
  expect(unknown).toHaveAccessibleDescription('2 righe (4–5)')
  expect(dialog.getByRole('combobox', { name: 'Black Friday' })).toHaveDisplayValue('Lascia fuori')
  await userEvent.selectOptions(unknown, 'ESP-2 A · Foto')
  await userEvent.click(dialog.getByRole('button', { name: 'Aggiorna 2 test' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(useNotices.getState().said?.text).toBe('2 test aggiornati.')
  expect(await series(ids[0])).toEqual({
    '2026-11-16/a/units/main': 100,
    '2026-11-16/a/successes/main': 4,
    '2026-11-16/b/units/main': 90,
    '2026-11-16/b/successes/main': 5,
  })
  expect(await series(ids[1])).toEqual({ '2026-11-16/a/spend/main': 30, '2026-11-16/a/successes/main': 4 })

  await paste([header, '17/11/2026;esp 1 a;101;4;10,50', '17/11/2026;LinkedIn – Foto;70;3;20,10'].join('\n'))
  expect(screen.queryByText('Nomi che non conosciamo')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna 2 test' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await series(ids[1])).toMatchObject({ '2026-11-17/a/spend/main': 20.1 })
})

test('R-RUN-06 a name of two tests is asked, never guessed; until then nothing is written', async () => {
  const { paste, series, ids } = await open({
    arms: [
      { id: 'a', share: 0.5, name: 'Foto' },
      { id: 'b', share: 0.5, name: 'Video' },
    ],
  })
  await paste([header, '16/11/2026;Foto;100;4;10,50'].join('\n'))
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Scegli a quale versione porta ogni nome.')
  expect(await series(ids[0])).toEqual({})
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Foto' }), 'ESP-1 A · Foto')
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna 1 test' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await series(ids[0])).toMatchObject({ '2026-11-16/a/units/main': 100 })
  expect(await series(ids[1])).toEqual({})
})

test('P63 P14 what is replaced is listed with its test, and one wrong row holds everything back', async () => {
  const { paste, workspace, ids, series } = await open()
  const counts = [{ date: day('2026-11-16'), arm: 'a', measure: 'units', value: 80 }]
  await workspace.perform(gestures.recordCounts, ids[0], { counts })
  await paste([header, '16/11/2026;ESP-1 A;100;4;1', '16/11/2026;ESP-1 B;5;9;1'].join('\n'))
  expect(screen.getByText('A, 16/11, visite: 80 → 100')).toBeInTheDocument()
  expect(screen.getByText(/Riga 3, colonna «Conversioni», B: 9 su 5/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna' }))
  expect(screen.getByText('Prima sistema quello che è segnato qui sopra.')).toBeVisible()
  expect(await series(ids[0])).toEqual({ '2026-11-16/a/units/main': 80 })
})

test('R-RUN-06 a column told by hand is known the next week', async () => {
  const { paste, series, ids } = await open()
  await paste('Giorno;Campagna;Tocchi;Conversioni\n16/11/2026;ESP-1 A;100;4')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Visite' }), 'Tocchi')
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna 1 test' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await paste('Giorno;Campagna;Conversioni;Tocchi\n17/11/2026;ESP-1 A;5;101')
  expect(screen.getByRole('combobox', { name: 'Visite', hidden: true })).toHaveDisplayValue('Tocchi')
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna 1 test' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await series(ids[0])).toEqual({
    '2026-11-16/a/units/main': 100,
    '2026-11-16/a/successes/main': 4,
    '2026-11-17/a/units/main': 101,
    '2026-11-17/a/successes/main': 5,
  })
})

test('rows of a period stand on its last day, and are refused where days are compared', async () => {
  const { paste } = await open({
    kpiKind: 'mean',
    spread: 'days',
    kpiName: 'Scontrino medio',
    baseline: 40,
    standardDeviation: 5,
  })
  const weekly = 'Inizio report;Fine report;Campagna;Lead;Importo speso;Visite;Valore'
  await paste([weekly, '16/11/2026;22/11/2026;Foto;30;200,50;;'].join('\n'))
  expect(screen.getByText(/coprono più giorni/)).toBeVisible()
  expect(screen.getByText('22/11 · A · 2 numeri')).toBeVisible()
  await paste([weekly, '16/11/2026;22/11/2026;ESP-1 A;;;300;4000'].join('\n'))
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna' }))
  expect(screen.getByText(/Un test si legge giorno per giorno/)).toBeVisible()
})

test('what cannot be settled is asked in English too: dates, and numbers that read two ways', async () => {
  usePreferences.setState({ language: 'en' })
  const { paste, series, ids } = await open({ startsOn: day('2026-10-01'), durationDays: 90 })
  await paste('Day;Campaign;Cost;Leads\n10/11/2026;EXP-2 A;1.234;5\n11/10/2026;EXP-2 A;1.235;5')
  await userEvent.click(screen.getByRole('button', { name: 'Update' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Choose how the dates are written.')
  await userEvent.click(screen.getByRole('radio', { name: /First the day/ }))
  await userEvent.click(screen.getByRole('radio', { name: /With a point/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Update 1 test' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  // 11 October lies before the start of this test.
  expect(await series(ids[1])).toEqual({ '2026-11-10/a/spend/main': 1.234, '2026-11-10/a/successes/main': 5 })
})

test('totals without a day wait for the person to name it', async () => {
  const { paste, series, ids } = await open()
  await paste('Campagna;Clic;Conversioni\nESP-1 A;700;30\nESP-1 B;690;31')
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Scegli di quale giorno sono i totali.')
  await userEvent.type(screen.getByLabelText('Di quale giorno sono questi totali?'), '2026-11-22')
  await userEvent.click(screen.getByRole('button', { name: 'Aggiorna 1 test' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await series(ids[0])).toMatchObject({ '2026-11-22/a/units/main': 700 })
})

/** Two started tests, visits and orders, and the cost of a lead: the dialog over them. */
async function open(first: Partial<Draft> = {}) {
  const workspace = await memoryWorkspace()
  const ids = [
    await started(workspace, 'Spese visibili', first),
    await started(workspace, 'Foto o video', {
      kind: 'delivery',
      kpiKind: 'cost',
      direction: 'lower',
      unitName: '',
      eventName: 'lead',
      baseline: 50,
      threshold: { relative: 0.2 },
      arms: [
        { id: 'a', share: 0.5, name: 'Foto' },
        { id: 'b', share: 0.5, name: 'Video' },
      ],
    }),
  ] as const
  const paste = async (text: string) => {
    cleanup()
    useNotices.getState().dismiss()
    render(
      <WorkspaceContext value={workspace}>
        <Week pasted={text} />
      </WorkspaceContext>,
    )
    await screen.findByRole('dialog')
  }
  return { workspace, ids, paste, series: (id: string) => workspace.mirror.series(id) }
}

function Week({ pasted }: { readonly pasted: string }) {
  const files = useCaseFiles()
  const keys = useKeys()
  const series = useAllSeries(files.map(({ experiment }) => experiment.id))
  const isOpen = useNotices(({ said }) => said === undefined)
  if (!series || !isOpen) return null
  const tests = weekTestsOf(files, keys, series, day('2026-11-23'))
  return <WeekDialog tests={tests} pasted={pasted} onClose={() => undefined} />
}

async function started({ perform }: Workspace, title: string, draft: Partial<Draft>): Promise<string> {
  const written = await perform(gestures.createIdea, '', { title })
  const id = written.ok ? (written.written[0]?.id ?? '') : ''
  await perform(gestures.editExperiment, id, {
    change: 'Mostrare le spese nella scheda',
    segment: 'Nuovi visitatori',
    kpiName: 'Ordini per visita',
    unitName: 'visite',
    eventName: 'ordini',
    threshold: { absolute: 0.1 },
    baseline: 0.3,
    unitsPerDay: 200,
    startsOn: day('2026-11-09'),
    durationDays: 28,
    ...draft,
  })
  const done = await perform(gestures.startTest, id, {})
  if (!done.ok) throw new Error(JSON.stringify(done.issues))
  return id
}
