import { contractOfCommitting } from './storage-contract/committing.ts'
import { contractOfOpening } from './storage-contract/opening.ts'
import type { OpenStore } from './storage-contract/opener.ts'
import { contractOfReading } from './storage-contract/reading.ts'
import { contractOfReceiving } from './storage-contract/receiving.ts'
import { contractOfRestoring } from './storage-contract/restoring.ts'

export { valueOf } from './value-of.ts'

/**
 * What every adapter of the store keeps, ugly endings included.
 * @param createDatabase gives a new, empty database each time
 */
export function runStoreContract(adapter: string, createDatabase: () => OpenStore): void {
  contractOfCommitting(adapter, createDatabase)
  contractOfReceiving(adapter, createDatabase)
  contractOfReading(adapter, createDatabase)
  contractOfRestoring(adapter, createDatabase)
  contractOfOpening(adapter, createDatabase)
}
