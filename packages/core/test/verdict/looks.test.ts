import { addDays, assess, looksOf, plannedLooks } from '@cimento/core'
import type { MadeLook, Observation, VersionsAssessment, VersionsInput } from '@cimento/core'
import { day, lockedPlan, returnsGuardrail, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const planned = (change: Partial<VersionsInput> = {}) =>
  lockedPlan({ looks: 'weekly', unitsPerArm: 4000, ...change })
type Counts = readonly [units: number, successes: number]

/** A row a week for each version. */
const weeks = (...rows: readonly (readonly Counts[])[]): readonly Observation[] =>
  rows.flatMap((versions, week) =>
    versions.map(([units, successes], at) => {
      const from = addDays(day('2026-11-02'), 7 * week)
      return { arm: ['control', 'b', 'c'][at] ?? '', from, to: addDays(from, 6), units, successes }
    }),
  )
/** 32 of 1,000 a week for the control; the new version has 45 of 1,000, then 56 of 1,200, … */
const better = weeks(
  [
    [1000, 32],
    [1000, 45],
  ],
  [
    [1200, 38],
    [1200, 56],
  ],
  [
    [1300, 42],
    [1300, 64],
  ],
  [
    [500, 16],
    [500, 25],
  ],
)
const known = (rows: readonly Observation[], today: string) => rows.filter(({ to }) => to < today)

/** Every planned reading on its day, until one ends the test. */
function readings(plan: ReturnType<typeof planned>, rows: readonly Observation[], until = '2027-12-31') {
  const made: VersionsAssessment[] = []
  for (const { due } of plannedLooks(plan.plan)) {
    if (due > until || (made.at(-1) && made.at(-1)?.verdict !== 'running')) break
    const looks = made.at(-1)?.looks ?? []
    made.push(valueOf(assess({ plan, looks, observations: known(rows, due), today: due })))
  }
  return made
}
const comparisonOf = ({ comparison }: VersionsAssessment) => {
  if (typeof comparison === 'string') throw new Error(comparison)
  return comparison
}

// Levels: rpact 3.3.4, getDesignGroupSequential(sided = 1, alpha = 0.025, typeOfDesign = "asUser") with what O'Brien and
// Fleming, or 0.025 t², have spent at 1/4, 1/2, 3/4 of the days, and the information 2,000, 4,400, 7,000 of 8,000 people.
// Ends: the score interval of a ratio at these levels, by bisection (SciPy 1.10.1).

test('R-RUN-03 a test is read week by week, each reading at its part of the error, and ends at the one that shows it', () => {
  const made = readings(planned(), better)
  expect(made.map(({ verdict, because }) => [verdict, because])).toEqual([
    ['running', 'look-does-not-end-the-test'],
    ['running', 'look-does-not-end-the-test'],
    ['met', 'criterion-reached'],
  ])
  expect(made.map(({ look }) => look)).toEqual([
    { kind: 'interim', number: 1, planned: 4, extra: 0 },
    { kind: 'interim', number: 2, planned: 4, extra: 0 },
    { kind: 'interim', number: 3, planned: 4, extra: 0 },
  ])
  const levels = made.map((reading) => comparisonOf(reading).levels)
  const expected = [
    [7.36680843594e-6, 0.0015625],
    [0.00152202495277, 0.00516864794748],
    [0.00907917104578, 0.01041005701323],
  ] as const
  for (const [at, [benefit, harm]] of expected.entries()) {
    expect(levels[at]?.benefit).toBeCloseTo(benefit, 9)
    expect(levels[at]?.harm).toBeCloseTo(harm, 9)
  }
  const lifts = made.map((reading) => comparisonOf(reading).lift)
  for (const [at, [low, high]] of [
    [-0.45402213, 1.71901383],
    [-0.0781834, 1.12916059],
    [0.1105606, 0.94303365],
  ].entries()) {
    const lift = lifts[at]
    if (lift === undefined || lift === 'not-estimable') throw new Error('a lift')
    expect(lift.interval.low).toBeCloseTo(low ?? NaN, 5)
    expect(lift.interval.high).toBeCloseTo(high ?? NaN, 5)
  }
  expect(made.at(-1)?.looks?.map(({ through, information, ended }) => [through, information, ended])).toEqual(
    [
      ['2026-11-08', 2000, false],
      ['2026-11-15', 4400, false],
      ['2026-11-22', 7000, true],
    ],
  )
})

test('R-RUN-03 readings that were missed cost nothing: one at the end has the whole error', () => {
  const plan = planned({ primary: { ...planned().plan.primary, threshold: { relative: 0.6 } } })
  const late = valueOf(assess({ plan, observations: better, today: '2026-11-30' }))
  const single = valueOf(
    assess({ plan: planned({ looks: 'end' }), observations: better, today: '2026-11-30' }),
  )
  expect(comparisonOf(late)).toEqual({ ...comparisonOf(single), smallestVisible: expect.anything() })
  expect(late.look).toEqual({ kind: 'final', number: 4, planned: 4, extra: 0 })
  // Only the second one missed: asUser with 1/4 and 1 of the days.
  const first = readings(plan, better, '2026-11-09')
  const last = valueOf(
    assess({ plan, looks: first[0]?.looks ?? [], observations: better, today: '2026-11-30' }),
  )
  expect(last.look).toMatchObject({ kind: 'final', number: 4 })
  expect(comparisonOf(last).levels?.benefit).toBeCloseTo(0.025, 4)
})

test('P7 R-RUN-03 between two readings the effect is not there, and the next day is named', () => {
  const made = readings(planned(), better, '2026-11-16')
  const between = valueOf(
    assess({
      plan: planned(),
      looks: made.at(-1)?.looks ?? [],
      observations: known(better, '2026-11-23'),
      today: '2026-11-22',
    }),
  )
  expect(between).toMatchObject({
    verdict: 'running',
    because: 'not-read-yet',
    comparison: 'covered',
    guardrails: [],
    look: { kind: 'between', next: '2026-11-23' },
  })
})

test('P7 R-RUN-03 an extra reading is recorded and paid for by the later ones', () => {
  const days = better.flatMap(({ arm, from, units = 0, successes = 0 }) =>
    Array.from({ length: 7 }, (_, at) => {
      const on = addDays(day(from), at)
      const part = (whole: number) => Math.floor((whole * (at + 1)) / 7) - Math.floor((whole * at) / 7)
      return { arm, from: on, to: on, units: part(units), successes: part(successes) }
    }),
  )
  const plan = planned({ looks: 'end', primary: { ...planned().plan.primary, threshold: { relative: 0.6 } } })
  const observations = known(days, '2026-11-12')
  expect(valueOf(assess({ plan, observations, today: '2026-11-12' })).look.kind).toBe('between')
  const extra = valueOf(assess({ plan, observations, today: '2026-11-12', readNow: true }))
  expect(extra.look).toEqual({ kind: 'interim', number: 0, planned: 1, extra: 1, isExtra: true })
  expect(extra.verdict).toBe('running')
  // rpact: asUser with the shares 10/28 and 1 of the days.
  expect(comparisonOf(extra).levels?.benefit).toBeCloseTo(0.000176423097044, 10)
  expect(comparisonOf(extra).levels?.harm).toBeCloseTo(0.0031887755102, 10)
  const last = valueOf(assess({ plan, looks: extra.looks ?? [], observations: days, today: '2026-11-30' }))
  expect(last.look).toEqual({ kind: 'final', number: 1, planned: 1, extra: 1 })
  expect(comparisonOf(last).levels?.benefit).toBeLessThan(0.025)
  expect(comparisonOf(last).levels?.harm).toBeLessThan(0.024)
})

test('R-DEC-04 P45 a reading that ended the test stands: counts that come in later change nothing of it', () => {
  const made = readings(planned(), better)
  const looks = made.at(-1)?.looks ?? []
  const later = valueOf(assess({ plan: planned(), looks, observations: better, today: '2026-12-20' }))
  expect(later).toEqual({ ...made.at(-1), today: '2026-12-20' })
  // A correction of the days that were read does: a new reading, at the same look.
  const corrected = better.map((row) => (row.arm === 'b' ? { ...row, successes: 35 } : row))
  const again = valueOf(assess({ plan: planned(), looks, observations: corrected, today: '2026-12-20' }))
  expect(again).toMatchObject({ verdict: 'running', look: { kind: 'interim', number: 3 } })
})

test('P62 R-PLAN-09 weekly readings wait until the outcomes of their days count', () => {
  const plan = planned({ maturationDays: 7 })
  const first = valueOf(assess({ plan, observations: known(better, '2026-11-16'), today: '2026-11-16' }))
  expect(first.look).toMatchObject({ kind: 'interim', number: 1 })
  expect(first.arms.map(({ units }) => units)).toEqual([1000, 1000])
})

test('a row on both sides of a reading cannot be read at it, and is named', () => {
  const observations = ['control', 'b'].map((arm) => ({
    arm,
    from: '2026-11-02',
    to: '2026-11-10',
    units: 1300,
    successes: 40,
  }))
  const refused = assess({ plan: planned(), observations, today: '2026-11-11' })
  expect(refused).toEqual({
    ok: false,
    error: [
      { kind: 'straddles-look', row: 0, arm: 'control', field: 'to' },
      { kind: 'straddles-look', row: 1, arm: 'b', field: 'to' },
    ],
  })
})

test('R-RUN-03 at any time: each reading at the level of a confidence sequence, the last one too', () => {
  const plan = planned({ looks: 'any-time' })
  const first = valueOf(
    assess({ plan, observations: known(better, '2026-11-16'), today: '2026-11-16', readNow: true }),
  )
  expect(first.look).toEqual({ kind: 'interim', number: 1, planned: 1, extra: 0 })
  // One-sided, of the asymptotic confidence sequence that is tightest at 8,000 people, at 4,400 and at 8,000 of them
  // (Waudby-Smith et al. 2021; SciPy 1.10.1).
  expect(comparisonOf(first).levels).toEqual({
    benefit: expect.closeTo(0.0010679898701594, 8),
    harm: expect.closeTo(0.0010679898701594, 8),
  })
  const last = valueOf(assess({ plan, looks: looksOf(first), observations: better, today: '2026-11-30' }))
  expect(last.look).toEqual({ kind: 'final', number: 2, planned: 2, extra: 0 })
  expect(comparisonOf(last).levels?.benefit).toBeCloseTo(0.0012018453165688, 8)
})

test('R-RUN-03 at any time few events need the exact sequence to agree', () => {
  const plan = planned({
    looks: 'any-time',
    unitsPerArm: 400,
    baseline: 0.02,
    primary: { ...planned().plan.primary, threshold: { absolute: 0.01 } },
  })
  const on = (control: number, treatment: number) =>
    comparisonOf(
      valueOf(
        assess({
          plan,
          observations: weeks([
            [200, control],
            [200, treatment],
          ]),
          today: '2026-11-09',
          readNow: true,
        }),
      ),
    ).exactTest
  // anytimeLift's own example, of the mixture of Robbins (1970): p = 0.0269 (own Python, mpmath).
  expect(on(4, 19)).toEqual({ kind: 'confirms', pValue: expect.closeTo(0.0269, 3) })
  expect(on(4, 13)).toMatchObject({ kind: 'denies' })
})

test('P7 R-RUN-03 harm so plain that nobody should wait uncovers itself, and only that', () => {
  const counts = (successes: number, returns: number): readonly Observation[] => [
    {
      arm: 'control',
      from: '2026-11-02',
      to: '2026-11-04',
      units: 2000,
      successes: 100,
      guardrails: { returns: 20 },
    },
    { arm: 'b', from: '2026-11-02', to: '2026-11-04', units: 2000, successes, guardrails: { returns } },
  ]
  const plan = planned({ guardrails: [returnsGuardrail] })
  const look = (successes: number, returns: number) =>
    valueOf(assess({ plan, observations: counts(successes, returns), today: '2026-11-05' })).look
  expect(look(100, 20)).toEqual({ kind: 'between', next: '2026-11-09' })
  expect(look(200, 20)).toEqual({ kind: 'between', next: '2026-11-09' })
  expect(look(30, 20)).toMatchObject({ kind: 'between', alarms: [{ kind: 'effect', arm: 'b' }] })
  expect(look(100, 90)).toMatchObject({
    kind: 'between',
    alarms: [{ kind: 'guardrail', arm: 'b', guardrail: 'returns' }],
  })
})

test('each reading holds its ends against its own levels: verdict and interval never contradict each other', () => {
  const count = fc.integer({ min: 0, max: 400 })
  const week = fc.tuple(count, count).map(([control, treatment]): readonly Counts[] => [
    [1000, control],
    [1000, treatment],
  ])
  const reached = new Map<string, number>()
  fc.assert(
    fc.property(fc.array(week, { minLength: 1, maxLength: 4 }), (counts) => {
      for (const reading of readings(planned(), weeks(...counts))) {
        reached.set(reading.verdict, (reached.get(reading.verdict) ?? 0) + 1)
        if (typeof reading.comparison === 'string' || reading.comparison.oriented === 'not-estimable')
          continue
        const { low, high, estimate } = reading.comparison.oriented
        expect(low).toBeLessThanOrEqual(estimate)
        expect(estimate).toBeLessThanOrEqual(high)
        if (reading.verdict === 'met') expect(low).toBeGreaterThan(0)
        if (reading.verdict === 'harm') expect(high).toBeLessThan(0)
        if (reading.verdict === 'too-small') expect(low > 0 && high < 0.1).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
  expect([...reached.keys()]).toEqual(expect.arrayContaining(['running', 'met', 'harm']))
})

test('of several new versions each has its verdict, and the one that met the criterion speaks for the test', () => {
  const thirds = ['control', 'b', 'c'].map((id) => ({ id, share: 1 / 3 }))
  const plan = lockedPlan({ arms: thirds, unitsPerArm: 4000 })
  const observations = weeks([
    [4000, 128],
    [4000, 120],
    [4000, 190],
  ]).map((row) => ({ ...row, to: '2026-11-29' }))
  const read = valueOf(assess({ plan, observations, today: '2026-11-30' }))
  expect(read.verdict).toBe('met')
  expect(read.arms.map(({ arm }) => arm)).toEqual(['control', 'c'])
  expect(read.variants?.map(({ arm, verdict }) => [arm.arm, verdict])).toEqual([
    ['b', 'inconclusive'],
    ['c', 'met'],
  ])
  // Dunnett's level of a pair for two new versions of equal size, R 4.2.2, multcomp/mvtnorm: two-sided 0.02691.
  expect(2 * (comparisonOf(read).levels?.benefit ?? 0)).toBeCloseTo(0.02691, 4)
  // Several readings share the level in equal parts: rpact, asOF and asKD (exponent 2) at 0.0125.
  const weekly = planned({ arms: thirds })
  const first = readings(
    weekly,
    weeks([
      [1000, 32],
      [1000, 30],
      [1000, 45],
    ]),
    '2026-11-09',
  )
  expect(first[0]?.verdict).toBe('running')
  expect(
    first[0]?.variants?.map(({ comparison }) => typeof comparison !== 'string' && comparison.levels),
  ).toEqual(
    Array.from({ length: 2 }, () => ({
      benefit: expect.closeTo(5.87106110173e-7, 11),
      harm: expect.closeTo(0.00078125, 9),
    })),
  )
  const looks: readonly MadeLook[] = first[0]?.looks ?? []
  expect(looks).toMatchObject([{ through: '2026-11-08', effects: [{}, {}] }])
})

test('R-PLAN-10 a criterion that is met waits for the last reading while a guardrail is not verified', () => {
  const plan = planned({ guardrails: [{ ...returnsGuardrail, margin: { relative: 0.1 } }] })
  const week = (from: string, returns: number) =>
    (['control', 'b'] as const).map((arm) => ({
      arm,
      from,
      to: addDays(day(from), 6),
      units: 2800,
      successes: arm === 'b' ? 448 : 280,
      guardrails: { returns },
    }))
  const first = week('2026-11-02', 56)
  const early = valueOf(assess({ plan, observations: first, today: '2026-11-09' }))
  expect(early).toMatchObject({ verdict: 'running', because: 'look-does-not-end-the-test' })
  expect(early.guardrails).toMatchObject([{ status: 'unknown' }])
  const all = [...first, ...['2026-11-09', '2026-11-16', '2026-11-23'].flatMap((from) => week(from, 56))]
  const last = valueOf(assess({ plan, looks: early.looks ?? [], observations: all, today: '2026-11-30' }))
  expect(last).toMatchObject({ verdict: 'met', look: { kind: 'final', number: 4 } })
})

test('R-DEC-01 one event of a dozen people is no harm that a test ends by, nor an alarm', () => {
  const plan = planned({
    arms: [
      { id: 'control', share: 0.9 },
      { id: 'b', share: 0.1 },
    ],
    unitsPerArm: 280,
    primary: {
      kpi: { kind: 'proportion', direction: 'lower', name: 'Returns' },
      threshold: { absolute: 0.01 },
      rule: 'standard',
    },
  })
  const observations = weeks([
    [128, 0],
    [12, 1],
  ])
  const early = valueOf(assess({ plan, observations, today: '2026-11-09' }))
  expect(early.verdict).toBe('running')
  // Fisher's exact p, R 4.2.2: fisher.test(matrix(c(1, 11, 0, 128), 2))$p.value is 0.0857; Boschloo's is near it.
  expect(comparisonOf(early).exactTest).toMatchObject({ kind: 'denies' })
  const between = valueOf(assess({ plan, looks: early.looks ?? [], observations, today: '2026-11-12' }))
  expect(between.look).toEqual({ kind: 'between', next: '2026-11-16' })
})

test('of several new versions one without anybody hides nothing of the others', () => {
  const thirds = ['control', 'b', 'c'].map((id) => ({ id, share: 1 / 3 }))
  const plan = lockedPlan({ kind: 'delivery', arms: thirds, unitsPerArm: 11_200 })
  const observations = weeks([
    [11_200, 358],
    [0, 0],
    [11_200, 573],
  ]).map((row) => ({ ...row, to: '2026-11-29' }))
  const read = valueOf(assess({ plan, observations, today: '2026-11-30' }))
  expect(read.verdict).toBe('met')
  expect(read.variants?.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'met'])
})

test('R-RUN-03 however many extra readings there were, the last one has its data', () => {
  const plan = planned({ durationDays: 182, unitsPerArm: 18_200 })
  const days = Array.from({ length: 182 }, (_, at) => addDays(day('2026-11-02'), at))
  const rows = days.flatMap((on) =>
    (['control', 'b'] as const).map((arm) => ({ arm, from: on, to: on, units: 100, successes: 3 })),
  )
  let looks: readonly MadeLook[] = []
  for (const on of days.slice(1)) {
    const read = valueOf(assess({ plan, looks, observations: known(rows, on), today: on, readNow: true }))
    if (read.look.kind !== 'between') looks = looksOf(read)
    if (looks.at(-1)?.ended) break
  }
  const today = addDays(day('2026-11-02'), 182)
  const last = valueOf(assess({ plan, looks, observations: rows, today }))
  expect(last.comparison).not.toBe('not-enough-data')
})
