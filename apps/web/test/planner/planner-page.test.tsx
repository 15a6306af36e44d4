import type { CaseFile } from '@cimento/core/workspace'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { Router } from 'wouter'
import { useHashLocation, useHashSearch } from '../../src/app/shell/hash-location.ts'
import { PlannerPage } from '../../src/features/planner/planner-page.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useCaseFiles, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'

beforeAll(standInForDialogs)
beforeEach(() => usePreferences.setState({ language: 'it' }))
afterEach(() => {
  cleanup()
  location.hash = ''
})

const answer = () => screen.getByTestId('testability')

test('R-PLAN-05 the example cannot be tested, and a way out is one press that the address keeps', async () => {
  await open('#/planner')
  expect(answer()).toHaveTextContent('Così non si può testare')
  expect(answer()).toHaveTextContent('In 4 settimane si vede solo un effetto da +67% in su, non +10%.')

  await userEvent.click(screen.getByRole('button', { name: 'Porta la soglia a +67%' }))
  expect(screen.getByLabelText('Effetto minimo')).toHaveValue('67')
  expect(answer()).toHaveTextContent('In 4 settimane un effetto di +67% si vede 8 volte su 10.')
  expect(location.hash).toBe('#/planner?traffic=750&today=3&effect=67&weeks=4')
})

test('P30 every key counts, and numbers are read as Italians write them', async () => {
  await open('#/planner?traffic=6300&effect=20&weeks=5')
  const today = screen.getByLabelText('Quanto succede oggi')
  await userEvent.type(today, '3,2 %')
  // Still in the field: 3.2 %, +20 %, 5 %/80 % is 13,015 in each version.
  expect(today).toHaveFocus()
  expect(screen.getByTestId('planner-result')).toHaveTextContent('26.030')
  expect(answer()).toHaveTextContent('In 5 settimane un effetto di +20% si vede 8 volte su 10.')
  expect(location.hash).toContain('today=3.2&')
  await userEvent.tab()
  expect(today).toHaveValue('3,2')
})

test('an impossible number is named at its field once it is left, and the last answer stays, out of reach', async () => {
  await open('#/planner')
  const today = screen.getByLabelText('Quanto succede oggi')
  await userEvent.clear(today)
  await userEvent.type(today, '300')
  expect(screen.queryByText('Serve una percentuale sopra 0 e sotto 100.')).toBeNull()
  await userEvent.tab()
  expect(today).toHaveAccessibleDescription(/Serve una percentuale sopra 0 e sotto 100\.$/)
  expect(screen.getByTestId('planner-result')).toHaveAttribute('inert')

  await userEvent.clear(screen.getByLabelText('Settimane'))
  await userEvent.type(screen.getByLabelText('Settimane'), 'tre')
  await userEvent.tab()
  expect(screen.getByLabelText('Settimane')).toHaveAccessibleDescription(/non si legge come numero/)
  await userEvent.click(screen.getByRole('button', { name: 'Usa in un nuovo test' }))
  expect(screen.getByLabelText('Settimane')).toHaveFocus()
})

test('an effect that leads beyond everybody is refused in words of its own', async () => {
  await open('#/planner?traffic=750&today=60&effect=70&weeks=4')
  expect(screen.getByLabelText('Effetto minimo')).toHaveAccessibleDescription(/oltre 100 su 100/)
  expect(screen.queryByTestId('planner-result')).toBeNull()
})

test('another address shows other numbers, whatever was typed before', async () => {
  await open('#/planner')
  await userEvent.type(screen.getByLabelText('Settimane'), '0')
  act(() => goTo('#/planner?traffic=250&today=2&effect=50&weeks=4'))
  expect(screen.getByLabelText('Settimane')).toHaveValue('4')
  expect(screen.getByLabelText('Traffico a settimana')).toHaveValue('250')
  expect(screen.getByText('8 test brevi sulla stessa idea')).toBeVisible()
})

test('R-PLAN-10 P65/warns,no-tick a guardrail that cannot be verified warns, shows no tick, and can be watched instead', async () => {
  await open('#/planner')
  await userEvent.click(screen.getByRole('button', { name: 'Aggiungi una misura' }))
  expect(screen.getByLabelText('Nome della misura')).toHaveFocus()
  await userEvent.keyboard('Resi{Tab}6{Tab}0,5')
  const group = within(screen.getByRole('group', { name: 'Misura 1' }))
  // Farrington & Manning, 1,500 in each version, 6 % and half a point: 0.083 (R's optimize).
  expect(
    group.getByText(/^Resi: anche se nulla cambia, il limite .* rispettato meno di 1 volta su 10\.$/),
  ).toBeVisible()
  await userEvent.click(group.getByRole('button', { name: 'Ricontrolla 30 giorni dopo la lettura' }))
  expect(group.getByText(/Si ricontrolla 30 giorni dopo la lettura\.$/)).toBeVisible()
  expect(decodeURIComponent(location.hash)).toContain('guardrail=lower,6,0.5,points,watched,Resi')
})

test('R-PLAN-08 P31 a new test takes every number along', async () => {
  const { files } = await open(
    '#/planner?traffic=750&today=3&effect=60&weeks=4&better=lower&guardrail=lower,6,0.5,points,watched,Resi',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Usa in un nuovo test' }))
  expect(screen.getByLabelText(/^Che cosa proviamo/)).toHaveFocus()
  await userEvent.keyboard('ab{Enter}')
  expect(screen.getByText('Scrivi almeno 3 caratteri.')).toBeVisible()
  await userEvent.keyboard('c: spese in vista{Enter}')
  await vi.waitFor(() => expect(files()).toHaveLength(1))
  expect(files()[0]?.experiment).toMatchObject({
    title: 'abc: spese in vista',
    direction: 'lower',
    baseline: 0.03,
    threshold: { relative: 0.6 },
    // 750 ÷ 7 to four digits.
    unitsPerDay: 107.1,
    durationDays: 28,
    guardrails: [
      { name: 'Resi', direction: 'lower', mode: 'watched', margin: { absolute: 0.005 }, baseline: 0.06 },
    ],
  })
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/e\/.+\/plan$/))
})

async function open(hash: string) {
  goTo(hash)
  const workspace = await memoryWorkspace()
  let files: readonly CaseFile[] = []
  function Files() {
    files = useCaseFiles()
    return null
  }
  render(
    <WorkspaceContext value={workspace}>
      <Router hook={useHashLocation} searchHook={useHashSearch}>
        <PlannerPage />
        <Files />
      </Router>
    </WorkspaceContext>,
  )
  return { files: () => files }
}

function goTo(hash: string) {
  location.hash = hash
  // jsdom tells of a new hash a moment later; the tests do not wait.
  dispatchEvent(new HashChangeEvent('hashchange'))
}
