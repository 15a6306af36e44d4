import { headOf } from '@cimento/core/journal'
import { witnessedLoss, type StorageError, type StoredJournal, type Witness } from '@cimento/storage'
import { readStoredJournal } from '@cimento/storage/dexie'
import { databaseName } from '../../lib/workspace/example.ts'
import { storedWitness } from '../../lib/witness/stored-witness.ts'

export type Examination = {
  /** `intact`: everything is there, and only this page lost its connection, or another tab has mended it. */
  readonly finding: 'lost' | 'older' | 'unavailable' | 'intact'
  readonly witness: Witness | undefined
  /** The platform's text, where the storage cannot be read and says why. */
  readonly reason: string | undefined
  /** What the database still holds; undefined where it cannot be read. */
  readonly stored: StoredJournal | undefined
}

/** What became of the database, looked at without touching it. */
export async function examine(failure: StorageError): Promise<Examination> {
  const witness = await storedWitness(databaseName())
  const stored = await readStoredJournal(databaseName())
  const reason = reasonOf(failure) ?? (stored.ok ? undefined : reasonOf(stored.error))
  if (!stored.ok) return { finding: 'unavailable', reason, witness, stored: undefined }
  return { finding: findingOf(stored.value, witness, failure.kind), reason, witness, stored: stored.value }
}

function reasonOf(error: StorageError): string | undefined {
  return 'reason' in error ? error.reason : undefined
}

function findingOf(
  { head, operations }: StoredJournal,
  witness: Witness | undefined,
  failure: StorageError['kind'],
): Examination['finding'] {
  const loss = witnessedLoss(head, witness)
  if (loss !== undefined) return head !== undefined && head.count === 0 ? 'lost' : loss
  // Everything of the site was cleared, the witness too.
  if (head === undefined) return failure === 'unavailable' ? 'unavailable' : 'lost'
  const found = headOf(operations)
  return found.count === head.count && found.hash === head.hash ? 'intact' : 'older'
}
