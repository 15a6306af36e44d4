import { fieldConflicts, fold, merge, rowKey } from '@cimento/core/journal'
import { operationsArbitrary, titleOperation } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const start = titleOperation(1, 'a', 'Start')

test('R-KEEP-03 one field changed on both sides is a conflict, with both values and the one that stands', () => {
  const conflict = { type: 'experiment', id: 'e1', field: 'title', mine: 'Mine', theirs: 'Theirs' }
  const [mine, theirs] = [titleOperation(3, 'a', 'Mine'), titleOperation(2, 'b', 'Theirs')]
  expect(fieldConflicts([start, mine], [theirs, start])).toEqual([{ ...conflict, stands: 'mine' }])
  expect(fieldConflicts([start, theirs], [start, mine])).toEqual([
    { ...conflict, mine: 'Theirs', theirs: 'Mine', stands: 'theirs' },
  ])
})

test('R-KEEP-03 what only one side changed, or both in the same way, is none', () => {
  expect(fieldConflicts([start, titleOperation(3, 'a', 'Mine')], [start])).toEqual([])
  expect(fieldConflicts([start], [start, titleOperation(3, 'b', 'Theirs')])).toEqual([])
  expect(fieldConflicts([titleOperation(2, 'a', 'Same')], [titleOperation(3, 'b', 'Same')])).toEqual([])
  expect(fieldConflicts([titleOperation(2, 'a', 'A', 'e1')], [titleOperation(3, 'b', 'B', 'e2')])).toEqual([])
})

test('R-KEEP-03 what both sides know to be settled is no conflict again', () => {
  const settled = titleOperation(9, 'c', 'Settled')
  const mine = [start, settled, titleOperation(3, 'a', 'Mine')]
  const theirs = [start, settled, titleOperation(4, 'b', 'Theirs')]
  expect(fieldConflicts(mine, theirs)).toEqual([])
})

test('R-KEEP-03 conflicts are the same from either side, and the value that stands is what the merge shows', () => {
  const forks = operationsArbitrary.chain((all) => fc.tuple(fc.subarray([...all]), fc.subarray([...all])))
  fc.assert(
    fc.property(forks, ([mine, theirs]) => {
      const found = fieldConflicts(mine, theirs)
      const mirrored = fieldConflicts(theirs, mine).map((conflict) => ({
        ...conflict,
        mine: conflict.theirs,
        theirs: conflict.mine,
        stands: conflict.stands === 'mine' ? 'theirs' : 'mine',
      }))
      expect(mirrored).toEqual(found)
      const merged = merge(mine, theirs)
      const rows = new Map(fold(merged.ok ? merged.value.operations : []).map((row) => [rowKey(row), row]))
      for (const conflict of found)
        expect(new Map(Object.entries(rows.get(rowKey(conflict))?.fields ?? {})).get(conflict.field)).toEqual(
          conflict[conflict.stands],
        )
    }),
    { numRuns: 1000 },
  )
})
