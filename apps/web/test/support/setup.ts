import { configure } from '@testing-library/react'

// Waiting ends when the page shows what is awaited; only a page that never does meets this limit.
configure({ asyncUtilTimeout: 30_000 })

/** jsdom lays nothing out, so no size ever changes: charts keep the width 0 and draw nothing. */
class StandInForResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= StandInForResizeObserver
