import { rowKey, type Row } from '@cimento/core/journal'
import {
  caseFile,
  deletedIn,
  emptyCompany,
  keysOf,
  subjectIdOf,
  trackedKpis,
  type CaseFile,
  type Cimento,
  type Company,
  type Deleted,
  type Key,
  type Series,
  type TrackedKpi,
} from '@cimento/core/workspace'
import type { StorageError, Store } from '@cimento/storage'

/** What the app shows of the workspace at one moment. Unchanged parts keep their identity. */
export type Snapshot = {
  /** The store's revision this snapshot reflects; undefined until the first reading. */
  readonly revision: number | undefined
  /** Whose log it is, and when they work. */
  readonly company: Company
  /** By number, the deleted ones left out. */
  readonly files: readonly CaseFile[]
  /** The deleted ones: their lessons may still be told. */
  readonly deleted: readonly CaseFile[]
  /** Of every test, the deleted ones included: deleting one never gives another a new name. */
  readonly keys: ReadonlyMap<string, Key>
  /** What can be restored, the last deleted first. */
  readonly trash: readonly Deleted[]
  /** Those that are followed month by month, level by level. */
  readonly kpis: readonly TrackedKpi[]
}

/** A read-only copy of the workspace in memory: all rows but the grids of counts, which load on demand. */
export type Mirror = {
  readonly snapshot: () => Snapshot
  readonly subscribe: (listener: () => void) => () => void
  /** Brings the copy up to the store; resolves when the snapshot shows it. */
  readonly refresh: () => Promise<void>
  readonly series: (experiment: string) => Promise<Series>
}

export function createMirror(store: Store<Cimento>, onError: (error: StorageError) => void): Mirror {
  let snapshot: Snapshot = {
    revision: undefined,
    company: emptyCompany,
    files: [],
    deleted: [],
    keys: new Map(),
    trash: [],
    kpis: [],
  }
  const rowsOf = new Map<string, Map<string, Row<Cimento>>>()
  const files = new Map<string, CaseFile>()
  const deleted = new Map<string, readonly Deleted[]>()
  const listeners = new Set<() => void>()
  let queue: Promise<void> = Promise.resolve()

  async function read(): Promise<void> {
    const since = await store.rowsSince(snapshot.revision ?? 0)
    if (!since.ok) return onError(since.error)
    const { rows, complete, head } = since.value
    if (head.revision === snapshot.revision) return
    if (complete) {
      rowsOf.clear()
      files.clear()
      deleted.clear()
    }
    const changed = new Set<string>()
    let company = complete ? emptyCompany : snapshot.company
    for (const row of rows) {
      const subject = subjectIdOf(row)
      if (row.type === 'workspace') company = { ...emptyCompany, ...row.fields }
      if (subject === undefined) continue
      changed.add(subject)
      const own = rowsOf.get(subject) ?? new Map<string, Row<Cimento>>()
      rowsOf.set(subject, own.set(rowKey(row), row))
    }
    for (const subject of changed) {
      const own = [...(rowsOf.get(subject)?.values() ?? [])]
      const file = caseFile(own)
      if (file) files.set(subject, file)
      deleted.set(subject, deletedIn(own))
    }
    const all = [...files.values()].toSorted((a, b) => a.experiment.number - b.experiment.number)
    const followed = complete || rows.some(({ type }) => type === 'kpi' || type === 'kpiValues')
    snapshot = {
      revision: head.revision,
      company,
      files: all.filter(({ experiment }) => experiment.deletedAt === null),
      deleted: all.filter(({ experiment }) => experiment.deletedAt !== null),
      keys: keysOf(all),
      kpis: followed ? trackedKpis([...rowsOf.values()].flatMap((own) => [...own.values()])) : snapshot.kpis,
      trash: [...deleted.values()].flat().toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)),
    }
    for (const listener of listeners) listener()
  }

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // One reading after the other: two at once could show an older state after a newer one.
    refresh: () => (queue = queue.then(read)),
    async series(experiment) {
      const row = await store.row('series', experiment)
      if (!row.ok) onError(row.error)
      return row.ok ? (row.value?.fields ?? {}) : {}
    },
  }
}
