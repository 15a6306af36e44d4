import { create } from 'zustand'
import { workerAddress } from './worker-address.ts'
import { writingIsOver } from './workspace/saving.ts'

/**
 * How to switch to the newer build that is ready, or undefined while there is none.
 * The person decides when: calling `apply` reloads the page, and nothing else does.
 */
export const useUpdateReady = create<{ readonly apply: (() => void) | undefined }>(() => ({
  apply: undefined,
}))

/** Keeps the app on this device, so that it opens offline, and notices newer builds. Does nothing in development. */
export function registerServiceWorker(): void {
  // Absent on plain http outside localhost: the app works there, but only while its server answers.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // A refusal (private window, full disk) costs offline use and nothing more.
  watchForUpdates(navigator.serviceWorker).catch(() => undefined)
  // A chunk of this build is gone from the server: only the newer build can load it.
  window.addEventListener('vite:preloadError', () => useUpdateReady.setState({ apply: reload }))
}

async function watchForUpdates(container: ServiceWorkerContainer): Promise<void> {
  let acceptedHere = false
  container.addEventListener('controllerchange', () => {
    if (acceptedHere) reload()
    // Another tab accepted: this one may hold a draft, so it asks too.
    else useUpdateReady.setState({ apply: reload })
  })

  const registration = await container.register(workerAddress('offline'))
  const offerWaiting = () => {
    const { waiting } = registration
    // With no controller, this is the first install and not an update.
    if (waiting === null || container.controller === null) return
    useUpdateReady.setState({
      apply: () => {
        acceptedHere = true
        // What was typed last is on the disk first; what is half written is kept by its form (lib/drafts).
        void writingIsOver().then(() => {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
          waiting.postMessage({ type: 'SKIP_WAITING' })
        })
      },
    })
  }
  offerWaiting()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting)
  })
  // Browsers look for a newer worker on navigation; a tab that stays open for weeks never navigates.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

function reload(): void {
  window.location.reload()
}
