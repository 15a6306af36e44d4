import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { Router } from 'wouter'
import { useHashLocation, useHashSearch } from '../../src/app/shell/hash-location.ts'
import { TemplatesPage } from '../../src/features/templates/templates-page.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { TemplateNote } from '../../src/lib/templates/template-note.tsx'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => usePreferences.setState({ language: 'it' }))
afterEach(() => {
  cleanup()
  location.hash = ''
})

async function open(hash: string) {
  location.hash = hash
  const workspace = await memoryWorkspace()
  render(
    <WorkspaceContext value={workspace}>
      <Router hook={useHashLocation} searchHook={useHashSearch}>
        <TemplatesPage />
        <TemplateNote hypothesisHref="#/e/id/hypothesis" />
      </Router>
    </WorkspaceContext>,
  )
  return workspace
}

test('R-PLAN-08 a template becomes an idea in one step, and its plan opens with what is left to look for', async () => {
  const { mirror } = await open('#/templates')
  expect(screen.getAllByRole('article')).toHaveLength(12)
  await userEvent.type(screen.getByRole('searchbox'), 'cart aband')
  const card = within(screen.getByRole('article', { name: 'Carrello abbandonato: promemoria dopo un’ora' }))
  expect(screen.getAllByRole('article')).toHaveLength(1)
  await userEvent.click(card.getByRole('button', { name: 'Usa questo modello' }))

  await vi.waitFor(() => expect(mirror.snapshot().files).toHaveLength(1))
  const [file] = mirror.snapshot().files
  expect(file?.experiment).toMatchObject({
    title: 'Carrello abbandonato: promemoria dopo un’ora',
    because: '',
    baseline: null,
    kind: 'ab',
    threshold: { relative: 0.15 },
    guardrails: [{ name: 'Ordine medio', per: 'successes' }],
  })
  await vi.waitFor(() =>
    expect(location.hash).toBe(`#/e/${file?.experiment.id}/plan?template=abandoned-cart`),
  )
  expect(await screen.findByText(/sono esempi da sostituire con i tuoi/)).toBeVisible()
  expect(screen.getByText(/^Prima di avviare, guarda nei tuoi dati:/)).toHaveTextContent(
    'a che passo si lascia il carrello',
  )
  expect(screen.getByRole('link', { name: 'Scrivi che cosa hai visto' })).toHaveAttribute(
    'href',
    '#/e/id/hypothesis?template=abandoned-cart',
  )
})

test('R-PLAN-08 a search that finds nothing says so, and shows all again', async () => {
  usePreferences.setState({ language: 'en' })
  await open('#/templates')
  await userEvent.type(screen.getByRole('searchbox'), 'zeppelin')
  expect(screen.getByText('No template contains “zeppelin”.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.getAllByRole('article')).toHaveLength(12)
})
