import { readBlock } from '@cimento/intake'
import type { Draft } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { nothingSaid, readWeek } from '../../src/features/today/week/read-week.ts'
import { weekTestsOf, windowOf } from '../../src/features/today/week/week-tests.ts'
import { day, startedTest } from '../running/started-test.ts'

async function read(text: string, draft: Partial<Draft>) {
  const { file, id } = await startedTest(draft)
  const today = day('2026-11-23')
  const tests = weekTestsOf([file()], new Map(), new Map([[id, {}]]), today)
  const block = readBlock(text, windowOf(tests, today))
  if (!block.ok) throw new Error(block.error.kind)
  return readWeek(block.value, tests, nothingSaid, today)
}

test('R-RUN-06 rows named like a channel, or like its test, go to the one version there is', async () => {
  const channel: Partial<Draft> = {
    kind: 'threshold',
    arms: [
      { id: 'a', share: 0.5, name: 'LinkedIn' },
      { id: 'b', share: 0.5 },
    ],
    valueUnit: '€',
    eventName: 'lead',
    baseline: null,
    goal: 45,
    spendCap: 600,
  }
  const week = await read(
    'Campagna\tGiorno\tSpesa\tLead\nLinkedIn\t17/11/2026\t60\t1\nMeta\t17/11/2026\t50\t2\nSpese visibili\t18/11/2026\t40\t0',
    channel,
  )
  expect(week.open).toEqual([])
  expect(week.names.map(({ name, route }) => [name, route.kind])).toEqual([
    ['LinkedIn', 'known'],
    ['Meta', 'unknown'],
    ['Spese visibili', 'known'],
  ])
  expect(week.tests[0]?.paste?.cells).toEqual([
    { date: '2026-11-17', arm: 'a', measure: 'spend', value: 60 },
    { date: '2026-11-17', arm: 'a', measure: 'successes', value: 1 },
    { date: '2026-11-18', arm: 'a', measure: 'spend', value: 40 },
    { date: '2026-11-18', arm: 'a', measure: 'successes', value: 0 },
  ])
})

test('R-RUN-06 rows of before and after go to the side of the change that their day is on', async () => {
  const week = await read(
    'Pagina\tGiorno\tVisite\tOrdini\nSpese visibili\t15/11/2026\t90\t4\nSpese visibili\t16/11/2026\t91\t5',
    { kind: 'before-after', startsOn: day('2026-11-02'), changesOn: day('2026-11-16') },
  )
  expect(week.open).toEqual([])
  expect(week.tests[0]?.paste?.cells.map(({ date, arm }) => [date, arm])).toEqual([
    ['2026-11-15', 'a'],
    ['2026-11-15', 'a'],
    ['2026-11-16', 'b'],
    ['2026-11-16', 'b'],
  ])
})
