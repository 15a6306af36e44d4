import type { Model, Operation } from './model.ts'
import { stampParts } from './stamp.ts'
import type { Stamp } from './stamp.ts'

const toleratedMs = 24 * 60 * 60 * 1000

/**
 * The stamps that claim to be made more than 24 hours from now, in the order given.
 *
 * `tick` never goes back, so one stamp from a clock set years ahead would drag along every later stamp of
 * every journal it reaches. Such operations are refused before they are merged. A day of tolerance covers
 * wrong time zones.
 */
export function stampsTooFarAhead(operations: readonly Operation<Model>[], nowMs: number): readonly Stamp[] {
  return operations
    .map((operation) => operation.id)
    .filter((stamp) => stampParts(stamp).milliseconds > nowMs + toleratedMs)
}
