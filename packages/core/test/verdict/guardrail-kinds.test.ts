import {
  addDays,
  assess,
  type Guardrail,
  type GuardrailReading,
  type Observation,
  type VersionsInput,
} from '@cimento/core'
import { day, lockedPlan, valueOf, wholeTest } from '@cimento/testkit'
import { describe, expect, test } from 'vitest'

// Every figure from R 4.2.2, by the call that stands beside it.

const orders = [40, 42, 39, 45, 50, 61, 58, 41, 43, 40, 44, 52, 60, 57]
const ordersB = [43, 45, 41, 44, 52, 66, 60, 44, 42, 43, 47, 55, 61, 62]
const revenue = [
  1928, 2146.2, 1852.5, 2263.5, 2495, 3196.4, 3004.4, 1963.9, 2175.8, 1968, 2147.2, 2605.2, 3180, 2918.4,
]
const revenueB = [
  2033.9, 2317.5, 1902.4, 2222, 2563.6, 3478.2, 3060, 2147.2, 2074.8, 2119.9, 2270.1, 2788.5, 3214.7, 3131,
]

const basket: Guardrail = {
  id: 'basket',
  name: 'Average order',
  kind: 'mean',
  eventName: 'revenue',
  per: 'successes',
  valueUnit: '€',
  direction: 'higher',
  margin: { absolute: 2 },
  mode: 'must-verify',
}
const calls: Guardrail = {
  id: 'calls',
  name: 'Calls',
  kind: 'rate',
  direction: 'lower',
  margin: { relative: 0.3 },
  mode: 'must-verify',
}

const twoWeeks: Partial<VersionsInput> = { durationDays: 14, unitsPerArm: 5600 }

function rows(id: string, amounts: readonly (readonly number[])[]): readonly Observation[] {
  return orders.flatMap((successes, index) => {
    const on = addDays(day('2026-11-02'), index)
    const [control = [], treatment = []] = amounts
    return [
      { arm: 'control', from: on, to: on, units: 400, successes, guardrails: { [id]: control[index] ?? 0 } },
      {
        arm: 'b',
        from: on,
        to: on,
        units: 405,
        successes: ordersB[index] ?? 0,
        guardrails: { [id]: treatment[index] ?? 0 },
      },
    ]
  })
}

function readingOf(guardrail: Guardrail, observations: readonly Observation[]): GuardrailReading {
  const plan = lockedPlan({ ...twoWeeks, guardrails: [guardrail] })
  const [reading] = valueOf(assess({ plan, looks: [], observations, today: '2026-12-05' })).guardrails
  if (!reading) throw new Error('the plan has a guardrail')
  return reading
}

const near = (estimate: number, low: number, high: number) => ({
  estimate: expect.closeTo(estimate, 9),
  interval: { low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) },
})

describe('R-PLAN-10 the average order must not fall: revenue over orders, as uncertain as its days', () => {
  const days = rows('basket', [revenue, revenueB])
  // e = (revenue − R · orders) / mean(orders); t.test(e of B + R of B, e of A + R of A, paired = TRUE)$conf.int
  const difference = near(-0.25915843465045, -0.63303025777058, 0.11471338846966)

  test('by 2 €: safe; by half a euro: nobody can tell', () => {
    expect(readingOf(basket, days)).toMatchObject({
      status: 'safe',
      scale: 'absolute',
      effect: difference,
      basis: { kind: 'days', days: 14, fewDays: false },
    })
    expect(readingOf({ ...basket, margin: { absolute: 0.5 } }, days)).toMatchObject({
      status: 'unknown',
      effect: difference,
    })
  })

  test('by 3 %, on Fieller’s interval of the same days', () => {
    expect(readingOf({ ...basket, margin: { relative: 0.03 } }, days)).toMatchObject({
      status: 'safe',
      scale: 'relative',
      effect: near(-0.0051457243594999, -0.012586403657585, 0.0022754536165669),
    })
  })

  test('divided by the people it is another question: revenue per visit rises', () => {
    const { per: _per, ...perVisit } = basket
    expect(readingOf({ ...perVisit, margin: { relative: 0.03 } }, days)).toMatchObject({
      status: 'safe',
      effect: near(0.0308234337544862, 0.0069498370998475, 0.0545872431533985),
    })
    // The same figures where less is better: worse for sure, within the margin or not.
    expect(readingOf({ ...perVisit, direction: 'lower', margin: { relative: 0.5 } }, days).status).toBe(
      'broken',
    )
  })

  test('without days nothing tells how they differ: unknown, never a pass', () => {
    const plan = lockedPlan({ ...twoWeeks, guardrails: [basket] })
    const total = wholeTest(plan, [5600, 672, { basket: 33_844.5 }], [5670, 705, { basket: 35_323.8 }])
    expect(valueOf(assess({ plan, looks: [], observations: total, today: '2026-12-05' }))).toMatchObject({
      guardrails: [{ status: 'unknown', effect: 'not-estimable' }],
    })
    expect(readingOf(basket, total)).not.toHaveProperty('basis')
  })

  test('returns may make a day negative; people and orders are counted as before', () => {
    const plan = lockedPlan({ ...twoWeeks, guardrails: [basket] })
    const refunds = days.map((row) =>
      row.from === '2026-11-03' ? { ...row, guardrails: { basket: -120.5 } } : row,
    )
    expect(assess({ plan, looks: [], observations: refunds, today: '2026-12-05' }).ok).toBe(true)
  })
})

describe('R-PLAN-10 something that one person can repeat must not rise', () => {
  test('more calls than people are possible; even days vary by chance alone', () => {
    // poisson.test(c(140, 140), c(14 * 405, 14 * 400))$conf.int − 1
    const even = rows('calls', [orders.map(() => 10), orders.map(() => 10)])
    expect(readingOf(calls, even)).toMatchObject({
      status: 'safe',
      effect: near(-0.012345679012346, -0.22423789657541, 0.25742293089522),
      basis: { kind: 'events', dispersion: { kind: 'measured', value: 1 } },
    })
    expect(readingOf({ ...calls, margin: { relative: 0.25 } }, even).status).toBe('unknown')
    const many = rows('calls', [orders.map(() => 900), orders.map(() => 1300.5)])
    expect(readingOf(calls, many).status).toBe('broken')
  })

  test('of one row alone the usual dispersion is assumed', () => {
    const plan = lockedPlan({ ...twoWeeks, guardrails: [calls] })
    const total = wholeTest(plan, [5600, 672, { calls: 140 }], [5670, 705, { calls: 140 }])
    expect(readingOf(calls, total)).toMatchObject({
      status: 'unknown',
      basis: { kind: 'events', dispersion: { kind: 'assumed', value: 2 } },
    })
  })
})

test('P14 what cannot be: half a person, more people than there were, a negative count of calls', () => {
  const issue = (guardrail: Guardrail, value: number) => {
    const plan = lockedPlan({ ...twoWeeks, guardrails: [guardrail] })
    const observations = wholeTest(plan, [100, 9, { [guardrail.id]: value }], [100, 9, { [guardrail.id]: 1 }])
    const read = assess({ plan, looks: [], observations, today: '2026-12-05' })
    return read.ok ? undefined : read.error.map(({ kind }) => kind)
  }
  const { kind: _kind, ...people } = calls
  expect(issue(people, 101)).toEqual(['more-events-than-units'])
  expect(issue(people, 0.5)).toEqual(['not-a-count'])
  expect(issue(calls, 101)).toBeUndefined()
  expect(issue(calls, -1)).toEqual(['not-a-count'])
  expect(issue(basket, -1)).toBeUndefined()
})
