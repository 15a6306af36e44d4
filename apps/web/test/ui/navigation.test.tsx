import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { Router, useLocation, useSearch } from 'wouter'
import { useHashLocation, useHashSearch } from '../../src/app/shell/hash-location.ts'
import { Shell } from '../../src/app/shell/shell.tsx'
import { useArrival } from '../../src/app/shell/use-arrival.ts'
import type { BackupState } from '../../src/lib/download/backup-state.ts'
import { usePreferences } from '../../src/lib/preferences.ts'
import { Page } from '../../src/ui/page.tsx'
import { Stepper } from '../../src/ui/stepper.tsx'
import { Tabs } from '../../src/ui/tabs.tsx'
import { expect } from './expect.ts'
import { useCommandKeys } from '../../src/lib/commands/use-command-keys.ts'
import { useCommand } from '../../src/lib/commands/use-command.ts'

beforeEach(() => {
  usePreferences.setState({ language: 'it', singleKeyShortcuts: true })
  window.scrollTo = () => undefined
})
afterEach(() => {
  cleanup()
  location.hash = ''
})

test('tabs are links, and the current one says so', () => {
  render(
    <Tabs
      label="Vista"
      tabs={[
        { label: 'Bacheca', href: '#/backlog', current: true },
        { label: 'Tabella', href: '#/backlog?view=table', current: false },
      ]}
    />,
  )
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Bacheca')
  expect(screen.getByRole('link', { name: 'Tabella' })).toHaveAttribute('href', '#/backlog?view=table')
})

test('the stepper marks the current step, names the finished ones and links where one can go', () => {
  render(
    <Stepper
      label="Fasi"
      doneLabel="fatta"
      summary="Fase 2 di 3: piano"
      steps={[
        { label: 'Ipotesi', state: 'done', href: '#/e/1/hypothesis' },
        { label: 'Piano', state: 'current', href: '#/e/1/plan' },
        { label: 'In corso', state: 'todo' },
      ]}
    />,
  )
  expect(screen.getByRole('link', { name: 'Ipotesi, fatta' })).toHaveAttribute('href', '#/e/1/hypothesis')
  expect(screen.getByRole('link', { current: 'step' })).toHaveTextContent('Piano')
  expect(screen.queryByRole('link', { name: 'In corso' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Fase 2 di 3: piano' })).toHaveAttribute('aria-expanded', 'false')
})

test('the path and the query both live after the hash', () => {
  render(
    <Router hook={useHashLocation} searchHook={useHashSearch}>
      <Address />
    </Router>,
  )
  expect(screen.getByRole('paragraph')).toHaveTextContent('at / with')
  act(() => goTo('#/backlog?view=table&q=a%3Fb'))
  expect(screen.getByRole('paragraph')).toHaveTextContent('at /backlog with view=table&q=a%3Fb')
})

test('the shell marks where we are, names the document and says how old the backup is', () => {
  goTo('#/e/7/verdict')
  renderShell({ backup: { kind: 'never' } })
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Test')
  expect(document.title).toBe('Spese visibili · Frantoio Sole')
  const [chip] = screen.getAllByRole('link', { name: /^Solo in questo browser/ })
  expect(chip).toHaveTextContent('Nessun backup')
  expect(chip).toHaveAttribute('href', '#/settings')
})

test('a change of page moves the focus to the content', () => {
  goTo('#/today')
  renderShell({ backup: { kind: 'recent', daysAgo: 3 } })
  expect(document.body).toHaveFocus()
  act(() => goTo('#/lessons'))
  expect(screen.getByRole('main')).toHaveFocus()
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Lezioni')
})

test('the skip link moves the focus and leaves the address alone', async () => {
  goTo('#/today')
  renderShell({ backup: { kind: 'recent', daysAgo: 0 } })
  await userEvent.click(screen.getByRole('button', { name: 'Vai al contenuto' }))
  expect(screen.getByRole('main')).toHaveFocus()
  expect(location.hash).toBe('#/today')
})

test('keys wait while a dialog that was asked for is on its way', async () => {
  const onNewIdea = vi.fn<() => void>()
  function AnyPage({ pause }: { readonly pause: boolean }) {
    useCommandKeys(pause)
    useCommand('new-idea', onNewIdea)
    return null
  }
  const { rerender } = render(<AnyPage pause />)
  await userEvent.keyboard('c')
  expect(onNewIdea).not.toHaveBeenCalled()
  rerender(<AnyPage pause={false} />)
  await userEvent.keyboard('c')
  expect(onNewIdea).toHaveBeenCalledTimes(1)
})

test('P50 the key C asks for a new idea, but not while typing and not when single keys are off', async () => {
  const onNewIdea = vi.fn<() => void>()
  function AnyPage() {
    useCommandKeys()
    useCommand('new-idea', onNewIdea)
    return <input type="search" aria-label="Cerca" />
  }
  render(<AnyPage />)
  await userEvent.keyboard('c')
  expect(onNewIdea).toHaveBeenCalledTimes(1)

  await userEvent.type(screen.getByRole('searchbox'), 'c')
  await userEvent.keyboard('{Control>}c{/Control}')
  expect(onNewIdea).toHaveBeenCalledTimes(1)

  await userEvent.click(document.body)
  act(() => usePreferences.getState().setSingleKeyShortcuts(false))
  await userEvent.keyboard('c')
  expect(onNewIdea).toHaveBeenCalledTimes(1)
})

function renderShell(facts: { readonly backup: BackupState }) {
  render(
    <Router hook={useHashLocation} searchHook={useHashSearch}>
      <Arrivals />
      <Shell workspaceName="Frantoio Sole" onNewIdea={() => undefined} {...facts}>
        <Page title="Spese visibili">
          <input type="search" aria-label="Cerca" />
        </Page>
      </Shell>
    </Router>,
  )
}

function Arrivals() {
  useArrival(useLocation()[0])
  return null
}

function Address() {
  const [path] = useLocation()
  return (
    <p>
      at {path} with {useSearch()}
    </p>
  )
}

function goTo(hash: string) {
  location.hash = hash
  // jsdom tells of a new hash a moment later; the tests do not wait.
  dispatchEvent(new HashChangeEvent('hashchange'))
}
