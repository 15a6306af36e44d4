// Before any file loads Dexie, which looks for IndexedDB once.
// oxlint-disable-next-line import/no-unassigned-import -- installs IndexedDB as a global
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, vi } from 'vitest'

// Waiting ends when the page shows what is awaited; only a page that never does meets this limit.
configure({ asyncUtilTimeout: 30_000 })

/** jsdom lays nothing out, so no size ever changes: charts keep the width 0 and draw nothing. */
class StandInForResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= StandInForResizeObserver

// Test files share a worker: each gets the app's modules, with their state, and the document as a fresh page has them.
vi.resetModules()
afterAll(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})
