import { addDays, capacity, collisions, type ScheduledTest } from '@cimento/core'
import { day } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const shipping: ScheduledTest = {
  id: 'shipping',
  startsOn: day('2026-11-30'),
  durationDays: 28,
  segment: 'Nuovi visitatori',
  channel: 'Sito',
  kpiName: 'Ordini per visita',
}

test('R-PLAN-07 a test is listed with what it shares and on which days, both ends included', () => {
  const other: ScheduledTest = {
    ...shipping,
    id: 'reviews',
    startsOn: day('2026-12-14'),
    segment: ' nuovi  VISITATÒRI',
    kpiName: 'Resi',
  }
  expect(collisions(shipping, [other])).toEqual([
    {
      id: 'reviews',
      shared: ['segment', 'channel'],
      firstDay: '2026-12-14',
      lastDay: '2026-12-27',
      days: 14,
    },
  ])
  // The last day of the one is the first of the other.
  expect(collisions(shipping, [{ ...other, startsOn: day('2026-12-27') }])).toMatchObject([{ days: 1 }])
  expect(collisions(shipping, [{ ...other, startsOn: day('2026-12-28') }])).toEqual([])
})

test('R-PLAN-07 unknown audiences, channels and KPIs are not the same ones', () => {
  const blank = { ...shipping, segment: '', channel: ' ', kpiName: '' }
  expect(collisions(blank, [{ ...blank, id: 'other' }])).toEqual([])
})

test('R-PLAN-07 what has most in common comes first, then what begins first', () => {
  const found = collisions(shipping, [
    { ...shipping, id: 'kpi', segment: 'Clienti', channel: 'E-mail', startsOn: day('2026-12-01') },
    { ...shipping, id: 'later', startsOn: day('2026-12-07') },
    { ...shipping, id: 'sooner', startsOn: day('2026-11-16') },
    shipping,
  ])
  expect(found.map(({ id }) => id)).toEqual(['sooner', 'later', 'kpi'])
})

const anyTest = (id: string): fc.Arbitrary<ScheduledTest> =>
  fc.record({
    id: fc.constant(id),
    startsOn: fc.integer({ min: 0, max: 120 }).map((days) => addDays(day('2026-01-01'), days)),
    durationDays: fc.integer({ min: 1, max: 60 }),
    segment: fc.constantFrom('', 'Clienti', 'clientì ', 'Nuovi'),
    channel: fc.constantFrom('', 'Sito', 'SITO'),
    kpiName: fc.constantFrom('', 'Ordini', 'Resi'),
  })

test('R-PLAN-07 collisions are mutual, and move along when both tests move', () => {
  const moved = (scheduled: ScheduledTest, days: number) => ({
    ...scheduled,
    startsOn: addDays(scheduled.startsOn, days),
  })
  fc.assert(
    fc.property(anyTest('a'), anyTest('b'), fc.integer({ min: -400, max: 400 }), (a, b, days) => {
      const [found] = collisions(a, [b])
      expect(collisions(b, [a])).toEqual(found ? [{ ...found, id: 'a' }] : [])
      const expected = found && {
        ...found,
        firstDay: addDays(found.firstDay, days),
        lastDay: addDays(found.lastDay, days),
      }
      expect(collisions(moved(a, days), [moved(b, days)])).toEqual(expected ? [expected] : [])
      // Once the other begins after this one's last day, nothing is left.
      expect(collisions(a, [{ ...b, startsOn: addDays(a.startsOn, a.durationDays) }])).toEqual([])
    }),
  )
})

test('R-PLAN-07 capacity is the busiest day among the same people, with the traffic that all count on', () => {
  const visits = (unitsPerDay: number) => ({ traffic: { unitName: 'visite', unitsPerDay } })
  const own = { ...shipping, ...visits(300) }
  const first = { ...own, ...visits(400), id: 'first', startsOn: day('2026-11-16') }
  const second = { ...own, ...visits(500), id: 'second', startsOn: day('2026-12-07') }
  expect(capacity(own, [first, second])).toEqual({
    atOnce: 3,
    limit: 2,
    on: '2026-12-07',
    tests: ['shipping', 'first', 'second'],
    unitsPerDay: { total: 1200, unitName: 'visite' },
  })
  // One of them ends the day before the other begins.
  expect(capacity(own, [{ ...first, durationDays: 21 }, second])).toMatchObject({ atOnce: 2 })
  expect(capacity(own, [{ ...first, segment: 'Clienti' }])).toMatchObject({ atOnce: 1, on: '2026-11-30' })
  // Money, or another unit: no sum.
  expect(capacity(own, [{ ...shipping, id: 'money' }])).not.toHaveProperty('unitsPerDay')
  expect(
    capacity(own, [{ ...own, id: 'people', traffic: { unitName: 'persone', unitsPerDay: 5 } }]),
  ).not.toHaveProperty('unitsPerDay')
  expect(capacity({ ...own, segment: ' ' }, [first])).toBeUndefined()
})

test('R-PLAN-07 one more test never makes an audience less crowded', () => {
  fc.assert(
    fc.property(
      anyTest('a'),
      fc.array(anyTest('b'), { maxLength: 5 }),
      anyTest('c'),
      (a, others, another) => {
        const before = capacity(a, others)?.atOnce ?? 0
        expect(capacity(a, [...others, another])?.atOnce ?? 0).toBeGreaterThanOrEqual(before)
      },
    ),
  )
})
