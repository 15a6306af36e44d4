import type { Change, Row } from '@cimento/core/journal'
import type { ActionContext, Commit, Scope, Store } from '@cimento/storage'
import type { Notebook } from '../notebook.ts'

type Changes = readonly Change<Notebook>[]
type NotebookCommit = Commit<Notebook, readonly Row<Notebook>[], null, { readonly kind: 'refused' }>

/** A commit of whatever `decide` returns; its action never refuses. */
export function change(
  name: string,
  decide: (rows: readonly Row<Notebook>[], context: ActionContext) => Changes,
  scope: Scope = { kind: 'experiment', id: 'e1' },
): NotebookCommit {
  return {
    scope,
    name,
    read: (rows) => rows,
    action: (rows, _, context) => ({ ok: true, value: decide(rows, context) }),
    input: null,
  }
}

export function rename(title: string, id = 'e1'): NotebookCommit {
  return change('rename', () => [{ type: 'experiment', id, set: { title } }], { kind: 'experiment', id })
}

/** Reads and writes one cell: commits that overlapped would lose some. */
export const addOne = change('count', (rows) => {
  const count = rows.find((row) => row.type === 'series')?.fields['cell-0'] ?? 0
  return [{ type: 'series', id: 'e1', set: { 'cell-0': count + 1 } }]
})

/** Two experiments, each with a remark; the first with a series. One operation each. */
export async function fill(store: Store<Notebook>): Promise<void> {
  const create = (id: string, rest: Changes) =>
    store.commit(change('create', () => [{ type: 'experiment', id, set: { title: id } }, ...rest]))
  await create('e1', [
    { type: 'remark', id: 'r1', set: { experiment: 'e1', text: 'first' } },
    { type: 'series', id: 'e1', set: { 'cell-0': 7 } },
  ])
  await create('e2', [{ type: 'remark', id: 'r2', set: { experiment: 'e2', text: 'second' } }])
}
