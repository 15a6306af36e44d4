import { civilMonth, dateOf, type CivilMonth } from '@cimento/core'
import { gestures, type NewKpi } from '@cimento/core/workspace'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { KpiPage } from '../../src/features/kpi/kpi-page.tsx'
import { kpiListSheet, kpiMonthsSheet } from '../../src/features/kpi/kpis-sheet.ts'
import { KpiCards } from '../../src/features/today/kpi-cards.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'

const cac: NewKpi = { name: 'CAC reale', level: 'conversion', unit: '€', direction: 'lower', target: 55 }
const followers: NewKpi = { name: 'Follower', level: 'awareness', role: 'activity' }

beforeAll(standInForDialogs)
beforeEach(() => {
  // The memory workspace's own day.
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 23, 12))
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('P38 each level without a decision KPI shows a gap, whose one button writes the KPI of that level', async () => {
  const { mirror } = await open(<KpiPage />, [[followers, {}]])
  expect(screen.getAllByText('Manca un KPI decisionale.')).toHaveLength(4)
  expect(screen.getByText('Nessun livello ha ancora un KPI decisionale.')).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Aggiungi un KPI: Retention' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Nuovo KPI' }))
  expect(dialog.getByRole('radio', { name: 'Retention' })).toBeChecked()
  await userEvent.click(dialog.getByText(/^Salva/))
  expect(dialog.getByLabelText(/^Nome/)).toHaveAccessibleDescription('Scrivi un nome.')
  // The empty name has the focus.
  await userEvent.paste('Clienti che ricomprano')
  await userEvent.type(dialog.getByLabelText('Unità'), '%')
  await userEvent.type(dialog.getByLabelText('Obiettivo'), '25,5{Enter}')

  expect(await screen.findByText('1 livello su 4 ha un KPI decisionale.')).toHaveFocus()
  expect(mirror.snapshot().kpis).toMatchObject([
    { name: 'Follower' },
    { name: 'Clienti che ricomprano', level: 'retention', unit: '%', target: 25.5, role: 'decision' },
  ])
})

test('R-GOV-02 the missing month is named and typed in its place; emptied, it is blank again', async () => {
  const { mirror } = await open(<KpiPage />, [[cac, { '2026-08': 61, '2026-09': 60 }]])
  const card = within(screen.getByRole('article', { name: 'CAC reale' }))
  expect(card.getByText(/^Manca ottobre\./)).toBeVisible()
  await userEvent.type(card.getAllByLabelText('Ottobre 2026')[0] ?? document.body, '1.058,5{Enter}')
  expect(await card.findByText('Valori completi fino a ottobre 2026.')).toBeVisible()
  expect(card.getByRole('heading', { name: 'CAC reale' })).toHaveFocus()
  expect(valuesOf(mirror)).toEqual([61, 60, 1058.5])

  await userEvent.click(card.getByText('Correggi o aggiungi un mese'))
  const september = card.getByLabelText('Settembre 2026')
  await userEvent.clear(september)
  await userEvent.tab()
  await vi.waitFor(() => expect(valuesOf(mirror)).toEqual([61, 1058.5]))
  await userEvent.type(card.getAllByLabelText('Settembre 2026')[0] ?? document.body, 'tanto{Tab}')
  expect(card.getByText('Non è un numero.')).toBeVisible()
})

test('R-GOV-02 on Today one decision KPI a level, gaps beside them, and never an activity metric', async () => {
  const { mirror } = await open(<KpiCards />, [
    [cac, { '2026-08': 61, '2026-09': 58 }],
    [followers, { '2026-10': 4990 }],
  ])
  expect(screen.getAllByText('Manca un KPI decisionale.')).toHaveLength(3)
  expect(screen.queryByText('Follower')).toBeNull()
  expect(screen.getByText('vicino')).toBeVisible()
  expect(screen.getByText('obiettivo 55 €, manca ottobre')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Aggiungi ottobre: CAC reale' }))
  expect(screen.getByLabelText('Ottobre')).toHaveFocus()
  await userEvent.keyboard('54{Enter}')
  expect(await screen.findByText('raggiunto')).toBeVisible()
  expect(screen.getByRole('link', { name: 'CAC reale' })).toHaveFocus()
  expect(valuesOf(mirror)).toEqual([61, 58, 54])
})

test('P69 the KPIs leave as tables whose numbers are numbers', async () => {
  const { mirror } = await open(<KpiPage />, [
    [cac, { '2026-09': 60, '2026-10': 58.5 }],
    [followers, { '2026-10': 4990 }],
  ])
  const { kpis } = mirror.snapshot()
  expect(kpiMonthsSheet(kpis, 'it')).toMatchObject({
    columns: [
      { label: 'Mese' },
      { kind: 'number', label: 'Follower' },
      { kind: 'number', label: 'CAC reale (€)' },
    ],
    rows: [
      ['settembre 2026', null, 60],
      ['ottobre 2026', 4990, 58.5],
    ],
  })
  expect(kpiListSheet(kpis, dateOf(Date.now()), 'it').rows).toEqual([
    ['Follower', 'Awareness', 'attività', '', 'più alto', null, 4990, 'ottobre 2026', null, null],
    ['CAC reale', 'Conversion', 'decisionale', '€', 'più basso', 55, 58.5, 'ottobre 2026', 'vicino', null],
  ])
})

type Values = Readonly<Record<string, number>>

async function open(page: ReactNode, kpis: readonly (readonly [NewKpi, Values])[]) {
  const workspace = await memoryWorkspace()
  for (const [kpi, values] of kpis) {
    const made = await workspace.perform(gestures.createKpi, '', kpi)
    const id = made.ok ? (made.written[0]?.id ?? '') : ''
    const typed = Object.entries(values).map(([text, value]) => ({ month: month(text), value }))
    await workspace.perform(gestures.recordKpiValues, id, { values: typed })
  }
  render(<WorkspaceContext value={workspace}>{page}</WorkspaceContext>)
  return workspace
}

function valuesOf(mirror: Awaited<ReturnType<typeof memoryWorkspace>>['mirror']) {
  return mirror
    .snapshot()
    .kpis.find(({ name }) => name === cac.name)
    ?.values.map(({ value }) => value)
}

function month(text: string): CivilMonth {
  const known = civilMonth(text)
  if (!known) throw new Error(`${text} is no month`)
  return known
}
