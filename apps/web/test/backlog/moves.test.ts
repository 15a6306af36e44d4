import type { Stage } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { columns } from '../../src/features/backlog/entries.ts'
import { moveTo } from '../../src/features/backlog/moves.ts'
import { startedTest } from '../running/started-test.ts'

const plan = '#/e/a-2/plan?start'

test.each<[Stage, readonly (string | undefined)[]]>([
  ['idea', [undefined, plan, plan, 'not-started', 'not-decided']],
  ['ready', ['plan-complete', undefined, plan, 'not-started', 'not-decided']],
  ['running', ['started', 'started', undefined, 'not-read-yet', 'not-decided']],
  ['to-read', ['started', 'started', undefined, '#/e/a-2/running', 'not-decided']],
  ['to-decide', ['started', 'started', 'read', undefined, '#/e/a-2/decision']],
  ['to-learn', ['started', 'started', 'read', undefined, '#/e/a-2/lesson']],
  ['closed', ['closed', 'closed', 'closed', 'closed', undefined]],
])('P32 from %s, a column opens what leads there, or says why nothing does', async (stage, expected) => {
  const started = await startedTest()
  expect(started.id).toBe('a-2')
  const moves = columns.map(({ name }) => moveTo({ file: started.file(), stage }, name))
  expect(moves.map((move) => move && (move.kind === 'open' ? move.href : move.why))).toEqual(expected)
})

test('a test that runs names the day of its reading', async () => {
  const move = moveTo({ file: (await startedTest()).file(), stage: 'running' }, 'toDecide')
  expect(move).toEqual({ kind: 'refused', why: 'not-read-yet', on: '2026-12-07' })
})
