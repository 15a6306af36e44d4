import type { SnapshotFacts } from './snapshot-name.ts'

const mostRecent = 10
const mostDays = 7

/**
 * The snapshots that stay: the last ten, and the last one of each of the last seven days that have one. A morning of
 * work must not push out what was there last week. Days are those of UTC, so that a journey moves none.
 *
 * Keeping again keeps the same, in whichever order they are given; the newest first.
 */
export function keptSnapshots<S extends Pick<SnapshotFacts, 'at'>>(snapshots: readonly S[]): readonly S[] {
  const newestFirst = snapshots.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const lastOfDay = new Map<string, S>()
  for (const snapshot of newestFirst) {
    const day = snapshot.at.slice(0, 10)
    if (!lastOfDay.has(day)) lastOfDay.set(day, snapshot)
  }
  const daily = new Set([...lastOfDay.values()].slice(0, mostDays))
  return newestFirst.filter((snapshot, position) => position < mostRecent || daily.has(snapshot))
}
