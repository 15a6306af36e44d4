import { fold } from '@cimento/core/journal'
import type { Store } from '@cimento/storage'
import type { Notebook } from '../notebook.ts'
import { valueOf } from '../value-of.ts'

/** All that a store holds but its heavy rows. */
export async function contentOf(store: Store<Notebook>) {
  const { rows, head } = valueOf(await store.rowsSince(0))
  return { operations: valueOf(await store.operations()), rows: fold([], rows), head }
}

/** The title of the experiment that most gestures are about. */
export async function titleIn(store: Store<Notebook>): Promise<string | undefined> {
  return valueOf(await store.row('experiment', 'e1'))?.fields.title
}
