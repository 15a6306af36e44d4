import { canonicalJson, sha256 } from '../canonical.ts'
import type { Model, Operation } from './model.ts'
import type { Stamp } from './stamp.ts'

/**
 * What a journal holds, in three facts. Two journals with the same head hold the same operations, in
 * whichever order they arrived. It notices loss and damage; it is no defense against a forger.
 */
export type Head = {
  readonly count: number
  /** The highest stamp; absent while the journal is empty. */
  readonly last?: Stamp
  /** XOR of the SHA-256 of every operation's canonical JSON: 64 lower-case hexadecimal digits. */
  readonly hash: string
}

export const emptyHead: Head = { count: 0, hash: '0'.repeat(64) }

/** The head of a whole journal, each operation given once. */
export function headOf(operations: readonly Operation<Model>[]): Head {
  return extendHead(emptyHead, operations)
}

/**
 * The head after some more operations, as they were written (before any `upcast`).
 * None of them may be part of the head already: `merge` tells which are new.
 */
export function extendHead(head: Head, operations: readonly Operation<Model>[]): Head {
  return operations.reduce(extendByOne, head)
}

function extendByOne({ count, last, hash }: Head, operation: Operation<Model>): Head {
  const mixed = BigInt(`0x${hash}`) ^ BigInt(`0x${sha256(canonicalJson(operation))}`)
  return {
    count: count + 1,
    last: last !== undefined && last > operation.id ? last : operation.id,
    hash: mixed.toString(16).padStart(64, '0'),
  }
}
