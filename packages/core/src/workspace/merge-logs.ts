import {
  fieldConflicts,
  fold,
  merge,
  rowKey,
  stampsTooFarAhead,
  type FieldConflict,
  type Operation,
  type Row,
  type SameIdOtherContent,
  type Stamp,
} from '../journal/index.ts'
import { fail, ok, type Result } from '../result.ts'
import { contentsOf, type BackupContents } from './backup-contents.ts'
import { factConflicts, type FactConflict } from './fact-conflicts.ts'
import { inspect, type Finding } from './inspect.ts'
import type { Cimento } from './schema.ts'

export type MergeConflict = ({ readonly kind: 'field' } & FieldConflict<Cimento>) | FactConflict

/** An operation that is not taken now, and why. It is when what it speaks of is there. */
export type HeldBack = { readonly id: Stamp; readonly finding: Finding }

export type LogMerge = {
  /** Both logs, without what is held back or comes from the future. */
  readonly operations: readonly Operation<Cimento>[]
  /** What is new to the first log. */
  readonly added: readonly Operation<Cimento>[]
  readonly conflicts: readonly MergeConflict[]
  /** Stamps more than a day ahead of this clock: taken, they would drag along every later stamp. */
  readonly tooFarAhead: readonly Stamp[]
  readonly heldBack: readonly HeldBack[]
  /** How much of each kind comes in, beyond what the first log holds. */
  readonly contents: BackupContents
}

/**
 * What becomes of this log when another one is merged into it, before anything is written: the union of their
 * operations, and what a person should look at.
 *
 * @param nowMs milliseconds since 1970, by this device's clock
 * @returns the lowest stamp that names two contents, where there is one: then nothing is merged
 */
export function mergeLogs(
  mine: readonly Operation<Cimento>[],
  theirs: readonly Operation<Cimento>[],
  nowMs: number,
): Result<LogMerge, SameIdOtherContent> {
  const known = new Set(mine.map(({ id }) => id))
  const tooFarAhead = stampsTooFarAhead(theirs, nowMs).filter((id) => !known.has(id))
  const ahead = new Set(tooFarAhead)
  const before = fold(mine)
  let offered = theirs.filter(({ id }) => !ahead.has(id))
  const heldBack: HeldBack[] = []
  for (;;) {
    const merged = merge(mine, offered)
    if (!merged.ok) return fail(merged.error)
    const { operations, added } = merged.value
    const rows = added.length === 0 ? before : fold(operations)
    const held = groundless(added, rows)
    if (held.length === 0) {
      const conflicts = conflictsOf(mine, offered, rows)
      return ok({ operations, added, conflicts, tooFarAhead, heldBack, contents: gained(before, rows) })
    }
    heldBack.push(...held)
    const ids = new Set(held.map(({ id }) => id))
    offered = offered.filter(({ id }) => !ids.has(id))
  }
}

/** New operations on rows that could not stand: what they belong to has not arrived, or the file was altered. */
function groundless(
  added: readonly Operation<Cimento>[],
  rows: readonly Row<Cimento>[],
): readonly HeldBack[] {
  if (added.length === 0) return []
  const errors = new Map(
    inspect(rows)
      .filter(({ level }) => level === 'error')
      .map((finding) => [rowKey(finding), finding]),
  )
  if (errors.size === 0) return []
  return added.flatMap(({ id, changes }) => {
    const finding = changes.map((change) => errors.get(rowKey(change))).find((error) => error !== undefined)
    return finding ? [{ id, finding }] : []
  })
}

function conflictsOf(
  mine: readonly Operation<Cimento>[],
  theirs: readonly Operation<Cimento>[],
  rows: readonly Row<Cimento>[],
): readonly MergeConflict[] {
  const fields = fieldConflicts(mine, theirs).map((conflict) => ({ kind: 'field', ...conflict }) as const)
  return [...fields, ...factConflicts(mine, theirs, rows)]
}

function gained(before: readonly Row<Cimento>[], after: readonly Row<Cimento>[]): BackupContents {
  const [here, both] = [contentsOf(before), contentsOf(after)]
  const more = (kind: keyof BackupContents) => Math.max(0, both[kind] - here[kind])
  return {
    experiments: more('experiments'),
    plans: more('plans'),
    counts: more('counts'),
    readings: more('readings'),
    decisions: more('decisions'),
    followUps: more('followUps'),
    lessons: more('lessons'),
    ratings: more('ratings'),
    kpis: more('kpis'),
    kpiValues: more('kpiValues'),
  }
}
