import { instantOf } from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { witnessOf } from '@cimento/storage'
import { readStoredJournal } from '@cimento/storage/dexie'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { Rescue } from '../../src/app/rescue/rescue.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { openStore, performIn } from '../../src/lib/workspace/open-workspace.ts'
import { createMirror } from '../../src/lib/workspace/mirror.ts'
import { rememberWitness } from '../../src/lib/witness/stored-witness.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'

beforeAll(standInForDialogs)
beforeEach(() => usePreferences.setState({ language: 'en' }))
afterEach(async () => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('cimento').addEventListener('success', resolve)
  })
})

test('R-KEEP-02 a database that went back: what was there, what is left, and nothing written before a choice', async () => {
  await write(['Free shipping', 'A shorter form'])
  witnessed({ count: 5, revision: 9 })
  const before = await readStoredJournal('cimento')

  render(<Rescue failure={{ kind: 'older' }} />)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'The log is back in an earlier state',
  )
  expect(screen.getByRole('alert')).toHaveTextContent('it held 5 operations. Now it holds 2 operations')
  expect(screen.getByRole('button', { name: 'Download what is left' })).toBeVisible()
  expect(await readStoredJournal('cimento')).toEqual(before)

  await userEvent.click(screen.getByRole('button', { name: 'Go on with what is left' }))
  const dialog = screen.getByRole('dialog', { name: 'Go on with what is left?' })
  expect(dialog).toHaveTextContent('2 tests, 2 operations')
  expect(await readStoredJournal('cimento')).toEqual(before)
  // There is no private file system here to keep a copy in: that is said, and nothing written, until asked again.
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
  expect(await screen.findByText(/^What is left in the database cannot be put aside\./)).toBeVisible()
  expect(await readStoredJournal('cimento')).toEqual(before)
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
  // There was no copy that they could be the same as.
  expect(await screen.findByRole('status')).toHaveTextContent(
    'The log goes on with 2 tests, 2 operations. Read back from the disk, they are all there.',
  )
  // Whoever opens the log now finds it whole.
  expect(await readStoredJournal('cimento')).toMatchObject({ value: { head: { count: 2, revision: 10 } } })
})

test('R-KEEP-02 storage that cannot be read after a loss: no word of ours stands for the platform’s', async () => {
  witnessed({ count: 5, revision: 9 })
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  render(<Rescue failure={{ kind: 'lost' }} />)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The log does not open')
  expect(screen.getByRole('alert')).toHaveTextContent('Internal error opening backing store')
  expect(screen.getByRole('alert')).not.toHaveTextContent('Detail: lost')
})

test('R-KEEP-02 a rest that is damaged is said to be one, not a copy that cannot be read', async () => {
  await write(['Free shipping', 'A shorter form'])
  await damage()
  witnessed({ count: 5, revision: 9 })
  render(<Rescue failure={{ kind: 'older' }} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Go on with what is left' }))
  expect(screen.getByText(/^What is left in the database is damaged/)).toBeVisible()
  expect(screen.queryByText(/This copy cannot be read/)).toBeNull()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('R-KEEP-02 a log that another tab has mended is opened, never replaced', async () => {
  await write(['Free shipping'])
  witnessed({ count: 3, revision: 7 })
  render(<Rescue failure={{ kind: 'older' }} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Start empty…' }))
  // Now the database is what its witness saw.
  localStorage.clear()
  const before = await readStoredJournal('cimento')
  await userEvent.click(screen.getByRole('button', { name: 'Start empty' }))
  expect(await readStoredJournal('cimento')).toEqual(before)
})

test('R-KEEP-02 a connection that the browser cut, with the data all there, needs only a reload', async () => {
  await write(['Free shipping'])
  render(<Rescue failure={{ kind: 'lost' }} />)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The browser closed the log')
  expect(screen.queryByRole('button', { name: /Restore|Start empty/ })).toBeNull()
})

test('R-KEEP-02 a newer version’s database is never restored over, and other tabs are asked for', async () => {
  render(<Rescue failure={{ kind: 'newer-database' }} />)
  expect(screen.getByRole('alert')).toHaveTextContent('A newer version of Cimento wrote these data')
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Skip to content',
    'Reload the page',
  ])
  cleanup()
  render(<Rescue failure={{ kind: 'blocked' }} />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Close the other tabs of Cimento')
})

test('R-KEEP-02 a browser that keeps nothing is no loss', async () => {
  render(<Rescue failure={{ kind: 'unavailable', reason: 'not in this window' }} />)
  expect(await screen.findByRole('alert')).toHaveTextContent('it may be a private window')
  expect(screen.queryByRole('button', { name: 'Start empty…' })).toBeNull()
})

test('R-KEEP-02 storage that does not open, though a log was in it: reload first, then the ways on', async () => {
  witnessed({ count: 5, revision: 9 })
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  render(<Rescue failure={{ kind: 'unavailable', reason: 'Internal error opening backing store' }} />)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The log does not open')
  expect(screen.getByRole('alert')).toHaveTextContent('Detail: Internal error opening backing store')
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  expect(screen.getByText('This browser holds no automatic copies to download.')).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Start empty…' }))
  await userEvent.click(screen.getByRole('button', { name: 'Start empty' }))
  expect(await screen.findByText(/The browser does not let us write/)).toBeVisible()
})

async function write(titles: readonly string[]): Promise<void> {
  const opened = await openStore({})
  if (!opened.ok) throw new Error(opened.error.kind)
  const store = opened.value
  const fail = (error: { readonly kind: string }) => {
    throw new Error(error.kind)
  }
  const perform = performIn(store, createMirror(store, fail), fail)
  for (const title of titles) await perform(gestures.createIdea, '', { title })
  store.close()
}

/** An operation with a field that no schema knows, as a damaged disk may give it back. */
async function damage(): Promise<void> {
  const done = <T,>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.addEventListener('success', () => resolve(request.result))
    })
  const database = await done(indexedDB.open('cimento'))
  const operations = database.transaction('operations', 'readwrite').objectStore('operations')
  const [key] = await done(operations.getAllKeys())
  const stored = await done(operations.get(key ?? ''))
  const changes = [{ type: 'experiment', id: 'id', set: { nobody: 1 } }]
  await done(operations.put({ ...stored, operation: { ...stored.operation, changes } }))
  database.close()
}

function witnessed(seen: { readonly count: number; readonly revision: number }): void {
  const at = instantOf(1_795_435_200_000)
  rememberWitness('cimento', witnessOf({ ...seen, hash: 'a'.repeat(64), model: 1 }, at))
}
