import { presetTables } from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { AdviceRulesCard } from '../../src/features/settings/advice-rules-card.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'

beforeAll(standInForDialogs)
beforeEach(() => usePreferences.setState({ language: 'it' }))
afterEach(cleanup)

test('R-DEC-02 a copy of a preset is changed by keyboard, refused with its reason beside the row, and saved', async () => {
  const { mirror } = await open()
  await press('Scrivi le vostre regole')
  await userEvent.selectOptions(
    screen.getByLabelText('Parti da una copia di'),
    'Si torna indietro facilmente',
  )
  // 12 rules, without the two that every table begins with.
  expect(rows()).toHaveLength(10)
  expect(rows()[1]).toHaveTextContent('Se il verdetto è «Peggiora», fermare.')

  // The row of before and after goes below that of «met», which would then scale it too.
  screen.getByRole('button', { name: 'Sposta giù la riga 5' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Sposta giù la riga 6' })).toHaveFocus()
  expect(rows()[4]).toHaveTextContent(
    'Farebbe scalare anche un prima e dopo, che non ha un confronto: metti sopra una riga per quel tipo di test.',
  )
  await press('Salva')
  expect(screen.getByText(/^Non si può salvare/)).toBeVisible()
  expect(mirror.snapshot().company.adviceTable).toBeNull()

  await press('Sposta su la riga 6')
  await press('Togli la riga 10')
  expect(screen.getAllByText(/^Nessuna riga decide quando il verdetto è «Non si può dire»/)).toHaveLength(3)
  await press('Aggiungi una riga')
  const added = within(rows()[9] ?? document.body)
  await userEvent.click(added.getByRole('checkbox', { name: 'Non si può dire' }))
  await userEvent.selectOptions(added.getByLabelText('Consiglio'), 'Fermare')
  expect(rows()[9]).toHaveTextContent('Se il verdetto è «Non si può dire», fermare.')
  await press('Salva')
  await vi.waitFor(() => expect(mirror.snapshot().company.adviceTable).not.toBeNull())
  const { rules } = mirror.snapshot().company.adviceTable ?? presetTables['risk-aware']
  expect(rules.slice(0, 11)).toEqual(presetTables['cheap-to-reverse'].rules.slice(0, 11))
  expect(rules[11]).toEqual({ id: 'own-1', when: { verdicts: ['inconclusive'] }, advise: 'stop' })

  await press('Elimina le vostre regole')
  await vi.waitFor(() => expect(mirror.snapshot().company.adviceTable).toBeNull())
})

test('rules that were changed are not thrown away without a word, and are saved once', async () => {
  let release = () => {}
  const disk = new Promise<void>((resolve) => {
    release = resolve
  })
  const { mirror, performs } = await open(disk)
  await press('Scrivi le vostre regole')
  await press('Indietro')
  expect(screen.queryByRole('dialog')).toBeNull()

  const unsaved = 'Queste regole non sono ancora salvate. Chiudi di nuovo per scartarle.'
  await press('Scrivi le vostre regole')
  await press('Togli la riga 1')
  await press('Chiudi')
  expect(screen.getByRole('alert')).toHaveTextContent(unsaved)
  await press('Aggiungi una riga')
  expect(screen.queryByText(unsaved)).toBeNull()
  await press('Indietro')
  expect(screen.getByText(unsaved)).toBeVisible()
  await press('Indietro')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(performs()).toBe(0)

  await press('Scrivi le vostre regole')
  await userEvent.dblClick(await screen.findByRole('button', { name: 'Salva' }))
  release()
  await vi.waitFor(() => expect(mirror.snapshot().company.adviceTable).not.toBeNull())
  expect(performs()).toBe(1)
})

test('P59 rules that were half written are there after a reload, and not over those that another tab saved', async () => {
  const { workspace } = await open()
  await press('Scrivi le vostre regole')
  await press('Togli la riga 1')
  const written = rows().map(({ textContent }) => textContent)
  const reload = async () => {
    cleanup()
    show(workspace)
    await press(/^(Scrivi|Cambia) le vostre regole$/)
  }
  await reload()
  expect(rows().map(({ textContent }) => textContent)).toEqual(written)
  await press('Chiudi')
  expect(screen.getByRole('alert')).toHaveTextContent('Queste regole non sono ancora salvate.')

  await workspace.perform(gestures.setAdviceTable, '', { table: presetTables['cheap-to-reverse'] })
  await reload()
  // 12 rules, without the two that every table begins with.
  expect(rows()).toHaveLength(10)
})

const rows = () => within(screen.getByRole('list', { name: 'Righe' })).getAllByRole('listitem')
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

/** Writes once the disk is ready. */
async function open(disk: Promise<void> = Promise.resolve()) {
  const workspace = await memoryWorkspace()
  let performs = 0
  const counting: Workspace = {
    ...workspace,
    perform: async (gesture, experiment, input) => {
      performs += 1
      await disk
      return workspace.perform(gesture, experiment, input)
    },
  }
  show(counting)
  return { workspace, mirror: workspace.mirror, performs: () => performs }
}

function show(workspace: Workspace): void {
  render(
    <WorkspaceContext value={workspace}>
      <AdviceRulesCard />
    </WorkspaceContext>,
  )
}
