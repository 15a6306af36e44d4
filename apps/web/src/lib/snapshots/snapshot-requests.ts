import type { Result } from '@cimento/core'
import type { Snapshot, SnapshotError, SnapshotReason, StorageError, Witness } from '@cimento/storage'

/** What the page asks of the snapshot worker, by kind: the question and its answer. */
export type SnapshotRequests = {
  readonly witness: { readonly asks: { readonly witness: Witness }; readonly answer: null }
  readonly take: {
    /** By the clock of the page. */
    readonly asks: { readonly reason: SnapshotReason; readonly nowMs: number }
    readonly answer: Result<Snapshot, SnapshotError | StorageError>
  }
  /** The newest first. */
  readonly list: { readonly asks: object; readonly answer: readonly Snapshot[] }
  /** The file as it is. */
  readonly read: { readonly asks: { readonly name: string }; readonly answer: Uint8Array<ArrayBuffer> }
  /** The text of the backup that the file holds. */
  readonly text: { readonly asks: { readonly name: string }; readonly answer: string }
}

export type SnapshotRequest = {
  [K in keyof SnapshotRequests]: { readonly kind: K; readonly database: string } & SnapshotRequests[K]['asks']
}[keyof SnapshotRequests]

export type SnapshotAnswer<T> =
  | { readonly ok: true; readonly value: T }
  /** The platform's text. */
  | { readonly ok: false; readonly reason: string }

/** The channel on which workers tell every tab of a new snapshot. */
export function snapshotChannel(database: string): string {
  return `cimento-snapshots/${database}`
}
