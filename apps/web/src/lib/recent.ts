import { create } from 'zustand'
import { persist } from 'zustand/middleware'

type Recent = {
  /** The tests opened last on this device, the latest first. */
  readonly tests: readonly string[]
  readonly visit: (test: string) => void
}

const most = 8

export const useRecent = create<Recent>()(
  persist(
    (set) => ({
      tests: [],
      visit: (test) =>
        set(({ tests }) => ({ tests: [test, ...tests.filter((other) => other !== test)].slice(0, most) })),
    }),
    {
      name: 'cimento.recent',
      partialize: ({ tests }) => ({ tests }),
      merge: (stored, initial) => ({ ...initial, tests: readTests(stored) }),
    },
  ),
)

/** What was stored may come from another version: only a list of texts counts. */
function readTests(stored: unknown): readonly string[] {
  const tests = typeof stored === 'object' && stored !== null && 'tests' in stored ? stored.tests : []
  return Array.isArray(tests) ? tests.filter((test) => typeof test === 'string') : []
}
