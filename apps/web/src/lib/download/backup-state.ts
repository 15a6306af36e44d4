/** How much would be lost with this browser. */
export type BackupState =
  /** Nothing was started yet: there is little to lose, and no reason to insist. */
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'never' }
  | { readonly kind: 'recent' | 'old'; readonly daysAgo: number }

type BackupFacts = {
  readonly daysAgo: number | null
  /** Since the last backup. */
  readonly changes: number
  /** Whether a test was started: from then on there are data that no one can type again from memory. */
  readonly hasStarted: boolean
}

const oldDays = 7
const manyChanges = 10

/** A backup is old after a week with at least ten changes: an untouched log needs no new one. */
export function backupState({ daysAgo, changes, hasStarted }: BackupFacts): BackupState {
  if (daysAgo === null) return { kind: hasStarted ? 'never' : 'not-needed' }
  return { kind: daysAgo >= oldDays && changes >= manyChanges ? 'old' : 'recent', daysAgo }
}
