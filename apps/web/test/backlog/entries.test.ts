import { stages } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { columns } from '../../src/features/backlog/entries.ts'

test('every stage of a test has its place in exactly one column of the board', () => {
  expect(columns.flatMap((column) => column.stages).toSorted()).toEqual(stages.toSorted())
})
