import type { Instant } from '@cimento/core'
import type { StoreHead } from '../store.ts'

/**
 * What a database held after a writing, kept outside of it: browsers may empty a database, or bring an older state
 * of it back, without an error. A database that is behind its witness has lost something. One that is ahead has not:
 * the witness is written after the writing, and may miss the last one.
 */
export type Witness = {
  readonly revision: number
  /** How many operations there were. */
  readonly count: number
  /** The journal's, see `Head`. */
  readonly hash: string
  /** When it was written. */
  readonly at: Instant
}

export function witnessOf({ revision, count, hash }: StoreHead, at: Instant): Witness {
  return { revision, count, hash, at }
}

/** The one that saw more; the first where both saw the same revision. A witness only moves forward. */
export function laterWitness(a: Witness | undefined, b: Witness | undefined): Witness | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.revision > a.revision ? b : a
}
