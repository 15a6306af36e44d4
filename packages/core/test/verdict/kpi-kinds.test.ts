import {
  addDays,
  assess,
  lockPlan,
  type Comparison,
  type Kpi,
  type LockedPlan,
  type Observation,
  type VersionsInput,
  type VersionsPlan,
} from '@cimento/core'
import { day, planInput, valueOf } from '@cimento/testkit'
import { describe, expect, test } from 'vitest'

// Every figure from R 4.2.2, by the call that stands beside it.

const words = { name: 'Basket', direction: 'higher' } as const
const planned = (kpi: Kpi, change: Partial<VersionsInput> = {}): LockedPlan<VersionsPlan> =>
  valueOf(
    lockPlan({
      ...planInput,
      unitsPerArm: 5000,
      ...change,
      primary: { kpi, threshold: { relative: 0.1 }, rule: 'standard' },
    }),
  )

const whole = { from: '2026-11-02', to: '2026-11-29' }
const read = (plan: LockedPlan<VersionsPlan>, observations: readonly Observation[], today = '2026-11-30') =>
  valueOf(assess({ plan, looks: [], observations, today }))
const compared = (plan: LockedPlan<VersionsPlan>, observations: readonly Observation[]): Comparison => {
  const { comparison } = read(plan, observations)
  if (typeof comparison === 'string') throw new Error(comparison)
  return comparison
}
const expectLift = ({ lift }: Comparison, estimate: number, low: number, high: number) => {
  if (lift === 'not-estimable') throw new Error('a lift was expected')
  expect(lift.estimate).toBeCloseTo(estimate, 10)
  expect(lift.interval.low).toBeCloseTo(low, 8)
  expect(lift.interval.high).toBeCloseTo(high, 8)
}

describe('R-PLAN-02 a mean of people', () => {
  // Welch's test by hand: t, df, qt(0.975, df), 2 * pt(-t, df); Fieller's interval with the same quantile.
  function expectBasket(comparison: Comparison) {
    expect(comparison.pValue).toBeCloseTo(0.027880730529075, 12)
    expect(comparison.difference).toMatchObject({ estimate: expect.closeTo(8, 10) })
    expectLift(comparison, 8 / 44, 0.018487299474133, 0.37235785638315)
  }

  test('from mean and deviation', () => {
    const plan = planned({ kind: 'mean', spread: 'deviation', ...words })
    expectBasket(
      compared(plan, [
        { arm: 'control', ...whole, units: 650, mean: 44, deviation: 61 },
        { arm: 'b', ...whole, units: 655, mean: 52, deviation: 70 },
      ]),
    )
    expect(
      read(plan, [
        { arm: 'control', ...whole, units: 650, mean: 44, deviation: 61 },
        { arm: 'b', ...whole, units: 655, mean: 52, deviation: 70 },
      ]),
    ).toMatchObject({ verdict: 'met', arms: [{ units: 650, mean: 44, deviation: 61 }, { units: 655 }] })
  })

  test('from sum and sum of squares, in two rows of different people', () => {
    const plan = planned({ kind: 'mean', spread: 'squares', ...words })
    expect(plan.plan.primary.kpi).toMatchObject({ spread: 'squares' })
    // Sums of squares: (n − 1) s² + n m²: 649 · 61² + 650 · 44², 654 · 70² + 655 · 52².
    const [first, second] = [
      { from: '2026-11-02', to: '2026-11-10' },
      { from: '2026-11-11', to: '2026-11-29' },
    ]
    expectBasket(
      compared(plan, [
        { arm: 'control', ...first, units: 300, sum: 14_000, squares: 1_600_000 },
        { arm: 'control', ...second, units: 350, sum: 14_600, squares: 3_673_329 - 1_600_000 },
        { arm: 'b', ...first, units: 310, sum: 16_000, squares: 2_400_000 },
        { arm: 'b', ...second, units: 345, sum: 18_060, squares: 4_975_720 - 2_400_000 },
      ]),
    )
  })

  test('periods of different people are put together, and one person alone is one of them', () => {
    const plan = planned({ kind: 'mean', spread: 'deviation', ...words })
    const { arms } = read(plan, [
      { arm: 'control', from: '2026-11-02', to: '2026-11-02', units: 2, mean: 10, deviation: Math.SQRT2 * 5 },
      { arm: 'control', from: '2026-11-03', to: '2026-11-03', units: 1, mean: 25, deviation: 0 },
      { arm: 'b', ...whole, units: 1, mean: 3, deviation: 0 },
    ])
    // sd(c(5, 15, 25)) = 10, mean 15.
    expect(arms[0]).toMatchObject({ units: 3, mean: 15 })
    expect(arms[0].deviation).toBeCloseTo(10, 12)
  })

  test('two people cannot differ from nobody: too few data is an answer', () => {
    const plan = planned({ kind: 'mean', spread: 'deviation', ...words })
    expect(
      read(plan, [
        { arm: 'control', ...whole, units: 1, mean: 44, deviation: 0 },
        { arm: 'b', ...whole, units: 1, mean: 52, deviation: 0 },
      ]),
    ).toMatchObject({ verdict: 'inconclusive', because: 'not-enough-data', comparison: 'not-enough-data' })
  })
})

describe('R-PLAN-02 nothing but totals a day: the day is the unit', () => {
  const control = [40, 42, 39, 45, 50, 61, 58, 41, 43, 40, 44, 52, 60, 57]
  const gain = [2.5, 1, 3, -1, 2, 4, 3.5, 0.5, 2, 1.5, 3, 2.5, 4.5, 1]
  const plan = planned({ kind: 'mean', spread: 'days', ...words }, { durationDays: 14, unitsPerArm: 1400 })
  const rows = control.flatMap((mean, index): Observation[] => {
    const on = addDays(day('2026-11-02'), index)
    return [
      { arm: 'control', from: on, to: on, units: 100, sum: 100 * mean },
      { arm: 'b', from: on, to: on, units: 100, sum: 100 * (mean + (gain[index] ?? 0)) },
    ]
  })

  test('the t test of the pairs, whatever the number of people', () => {
    const comparison = compared(plan, rows)
    // t.test(control + gain, control, paired = TRUE)
    expect(comparison.pValue).toBeCloseTo(0.00011266258524129, 14)
    expect(comparison).toMatchObject({ controlRate: 48, basis: { kind: 'days', days: 14, fewDays: false } })
    expect(comparison.difference).toMatchObject({
      estimate: expect.closeTo(2.1428571428571, 10),
      interval: { low: expect.closeTo(1.2922545470871, 9), high: expect.closeTo(2.9934597386272, 9) },
    })
    // power.t.test(n = 14, delta, sd = sd(gain), type = "paired") = 0.8 at delta = 1.19351248
    expect(comparison.smallestVisible).toBeCloseTo(1.1935124780135 / 48, 8)
  })

  test('a day that one version lacks, or has nobody on, is no pair', () => {
    const without = rows.filter(({ arm, from }) => arm === 'control' || from !== '2026-11-03')
    expect(compared(plan, without).basis).toMatchObject({ days: 13 })
    const closed = rows.map((row) => (row.from === '2026-11-03' ? { ...row, units: 0, sum: 0 } : row))
    expect(compared(plan, closed).basis).toMatchObject({ days: 13, fewDays: true })
  })

  test('one row for the whole test says nothing of how days differ', () => {
    const totals = [
      { arm: 'control', from: '2026-11-02', to: '2026-11-15', units: 1400, sum: 67_200 },
      { arm: 'b', from: '2026-11-02', to: '2026-11-15', units: 1400, sum: 70_200 },
    ]
    expect(read(plan, totals)).toMatchObject({ verdict: 'inconclusive', because: 'not-enough-data' })
  })

  test('days of one week and a row for the other are not read as the days alone', () => {
    const firstWeek = rows.filter(({ to }) => to <= '2026-11-08')
    const secondWeek = [
      { arm: 'control', from: '2026-11-09', to: '2026-11-15', units: 700, sum: 33_600 },
      { arm: 'b', from: '2026-11-09', to: '2026-11-15', units: 700, sum: 20_000 },
    ]
    expect(read(plan, [...firstWeek, ...secondWeek])).toMatchObject({
      verdict: 'inconclusive',
      because: 'not-enough-data',
    })
  })
})

describe('R-PLAN-02 a ratio of daily totals is total over total, as uncertain as its days', () => {
  const clicks = [100, 140, 90, 300, 80, 210, 60]
  const orders = [8, 15, 7, 33, 10, 17, 9]
  const clicksB = [110, 120, 100, 260, 70, 240, 30]
  const ordersB = [12, 13, 12, 27, 9, 29, 2]
  const days = { durationDays: 7, unitsPerArm: 1000 }
  const ratio = planned({ kind: 'ratio', spread: 'days', ...words }, days)
  const mean = planned({ kind: 'mean', spread: 'days', ...words }, days)
  const rows = (parts: (numerator: number, denominator: number) => Partial<Observation>) =>
    clicks.flatMap((below, index): Observation[] => {
      const on = addDays(day('2026-11-02'), index)
      return [
        { arm: 'control', from: on, to: on, ...parts(orders[index] ?? 0, below) },
        { arm: 'b', from: on, to: on, ...parts(ordersB[index] ?? 0, clicksB[index] ?? 0) },
      ]
    })

  // e = (orders − R · clicks) / mean(clicks); t.test(e of B + R of B, e of A + R of A, paired = TRUE), Fieller with
  // var and cov of both e. The mean of the daily ratios would give p = 0.824, t.test(paired = TRUE).
  function expectOrdersPerClick(comparison: Comparison) {
    expect(comparison.controlRate).toBeCloseTo(99 / 980, 12)
    expect(comparison.treatmentRate).toBeCloseTo(104 / 930, 12)
    expect(comparison.pValue).toBeCloseTo(0.36263366178675, 10)
    expect(comparison.difference).toMatchObject({
      interval: { low: expect.closeTo(-0.016038569162399, 10), high: expect.closeTo(0.037653666814363, 10) },
    })
    expectLift(comparison, 0.10698381666124, -0.13506013186357, 0.4532945613823)
    // power.t.test(n = 7, sd = sd(e of B − e of A), power = 0.8, type = "paired", tol = 1e-12)
    expect(comparison.smallestVisible).toBeCloseTo(0.036939667055379 / (99 / 980), 8)
  }

  test.each([
    [
      'both parts of a ratio',
      ratio,
      (numerator: number, denominator: number) => ({ numerator, denominator }),
    ],
    [
      'a sum over its people: a mean is the same question',
      mean,
      (sum: number, units: number) => ({ sum, units }),
    ],
  ])('%s', (_, plan, parts) => {
    const comparison = compared(
      plan,
      rows((above, below) => ({ units: 0, ...parts(above, below) })),
    )
    expectOrdersPerClick(comparison)
    expect(comparison.basis).toEqual({ kind: 'days', days: 7, fewDays: true })
  })

  test('orders of a day without a click count; a day without either is no day', () => {
    const late = rows((numerator, denominator) => ({ units: 0, numerator, denominator })).map((row) =>
      row.from === '2026-11-08' && row.arm === 'b' ? { ...row, denominator: 0 } : row,
    )
    expect(compared(ratio, late)).toMatchObject({ treatmentRate: 104 / 900, basis: { days: 7 } })
    const closed = late.map((row) =>
      row.from === '2026-11-08' ? { ...row, numerator: 0, denominator: 0 } : row,
    )
    expect(compared(ratio, closed)).toMatchObject({ controlRate: 90 / 920, basis: { days: 6 } })
  })
})

test('R-PLAN-02 a ratio of two sums, from the products of the people', () => {
  const plan = planned({ kind: 'ratio', spread: 'products', ...words })
  const comparison = compared(plan, [
    {
      arm: 'control',
      ...whole,
      units: 12,
      numerator: 245,
      denominator: 22,
      numeratorSquares: 12_125,
      denominatorSquares: 52,
      products: 715,
    },
    {
      arm: 'b',
      ...whole,
      units: 12,
      numerator: 355,
      denominator: 23,
      numeratorSquares: 19_625,
      denominatorSquares: 55,
      products: 970,
    },
  ])
  // The delta method by hand: var(x) − 2 r cov(x, y) + r² var(y), over mean(y)² and n.
  expect(comparison.controlRate).toBeCloseTo(11.1363636363636, 12)
  expect(comparison.pValue).toBeCloseTo(0.209121091731868, 11)
  expect(comparison.difference).toMatchObject({
    interval: { low: expect.closeTo(-2.40925708639209, 9), high: expect.closeTo(11.0060950310561, 9) },
  })
})

test('R-PLAN-02 a rate of events that one person can repeat: more than people, and twice the variance assumed', () => {
  const plan = planned({ kind: 'rate', ...words })
  const comparison = compared(plan, [
    { arm: 'control', ...whole, units: 5000, successes: 400 },
    { arm: 'b', ...whole, units: 5000, successes: 470 },
  ])
  // z = (0.094 − 0.08) / sqrt(2 · 0.087 · 2 / 5000)
  expect(comparison.pValue).toBeCloseTo(0.093323371551835, 12)
  expect(comparison.basis).toEqual({ kind: 'events', dispersion: { kind: 'assumed', value: 2 } })
  expect(
    compared(plan, [
      { arm: 'control', ...whole, units: 5000, successes: 6000 },
      { arm: 'b', ...whole, units: 5000, successes: 6100.4 },
    ]).treatmentRate,
  ).toBeCloseTo(1.22008, 12)
})

describe('R-PLAN-02 a cost per outcome', () => {
  const kpi = { kind: 'cost', name: 'Cost per lead', direction: 'lower' } as const
  const plan = planned(kpi, { unitsPerArm: 3000 })
  const rows = [
    { arm: 'control', ...whole, spend: 3000, successes: 60 },
    { arm: 'b', ...whole, spend: 3000, successes: 96 },
  ]

  test('is read on its share alone, and cheaper is better', () => {
    const comparison = compared(plan, rows)
    expect(comparison).toMatchObject({ controlRate: 50, treatmentRate: 31.25, difference: 'not-estimable' })
    // z = (96 − 60) / 3000 / sqrt(2 · 0.026 · 2 / 3000); the interval by uniroot on the score of the ratio.
    expect(comparison.pValue).toBeCloseTo(0.041540067009885, 12)
    expectLift(comparison, -0.375, -0.60239465897681, -0.017555953864278)
    expect(read(plan, rows)).toMatchObject({
      verdict: 'met',
      health: { sampleRatio: { kind: 'not-checked' } },
    })
  })

  // Ad platforms divide a conversion between campaigns: decision 0027.
  test('P14 parts of a conversion count as parts, of totals and of days', () => {
    const parts = compared(plan, [
      { arm: 'control', ...whole, spend: 3007.5, successes: 67.5 },
      { arm: 'b', ...whole, spend: 2998.5, successes: 108.75 },
    ])
    expect(parts).toMatchObject({ basis: { kind: 'events', dispersion: { kind: 'assumed', value: 2 } } })
    // z = (x / e - y / f) / sqrt(2 * (x + y) / (e + f) * (1 / e + 1 / f)); 2 * pnorm(-z)
    expect(parts.pValue).toBeCloseTo(0.027025993303528, 12)

    // 15 days alike: no more than Poisson's variance, so 1. Rounded by the day there would have been 4 and 7 leads.
    const days = Array.from({ length: 15 }, (_, index): readonly Observation[] => {
      const on = addDays(day('2026-11-02'), index)
      return [
        { arm: 'control', from: on, to: on, spend: 200.5, successes: 4.5 },
        { arm: 'b', from: on, to: on, spend: 199.9, successes: 7.25 },
      ]
    }).flat()
    const daily = compared(plan, days)
    expect(daily.basis).toEqual({ kind: 'events', dispersion: { kind: 'measured', value: 1 } })
    expect(daily.pValue).toBeCloseTo(0.0017658355958267, 12)
    // f / y and e / x; the interval by uniroot on the score of the ratio, turned over.
    expect(daily.controlRate).toBeCloseTo(44.5555555555556, 10)
    expect(daily.treatmentRate).toBeCloseTo(27.5724137931034, 10)
    expectLift(daily, -0.381167770229598, -0.542723396591592, -0.16253461089375)
  })

  test('without an outcome there is no cost', () => {
    const [control] = rows
    const none = [{ arm: 'b', ...whole, spend: 3000, successes: 0 }]
    expect(read(plan, [...(control ? [control] : []), ...none])).toMatchObject({
      verdict: 'inconclusive',
      comparison: 'not-enough-data',
    })
  })
})

describe('R-RUN-02 numbers that cannot be are refused with their field', () => {
  const refused = (kpi: Kpi, observation: Partial<Observation>) => {
    const row = { arm: 'control', ...whole, ...observation }
    const result = assess({ plan: planned(kpi), looks: [], observations: [row], today: '2026-11-30' })
    return result.ok ? [] : result.error
  }
  const issue = (kind: string, field: string) => [{ kind, field, row: 0, arm: 'control' }]

  test.each<[Kpi, Partial<Observation>, string, string]>([
    [{ kind: 'mean', spread: 'days', ...words }, { units: 10 }, 'missing-measure', 'sum'],
    [
      { kind: 'mean', spread: 'deviation', ...words },
      { units: 10, mean: 1, deviation: -1 },
      'not-a-count',
      'deviation',
    ],
    [
      { kind: 'mean', spread: 'squares', ...words },
      { units: 10, sum: 50, squares: 249 },
      'squares-too-small',
      'squares',
    ],
    [{ kind: 'cost', ...words }, { spend: -5, successes: 1 }, 'not-a-count', 'spend'],
    [{ kind: 'rate', ...words }, { units: 10.5, successes: 1 }, 'not-a-count', 'units'],
    [{ kind: 'proportion', ...words }, { units: 10, successes: 1.5 }, 'not-a-count', 'successes'],
  ])('%j: %j', (kpi, observation, kind, field) => {
    expect(refused(kpi, observation)).toEqual(issue(kind, field))
  })
})

test('R-PLAN-09 with outcomes that take a week to count, the reading waits a week', () => {
  const plan = planned({ kind: 'proportion', ...words }, { maturationDays: 7 })
  const rows = [
    { arm: 'control', ...whole, units: 5000, successes: 400 },
    { arm: 'b', ...whole, units: 5000, successes: 520 },
  ]
  expect(read(plan, rows, '2026-12-06')).toMatchObject({ verdict: 'running', look: { next: '2026-12-07' } })
  expect(read(plan, rows, '2026-12-07')).toMatchObject({ verdict: 'met' })
})

test('R-PLAN-01 where the platform decides who sees what, its split proves nothing', () => {
  const plan = planned({ kind: 'proportion', ...words }, { kind: 'delivery' })
  const rows = [
    { arm: 'control', ...whole, units: 8000, successes: 640 },
    { arm: 'b', ...whole, units: 2000, successes: 230 },
  ]
  expect(read(plan, rows)).toMatchObject({ verdict: 'met', health: { sampleRatio: { kind: 'not-checked' } } })
})
