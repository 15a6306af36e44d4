import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { Model, Operation, Row, Stamp } from '@cimento/core/journal'
import type { Meta } from '../backend.ts'

/** The layout of the tables. The model of the rows has a version of its own, in `Meta`. */
const layoutVersion = 1

/** IndexedDB's own version number of a layout: Dexie multiplies by ten. */
export const nativeVersion = layoutVersion * 10

export type OperationRecord = {
  readonly id: Stamp
  /** The ids of the entities it changes. */
  readonly entities: readonly string[]
  readonly operation: Operation<Model>
}

export type RowRecord<M extends Model> = {
  readonly type: string
  readonly id: string
  readonly owner?: string
  /** Absent in heavy rows, so that the index of revisions never leads to them. */
  readonly revision?: number
  readonly row: Row<M>
}

export type DexieDatabase<M extends Model> = {
  readonly dexie: Dexie
  readonly operations: Table<OperationRecord, Stamp>
  readonly rows: Table<RowRecord<M>, [type: string, id: string]>
  readonly meta: Table<Meta, string>
  /** For good. */
  readonly close: () => void
  /** Tells once, when the browser closes the database: its data were cleared, or its storage is damaged. */
  readonly onClosedByBrowser: (listener: () => void) => void
}

export function dexieDatabase<M extends Model>(name: string): DexieDatabase<M> {
  // Strict: a writing is over when it is on the disk. The browsers' default loses seconds in a power cut.
  // No opening by itself: after the browser closed it, the database may come back empty.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false })
  dexie.version(layoutVersion).stores({
    operations: 'id, *entities',
    rows: '[type+id], id, owner, revision',
    meta: '',
  })
  // Dexie tells of both closings alike.
  let isClosedHere = false
  return {
    dexie,
    operations: dexie.table('operations'),
    rows: dexie.table('rows'),
    meta: dexie.table('meta'),
    close() {
      isClosedHere = true
      dexie.close({ disableAutoOpen: true })
    },
    onClosedByBrowser(listener) {
      dexie.on('close', () => {
        if (!isClosedHere) listener()
        isClosedHere = true
      })
    },
  }
}
