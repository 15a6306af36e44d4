import { canonicalJson } from '@cimento/core'
import { rowKey, standInsOf, type Change, type Operation, type StandIns } from '@cimento/core/journal'
import { subjectIdOf, type Cimento, type Written } from '@cimento/core/workspace'
import { create } from 'zustand'

/** A gesture that can be taken back, or taken back again. */
export type Step = Written & {
  /** What the person did in the first place: an undo and its redo speak of the same. */
  readonly what: Operation<Cimento>
}

type UndoStack = {
  /** What this tab wrote in this session, the last at the end. */
  readonly past: readonly Step[]
  /** What was taken back, the last at the end; a new gesture empties it. */
  readonly future: readonly Step[]
  readonly standIns: StandIns
  readonly record: (written: Written) => void
  /** A step was taken back by what `written` says: it changes sides. */
  readonly turn: (step: Step, written: Written) => void
  /** A step cannot be taken back: it would bar the way to those before it. */
  readonly drop: (step: Step) => void
}

const mostSteps = 200

/** The gestures of this tab, for undo and redo. The journal keeps everything; this is only the way back. */
export const useUndoStack = create<UndoStack>()((set) => ({
  past: [],
  future: [],
  standIns: {},
  record: (written) => {
    if (changesNothing(written)) return
    const step = { ...written, what: written.operation }
    set(({ past }) => ({ past: [...past, step].slice(-mostSteps), future: [] }))
  },
  turn: (step, written) =>
    set(({ past, future, standIns }) => {
      const turned = { ...written, what: step.what }
      const without = (steps: readonly Step[]) => steps.filter((other) => other !== step)
      return {
        past: past.includes(step) ? without(past) : [...past, turned],
        future: future.includes(step) ? without(future) : [...future, turned],
        standIns: { ...standIns, ...standInsOf(written.operation, step.before) },
      }
    }),
  drop: (step) =>
    set(({ past, future }) => ({
      past: past.filter((other) => other !== step),
      future: future.filter((other) => other !== step),
    })),
}))

/** The entities whose rows an undo must see: the tests and KPIs that the step is about, or the workspace. */
export function ownersOf({ operation, before }: Written): readonly string[] {
  return [...new Set(operation.changes.map((change) => ownerOf(change, before)))]
}

function ownerOf(change: Change<Cimento>, before: Written['before']): string {
  const row = before.find((candidate) => rowKey(candidate) === rowKey(change))
  const named = 'experiment' in change.set ? change.set.experiment : undefined
  return named ?? (row && subjectIdOf(row)) ?? change.id
}

/** Leaving a field writes it even where it is as it was: there is nothing to take back. */
function changesNothing({ operation, before }: Written): boolean {
  const former = new Map(
    before.map((row) => [rowKey(row), new Map<string, unknown>(Object.entries(row.fields))]),
  )
  return operation.changes.every((change) =>
    Object.entries(change.set).every(([field, value]) => {
      const own = former.get(rowKey(change))
      return own?.has(field) === true && canonicalJson(own.get(field)) === canonicalJson(value)
    }),
  )
}
