import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { answerFromFormer, keepFormer } from './former-build.ts'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0]
}

const assets = `${self.registration.scope}assets/`

self.addEventListener('install', (event) => event.waitUntil(keepFormer(assets)))

// oxlint-disable-next-line no-underscore-dangle -- the name under which the build leaves the list
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
// The app is one file: its pages are behind the number sign.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')))
registerRoute(
  ({ url }) => url.href.startsWith(assets),
  ({ request }) => answerFromFormer(request),
)

// The person decides when: see src/lib/service-worker.ts.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
