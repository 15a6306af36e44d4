import type { Change, Model, Operation, Upcaster } from '@cimento/core/journal'
import { formatStamp } from '@cimento/core/journal'
import * as fc from 'fast-check'

/** The smallest model that has every trait a journal must handle; no domain. */
export type Notebook = {
  experiment: { title: string; owner: string | null }
  /** Belongs to an experiment. */
  remark: { experiment: string; text: string }
  /** Heavy: one row per experiment, one field per cell. */
  series: { [cell: `cell-${number}`]: number | null }
}

/** Version 0 called an experiment's title its name, and had drafts. */
const fromVersion0: Upcaster = (change) => {
  if (change.type === 'draft') return []
  const { name, ...rest } = change.set
  return [name === undefined ? change : { ...change, set: { ...rest, title: name } }]
}

export const notebookJournal = {
  modelVersion: 1,
  upcasters: [fromVersion0],
  heavyTypes: ['series'],
} as const

/** An operation on the title of one experiment, made at a millisecond by an actor. */
export function titleOperation(
  milliseconds: number,
  actor: string,
  title: string,
  id = 'e1',
): Operation<Notebook> {
  return {
    id: formatStamp({ milliseconds, counter: 0, actor }),
    model: notebookJournal.modelVersion,
    action: 'rename',
    changes: [{ type: 'experiment', id, set: { title } }],
  }
}

/** An operation of version 0 of the model: names an experiment and throws its draft away. */
export function oldOperation(milliseconds: number, actor: string, name: string): Operation<Model> {
  return {
    id: formatStamp({ milliseconds, counter: 0, actor }),
    model: 0,
    action: 'rename',
    changes: [
      { type: 'experiment', id: 'e1', set: { name } },
      { type: 'draft', id: 'e1', set: { text: '' } },
    ],
  }
}

const entityId = fc.constantFrom('e1', 'e2', 'e3')
const change: fc.Arbitrary<Change<Notebook>> = fc.oneof(
  fc.record({
    type: fc.constant('experiment' as const),
    id: entityId,
    set: fc.record(
      { title: fc.string({ unit: 'grapheme' }), owner: fc.option(fc.string()) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('remark' as const),
    id: fc.constantFrom('r1', 'r2'),
    set: fc.record({ experiment: entityId, text: fc.string() }, { requiredKeys: [] }),
  }),
  fc.record({
    type: fc.constant('series' as const),
    id: entityId,
    set: fc.dictionary(
      fc.nat(4).map((cell) => `cell-${cell}` as const),
      fc.option(fc.integer()),
    ),
  }),
)

const operation: fc.Arbitrary<Operation<Notebook>> = fc.record({
  id: fc
    .record({ milliseconds: fc.nat(20), counter: fc.nat(2), actor: fc.constantFrom('a', 'b', 'b0') })
    .map(formatStamp),
  model: fc.constant(notebookJournal.modelVersion),
  action: fc.constantFrom('rename', 'measure'),
  changes: fc.uniqueArray(change, {
    selector: ({ type, id }) => `${type}/${id}`,
    minLength: 1,
    maxLength: 3,
  }),
})

/** Histories of a few people on a few entities, in any order, no stamp twice: crowded, so that fields clash. */
export const operationsArbitrary: fc.Arbitrary<readonly Operation<Notebook>[]> = fc.uniqueArray(operation, {
  selector: ({ id }) => id,
  maxLength: 12,
})

/** A list together with itself in another order. */
export function withShuffled<T>(
  lists: fc.Arbitrary<readonly T[]>,
): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
  return lists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
  )
}
