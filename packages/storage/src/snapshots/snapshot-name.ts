import { instantOf } from '@cimento/core'
import type { Instant } from '@cimento/core'

/** Why a snapshot was made: after changes, on request, or before what might go wrong. */
const snapshotReasons = ['change', 'request', 'restore', 'import', 'migration', 'wipe'] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

/** What the name of a snapshot tells. */
export type SnapshotFacts = {
  readonly at: Instant
  /** How many operations it holds. */
  readonly count: number
  readonly reason: SnapshotReason
}

/** `2026-11-28T04-29-40.123Z_120_change.json.gz`: in the order of time, and without the colons that Windows refuses. */
export function snapshotName({ at, count, reason }: SnapshotFacts): string {
  return `${at.replaceAll(':', '-')}_${count}_${reason}.json.gz`
}

/** What a file's name tells, or undefined where it is not that of a snapshot. */
export function readSnapshotName(name: string): SnapshotFacts | undefined {
  const [, date, hours, minutes, seconds, count, word] = pattern.exec(name) ?? []
  const milliseconds = Date.parse(`${date}T${hours}:${minutes}:${seconds}Z`)
  const reason = snapshotReasons.find((known) => known === word)
  if (Number.isNaN(milliseconds) || reason === undefined) return undefined
  return { at: instantOf(milliseconds), count: Number(count), reason }
}

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3})Z_(\d{1,15})_([a-z]+)\.json\.gz$/
