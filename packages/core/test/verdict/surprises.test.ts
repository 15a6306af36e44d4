import { addDays, assess, effectStudy } from '@cimento/core'
import type { Observation } from '@cimento/core'
import { day, lockedPlan, valueOf, wholeTest } from '@cimento/testkit'
import { expect, test } from 'vitest'

/** 2 to 29 March 2026, from a Monday on; far from every peak of the season. */
const plan = lockedPlan({ startsOn: '2026-03-02' })
const read = (observations: readonly Observation[], history?: Parameters<typeof assess>[0]['history']) =>
  valueOf(assess({ plan, looks: [], observations, today: '2026-03-30', ...(history && { history }) }))

type Counts = readonly [units: number, successes: number]
const byDay = (control: (index: number) => Counts, treatment: (index: number) => Counts) =>
  Array.from({ length: 28 }, (_, index): Observation[] => {
    const on = addDays(day('2026-03-02'), index)
    const row = (arm: string, [units, successes]: Counts) => ({ arm, from: on, to: on, units, successes })
    return [row('control', control(index)), row('b', treatment(index))]
  }).flat()

test('R-RUN-02 a healthy test surprises nobody', () => {
  const rows = byDay(
    () => [464, 15],
    () => [464, 18],
  )
  expect(read(rows).surprises).toBeUndefined()
})

test('R-RUN-02 total and days that contradict each other are a warning, and the verdict is the same without it', () => {
  // The split moves from 10/90 to 90/10 while the rate falls: 5 % against 4.5 % in the first half, 2 % against 1.5 % after.
  const rows = byDay(
    (index) => (index < 14 ? [100, 5] : [900, 18]),
    (index) => (index < 14 ? [900, 40] : [100, 1]),
  )
  const { surprises, verdict, health } = read(rows)
  expect(surprises).toContainEqual({
    kind: 'days-reverse',
    together: expect.closeTo((14 * 41) / 14_000 - (14 * 23) / 14_000, 12),
    // Each day weighs 90: (40/900 − 5/100 + 1/100 − 18/900) / 2.
    byDay: expect.closeTo((40 / 900 - 0.05 + 0.01 - 0.02) / 2, 12),
    days: 28,
  })
  expect(health.status).toBe('healthy')
  const together = read(wholeTest(plan, [14_000, 14 * 23], [14_000, 14 * 41]))
  expect(together.surprises).toBeUndefined()
  expect(verdict).toBe(together.verdict)
})

test('R-RUN-02 versions from different weekdays are a warning', () => {
  // The control has twice the people on weekdays 1 to 3, the treatment on the others: the totals are nearly alike.
  const busy = (index: number) => index % 7 < 3
  const rows = byDay(
    (index) => (busy(index) ? [800, 24] : [200, 6]),
    (index) => (busy(index) ? [200, 6] : [650, 20]),
  )
  const found = read(rows).surprises?.find(({ kind }) => kind === 'weekdays-differ')
  // R 4.2.2: V from chisq.test(rbind(4 * c(800, 800, 800, 200, 200, 200, 200), 4 * c(200, 200, 200, 650, 650, 650, 650)))
  expect(found).toEqual({
    kind: 'weekdays-differ',
    association: expect.closeTo(0.563601862, 8),
    pValue: 0,
  })
})

test('R-RUN-02 near certainty from hardly anybody is a warning', () => {
  const { surprises } = read(wholeTest(plan, [60, 3], [60, 40]))
  expect(surprises).toEqual([{ kind: 'sure-of-few', units: 60, pValue: expect.any(Number) }])
  expect(read(wholeTest(plan, [200, 10], [200, 130])).surprises).toBeUndefined()
})

test('R-RUN-02 an effect that tests like ours do not have is a warning; nine of them say nothing yet', () => {
  const lifts = [0.04, 0.08, -0.02, 0.05, 0.11, -0.07, 0.03, 0.1, 0, 0.06]
  const history = lifts.map((estimate) => ({ estimate, standardError: 0.06 }))
  const rows = wholeTest(plan, [13_000, 400], [13_000, 800])
  const odd = read(rows, history)
  expect(odd.surprises).toEqual([
    {
      kind: 'beyond-history',
      lift: 1,
      tests: 10,
      expected: { low: expect.any(Number), high: expect.any(Number) },
      pValue: expect.any(Number),
    },
  ])
  const plain = read(rows)
  expect(plain.surprises).toBeUndefined()
  expect(odd.history).toEqual(history)
  const rest = { surprises: undefined, history: undefined }
  expect({ ...odd, ...rest }).toEqual({ ...plain, ...rest })
  expect(read(rows, history.slice(1)).surprises).toBeUndefined()
  expect(read(wholeTest(plan, [13_000, 400], [13_000, 440]), history).surprises).toBeUndefined()
})

test('an effect as one of many: better is above 0, unhealthy data have none', () => {
  const healthy = read(wholeTest(plan, [13_000, 400], [13_000, 440]))
  expect(effectStudy(healthy)?.estimate).toBeCloseTo(Math.log(1.1), 12)
  const { kpi } = healthy.plan.primary
  const lower = {
    ...healthy,
    plan: { ...healthy.plan, primary: { ...healthy.plan.primary, kpi: { ...kpi, direction: 'lower' } } },
  } as const
  expect(effectStudy(lower)?.estimate).toBeCloseTo(-Math.log(1.1), 12)
  expect(effectStudy({ ...healthy, verdict: 'invalid' })).toBeUndefined()
  expect(effectStudy({ ...healthy, comparison: 'covered' })).toBeUndefined()
})
