import {
  blockOn,
  countedArms,
  drawDesign,
  isWashout,
  lockPlan,
  periodsOfPlan,
  plannedBlocks,
  takesTurns,
} from '@cimento/core'
import { day, planInput, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const design = {
  kind: 'periods',
  periodDays: 7,
  washoutDays: 1,
  order: 'complete',
  seed: 20_261_123,
} as const
const turns = { ...planInput, kind: 'blocks', durationDays: 56, design } as const
const { plan } = valueOf(lockPlan(turns))

test('R-PLAN-01 turns of two versions stand on the calendar, numbered, with the first day that counts', () => {
  // The order of this seed, from xoshiro128** written in Python: A, A, B, B, A, B, A, B.
  const [a, b] = ['control', 'b']
  expect(plan).toMatchObject({ design: { sequence: [a, a, b, b, a, b, a, b] } })
  const periods = periodsOfPlan(plan) ?? []
  expect(periods).toHaveLength(8)
  expect(periods[2]).toEqual({
    number: 3,
    arm: 'b',
    firstDay: '2026-11-16',
    firstCountedDay: '2026-11-17',
    lastDay: '2026-11-22',
  })
  expect(periods[7]).toMatchObject({ arm: 'b', firstDay: '2026-12-21', lastDay: '2026-12-27' })
})

test('R-PLAN-01 each day has one version, and the washout none that counts', () => {
  expect(takesTurns(plan)).toBe(true)
  expect(countedArms(plan, day('2026-11-15'))).toEqual([plan.arms[0]])
  expect(countedArms(plan, day('2026-11-16'))).toEqual([plan.arms[1]])
  expect([isWashout(plan, day('2026-11-16')), isWashout(plan, day('2026-11-17'))]).toEqual([true, false])
  expect(blockOn(plan, day('2026-12-28'))).toBeUndefined()
})

test('R-PLAN-01 whatever the seed, the days are shared out by halves and belong to one period each', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.integer({ min: 4, max: 12 }),
      fc.integer({ min: 1, max: 14 }),
      fc.nat({ max: 13 }),
      (seed, half, periodDays, washout) => {
        const washoutDays = Math.min(washout, periodDays - 1)
        const asked = { ...design, seed, periodDays, washoutDays }
        const durationDays = 2 * half * periodDays
        const drawn = valueOf(drawDesign(asked, { arms: planInput.arms, durationDays }))
        if (drawn.kind !== 'periods') throw new Error('periods')
        const periods = plannedBlocks({ startsOn: day('2026-11-02'), design: drawn })
        expect(periods.filter(({ arm }) => arm === 'b')).toHaveLength(half)
        for (const [at, period] of periods.entries()) {
          expect(period.firstDay <= period.firstCountedDay && period.firstCountedDay <= period.lastDay).toBe(
            true,
          )
          expect(period.firstDay > (periods[at - 1]?.lastDay ?? '')).toBe(true)
        }
        expect(valueOf(drawDesign(drawn, { arms: planInput.arms, durationDays }))).toEqual(drawn)
      },
    ),
    { numRuns: 50 },
  )
})
