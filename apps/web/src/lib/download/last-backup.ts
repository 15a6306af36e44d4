import { civilDate, daysBetween, type CivilDate } from '@cimento/core'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { databaseName } from '../workspace/example.ts'

type LastBackup = {
  readonly on: string | null
  /** The store's revision that the file holds: what was written since is in no backup. */
  readonly revision: number | null
  readonly record: (today: CivilDate, revision: number) => void
}

/** When this browser last wrote a backup file. A fact of the device, not of the workspace. */
export const useLastBackup = create<LastBackup>()(
  persist(
    (set) => ({
      on: null,
      revision: null,
      record: (today, revision) => set({ on: today, revision }),
    }),
    // A backup of the example is none of the person's own work.
    { name: `${databaseName()}.last-backup`, partialize: ({ on, revision }) => ({ on, revision }) },
  ),
)

/** Whole days since the last backup, or null when there is none. */
export function daysSinceBackup(on: string | null, today: CivilDate): number | null {
  const date = on === null ? undefined : civilDate(on)
  return date === undefined ? null : Math.max(0, daysBetween(date, today))
}
