import { inspect, lineage } from '@cimento/core/workspace'
import { countedLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

const of = (id: string, parent: string | null) => ({ experiment: { id, parent } })
const family = [of('a', null), of('b', 'a'), of('c', 'b'), of('d', 'b'), of('e', 'c'), of('x', null)]
const ids = (files: readonly { readonly experiment: { readonly id: string } }[]) =>
  files.map(({ experiment }) => experiment.id)

test('R-DEC-03 a test stands among those it came from and those that came from it', () => {
  const found = lineage(family, 'b')
  if (!found.ok) throw new Error('there')
  expect(ids(found.value.ancestors)).toEqual(['a'])
  expect(found.value.descendants.map(({ file, depth }) => [file.experiment.id, depth])).toEqual([
    ['c', 1],
    ['e', 2],
    ['d', 1],
  ])
  expect(found.value).toMatchObject({ missing: null, attempt: 2 })
  expect(lineage(family, 'e')).toMatchObject({ value: { attempt: 4, descendants: [] } })
  expect(lineage(family, 'x')).toMatchObject({ value: { attempt: 1, ancestors: [], missing: null } })
})

test('R-DEC-03 a parent that is deleted is missing, and counts as an attempt', () => {
  expect(lineage(family.slice(1), 'c')).toMatchObject({
    value: { ancestors: [of('b', 'a')], missing: 'a', attempt: 3 },
  })
})

test('R-DEC-03 no test is its own ancestor: a file that says so is refused', () => {
  const round = [of('a', 'c'), of('b', 'a'), of('c', 'b'), of('d', 'c')]
  expect(lineage(round, 'd')).toEqual({
    ok: false,
    error: { kind: 'cycle', experiments: ['a', 'b', 'c', 'd'] },
  })
  expect(lineage(round, 'z')).toEqual({
    ok: false,
    error: { kind: 'unknown-experiment', experiment: 'z' },
  })
  const rows = countedLog().rows()
  const own = rows.map((row) =>
    row.type === 'experiment' ? { ...row, fields: { ...row.fields, parent: row.id } } : row,
  )
  expect(inspect(rows)).toEqual([])
  expect(inspect(own)).toEqual([{ level: 'error', kind: 'own-ancestor', type: 'experiment', id: 'id-1' }])
})
