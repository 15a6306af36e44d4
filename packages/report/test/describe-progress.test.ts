import { assess } from '@cimento/core'
import { day, lockedPlan, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { describeProgress } from '../src/index.ts'

/** The first eleven days of the plan of 28, from Monday 2 November, without those left out. */
function progressOn(today: string, leftOut: readonly string[]) {
  const days = Array.from({ length: 11 }, (_, index) => `2026-11-${String(index + 2).padStart(2, '0')}`)
  const observations = days
    .filter((date) => !leftOut.includes(date))
    .flatMap((date) =>
      ['control', 'b'].map((arm) => ({
        arm,
        from: date,
        to: date,
        units: 100,
        successes: arm === 'b' ? 90 : 10,
      })),
    )
  return valueOf(assess({ plan: lockedPlan(), looks: [], observations, today: day(today) }))
}

test('P7 progress tells the split and the days, and nothing of how the versions compare', () => {
  expect(describeProgress(progressOn('2026-11-13', []), 'it')).toEqual([
    { status: 'ok', text: 'Ripartizione 50,0 / 50,0, regolare' },
    { status: 'ok', text: '11 giorni su 28, finora' },
    { status: 'ok', text: 'Nessun giorno mancante fino a ieri' },
  ])
})

test('days missing up to yesterday are named, or counted where they are many', () => {
  const two = progressOn('2026-11-13', ['2026-11-04', '2026-11-09'])
  expect(describeProgress(two, 'it').at(-1)).toEqual({ status: 'warn', text: 'Mancano 4/11, 9/11' })
  expect(describeProgress(two, 'en').at(-1)?.text).toBe('4 Nov, 9 Nov missing')
  // Today, 17 November, is not missing yet: 13, 14, 15 and 16 are.
  expect(describeProgress(progressOn('2026-11-17', []), 'it').at(-1)?.text).toBe(
    'Mancano 4 giorni fino a ieri, il primo è venerdì 13/11',
  )
})

test('outcomes that still mature are waited for: neither in order nor wrong', () => {
  const plan = lockedPlan({ maturationDays: 7 })
  const observations = ['control', 'b'].map((arm) => {
    const on = day('2026-11-02')
    return { arm, from: on, to: on, units: 100, successes: 10 }
  })
  const running = valueOf(assess({ plan, looks: [], observations, today: day('2026-11-03') }))
  expect(describeProgress(running, 'it').filter(({ status }) => status === 'waiting')).toEqual([
    {
      status: 'waiting',
      text: 'In maturazione: i giorni dal 2/11 sono ancora provvisori. Lettura possibile da lunedì 7/12',
    },
  ])
})

test('a split without counts is waited for while the test runs', () => {
  const empty = valueOf(assess({ plan: lockedPlan(), looks: [], observations: [], today: day('2026-11-03') }))
  expect(describeProgress(empty, 'it')[0]).toEqual({
    status: 'waiting',
    text: 'Ripartizione: ancora nessun dato',
  })
})
