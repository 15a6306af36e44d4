import { modelVersion, upcasters } from '@cimento/core/workspace'

/** How the app reads and writes its log, wherever it is kept. */
export const journal = { modelVersion, upcasters, heavyTypes: ['series'] } as const

/** What the log asks of the world: the time, and names that nobody else has. */
export const capabilities = {
  clock: () => Date.now(),
  newId: () => crypto.randomUUID(),
  newActor: () => crypto.randomUUID().replaceAll('-', ''),
}
