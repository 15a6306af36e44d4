import type { StoreHead } from '../store.ts'
import type { Witness } from './witness.ts'

/**
 * What happened to a database since its witness saw it; undefined where nothing is missing.
 *
 * `lost`: nothing is there, though operations were. `older`: the state of an earlier day, or of another history.
 *
 * @param head undefined where the database is not there, or was made just now
 */
export function witnessedLoss(
  head: Pick<StoreHead, 'revision' | 'count' | 'hash'> | undefined,
  witness: Witness | undefined,
): 'lost' | 'older' | undefined {
  if (witness === undefined) return undefined
  if (head === undefined) return witness.count > 0 ? 'lost' : undefined
  if (head.revision > witness.revision) return undefined
  const same =
    head.revision === witness.revision && head.count === witness.count && head.hash === witness.hash
  return same ? undefined : 'older'
}
