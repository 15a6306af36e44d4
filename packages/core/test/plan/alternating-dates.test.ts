import { expect, test } from 'vitest'
import { alternatingDates, civilDate, invariant } from '../../src/index.ts'
import { valueOf } from '../stats/value-of.ts'

const startsOn = civilDate('2026-11-23')
invariant(startsOn !== undefined, 'a date')
const schedule = {
  blocks: 8,
  blockDays: 7,
  washoutDays: 1,
  order: 'complete',
  significanceLevel: 0.05,
} as const

test('R-PLAN-01 turns of two versions stand on the calendar, numbered, with the first day that counts', () => {
  const dated = valueOf(alternatingDates({ ...schedule, seed: 20_261_123, startsOn }))
  // The order of this seed, from Python: control, control, treatment, treatment, control, treatment, ….
  expect(dated).toHaveLength(8)
  expect(dated[2]).toEqual({
    number: 3,
    arm: 'treatment',
    firstDay: '2026-12-07',
    firstCountedDay: '2026-12-08',
    lastDay: '2026-12-13',
  })
  expect(dated[7]).toMatchObject({ arm: 'treatment', firstDay: '2027-01-11', lastDay: '2027-01-17' })
})

test('R-PLAN-01 six turns are refused: their p cannot go below 0.10', () => {
  expect(alternatingDates({ ...schedule, blocks: 6, seed: 1, startsOn })).toEqual({
    ok: false,
    error: { kind: 'too-few-blocks', count: 6, smallestPValue: 0.1, fewest: 8 },
  })
})
