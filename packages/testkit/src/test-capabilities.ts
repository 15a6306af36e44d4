import type { Capabilities } from '@cimento/storage'

/** 2026-10-31 10:00 in UTC, 11:00 in Rome. */
export const testNowMs = Date.UTC(2026, 9, 31, 10)

/**
 * A world that repeats itself: a clock that stands still unless told, ids and actors that count.
 * Give each store its own `name`, as no two stores of the real world make the same ids.
 */
export function testCapabilities(name = 'a', clock: () => number = () => testNowMs): Capabilities {
  let ids = 0
  let actors = 0
  return { clock, newId: () => `${name}-${(ids += 1)}`, newActor: () => `${name}${(actors += 1)}` }
}
