import { cacheNames } from 'workbox-core'

const formerBuild = 'cimento-former-build'

/**
 * Sets the scripts and styles of the build in use aside, in the place of those of the one before: a tab that stays
 * on it, maybe with something half written, still loads its pages when the server has only the newer build.
 */
export async function keepFormer(assets: string): Promise<void> {
  const current = await caches.open(cacheNames.precache)
  const inUse = (await current.keys()).filter(({ url }) => url.startsWith(assets))
  // The first build has none before it.
  if (inUse.length === 0) return
  await caches.delete(formerBuild)
  const former = await caches.open(formerBuild)
  await Promise.all(
    inUse.map(async (request) => {
      const response = await current.match(request)
      if (response) await former.put(request, response)
    }),
  )
}

/** From the former build where it has this file, and from the network otherwise. */
export async function answerFromFormer(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: formerBuild })) ?? fetch(request)
}
