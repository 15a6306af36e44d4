import { addDays, assess } from '@cimento/core'
import type { Observation } from '@cimento/core'
import { day, lockedPlan, valueOf, wholeTest } from '@cimento/testkit'
import { expect, test } from 'vitest'

/** 2 to 29 November 2026; the week of Black Friday runs from Monday the 23rd to Monday the 30th. */
const plan = lockedPlan()
const rows: readonly Observation[] = Array.from({ length: 28 }, (_, index) => {
  const on = addDays(day('2026-11-02'), index)
  const peak = on >= '2026-11-23'
  return [
    { arm: 'control', from: on, to: on, units: 465, successes: 15 },
    { arm: 'b', from: on, to: on, units: 464, successes: peak ? 30 : 16 },
  ]
}).flat()

test('R-PLAN-11 what a peak of the season made is told beside the verdict, which it does not change', () => {
  const read = valueOf(assess({ plan, looks: [], observations: rows, today: '2026-11-30' }))
  // 420 of 13,020 against 546 of 12,992 is +30.3 %; without the last week 315 of 9,765 against 336 of 9,744, +6.9 %.
  expect(read).toMatchObject({
    verdict: 'met',
    comparison: { lift: { estimate: expect.closeTo(546 / 12_992 / (420 / 13_020) - 1, 12) } },
    withoutPeaks: {
      peaks: [{ peak: 'black-friday', from: '2026-11-23', to: '2026-11-30' }],
      daysLeftOut: 7,
      comparison: { lift: { estimate: expect.closeTo(336 / 9744 / (315 / 9765) - 1, 12) } },
    },
  })
})

test('R-PLAN-11 without days one by one, or before the reading, there is no such line', () => {
  const whole = wholeTest(plan, [13_020, 420], [12_992, 546])
  const read = valueOf(assess({ plan, looks: [], observations: whole, today: '2026-11-30' }))
  expect(read.withoutPeaks).toBeUndefined()
  const early = valueOf(
    assess({
      plan,
      looks: [],
      observations: rows.filter(({ to }) => to <= '2026-11-25'),
      today: '2026-11-26',
    }),
  )
  expect(early.withoutPeaks).toBeUndefined()
})

test('R-PLAN-11 a test far from every peak has no such line', () => {
  const spring = lockedPlan({ startsOn: '2026-03-02' })
  const moved = rows.map((row) => {
    const on = addDays(day(row.from), -245)
    return { ...row, from: on, to: on }
  })
  const read = valueOf(assess({ plan: spring, looks: [], observations: moved, today: '2026-03-30' }))
  expect(read.withoutPeaks).toBeUndefined()
})
