import { addDays, assess, lockPlan, rowsAfterEnd } from '@cimento/core'
import type {
  AssessError,
  Comparison,
  LockedPlan,
  Observation,
  VersionsAssessment,
  VersionsPlan,
} from '@cimento/core'
import { assessedAtEnd, day, lockedPlan, returnsGuardrail, valueOf, wholeTest } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const readme = lockedPlan()
const readmeRows = wholeTest(readme, [13_020, 417], [12_991, 512])
const on = (today: string, observations: readonly Observation[] = readmeRows, plan = readme) =>
  assess({ plan, looks: [], observations, today })

test('the example of the README: met, with its interval', () => {
  const assessment = valueOf(on('2026-11-30'))
  expect(assessment).toMatchObject({ verdict: 'met', because: 'criterion-reached', planHash: readme.hash })
  const { controlRate, treatmentRate, lift, difference, pValue } = comparisonOf(assessment)
  expect(controlRate).toBeCloseTo(417 / 13_020, 15)
  expect(treatmentRate).toBeCloseTo(512 / 12_991, 15)
  // Miettinen–Nurminen by direct maximization of the likelihood (own Python, bisection on its derivative).
  expectEstimate(lift, 0.230558621381, [0.083920869559, 0.397077307351])
  expectEstimate(difference, 0.007384250777, [0.002878864734, 0.011915251736])
  expect(pValue).toBeCloseTo(0.001333867576, 10)
  expect(assessment.health).toMatchObject({
    status: 'healthy',
    days: { planned: 28, covered: 28, missing: [] },
    units: { collected: 26_011, planned: 26_000 },
  })
})

test('R-PLAN-03 the same data meet the standard rule and only promise under the strict one', () => {
  const strict = lockedPlan({
    primary: {
      kpi: { kind: 'proportion', direction: 'higher', name: 'Lead rate' },
      threshold: { relative: 0.1 },
      rule: 'strict',
    },
  })
  const [standardRule, strictRule] = [readme, strict].map((plan) =>
    assessedAtEnd(plan, [12_640, 404], [12_571, 497]),
  )
  expect(standardRule).toMatchObject({ verdict: 'met', because: 'criterion-reached' })
  expect(strictRule).toMatchObject({ verdict: 'promising', because: 'better-than-zero-only' })
  // The same Python: +23.7 %, from +8.7 % to +40.7 %.
  for (const assessment of [standardRule, strictRule])
    expectEstimate(
      assessment && comparisonOf(assessment).lift,
      0.236950359582,
      [0.087411575125, 0.407097985007],
    )
})

test('Cookie Cats, retention after 7 days: the gate at level 40 does harm', () => {
  // Mobile Games A/B testing, DataCamp/Kaggle (90,189 players): 8,502 of 44,700 against 8,279 of 45,489.
  const assessment = assessedAtEnd(lockedPlan({ unitsPerArm: 45_000 }), [44_700, 8502], [45_489, 8279])
  expect(assessment.verdict).toBe('harm')
  // Pooled z: statsmodels proportions_ztest gives p = 0.0015542; the shown test has the N/(N − 1) convention.
  expect(comparisonOf(assessment).pValue).toBeCloseTo(0.001554343672, 9)
  expectEstimate(comparisonOf(assessment).lift, -0.043119034896, [-0.068891005109, -0.016634529783])
  // scipy.stats.chisquare: p = 0.0086, odd but far from the alarm of 0.001.
  expect(assessment.health.sampleRatio).toMatchObject({ kind: 'regular' })
  expect(sampleRatioP(assessment)).toBeCloseTo(0.00860798781, 9)
})

test('P11 R-RUN-02 a split of 12,640 against 11,904 is no half and half: invalid', () => {
  const assessment = assessedAtEnd(readme, [12_640, 404], [11_904, 497])
  expect(assessment).toMatchObject({
    verdict: 'invalid',
    because: 'data-unhealthy',
    health: { status: 'unhealthy' },
  })
  // Chi-square with one degree of freedom, by erfc in Python.
  expect(sampleRatioP(assessment)).toBeCloseTo(2.6283092e-6, 11)
})

test('Udacity’s free-trial screener: fewer enrollments as wanted, payments not verified', () => {
  // Udacity A/B Testing, final project, days with enrollments: clicks 17,293 and 17,260; gross conversion
  // 3,785 and 3,423 (lower is better, 1 point); net conversion 2,033 and 1,945 (guardrail).
  const net = {
    id: 'net',
    name: 'Net conversion',
    direction: 'higher',
    margin: { absolute: 0.0075 },
    mode: 'must-verify',
  } as const
  const plan = lockedPlan({
    primary: {
      kpi: { kind: 'proportion', direction: 'lower', name: 'Gross conversion' },
      threshold: { absolute: 0.01 },
      rule: 'standard',
    },
    guardrails: [net],
    unitsPerArm: 17_000,
  })
  const assessment = assessedAtEnd(plan, [17_293, 3785, { net: 2033 }], [17_260, 3423, { net: 1945 }])
  expect(assessment.verdict).toBe('met')
  // Miettinen–Nurminen as above. Turned for the verdict: a decrease of 2.06 points, from 1.20 to 2.91.
  expectEstimate(comparisonOf(assessment).difference, -0.02055487458, [-0.029120730245, -0.011988902532])
  const { oriented } = comparisonOf(assessment)
  if (oriented === 'not-estimable') throw new Error('it can be estimated')
  expect(oriented.estimate).toBeCloseTo(0.02055487458, 10)
  expect(oriented.low).toBeCloseTo(0.011988902532, 8)
  expect(oriented.high).toBeCloseTo(0.029120730245, 8)
  // Net conversion: −0.49 points, from −1.16 to +0.19: beyond the margin of 0.75, so not safe; above 0, so not broken.
  const [reading] = assessment.guardrails
  expect(reading?.status).toBe('unknown')
  expectEstimate(reading?.effect, -0.004873722675, [-0.011606952533, 0.00185776984])
})

test('P7 R-RUN-03 before the planned reading the effect is not hidden but absent, at any depth', () => {
  const plan = lockedPlan({ guardrails: [returnsGuardrail] })
  const rows = wholeTest(plan, [13_020, 417, { returns: 31 }], [12_991, 512, { returns: 77 }]).map((row) => ({
    ...row,
    to: '2026-11-28',
  }))
  const assessment = valueOf(on('2026-11-29', rows, plan))
  expect(assessment).toMatchObject({
    verdict: 'running',
    look: { kind: 'between', next: '2026-11-30' },
    comparison: 'covered',
    guardrails: [],
  })
  const rates = [417 / 13_020, 512 / 12_991, 31 / 13_020, 77 / 12_991]
  const [a = 0, b = 0, c = 0, d = 0] = rates
  const comparative = [
    ...rates,
    b - a,
    d - c,
    b / a - 1,
    d / c - 1,
    b / a,
    d / c,
    417 / (417 + 512),
    31 / (31 + 77),
  ]
  const near = (value: number) =>
    comparative.some((effect) => Math.abs(Math.abs(value) - Math.abs(effect)) < 1e-3)
  expect(numbersIn({ ...assessment, plan: null }).filter(near)).toEqual([])
  // The scan does find them where they are.
  expect(
    numbersIn(comparisonOf(assessedAtEnd(readme, [13_020, 417], [12_991, 512]))).filter(near),
  ).not.toEqual([])
})

test('R-RUN-03 the reading opens the day after the last', () => {
  expect(valueOf(on('2026-11-30')).look).toEqual({ kind: 'final', number: 1, planned: 1, extra: 0 })
  expect(valueOf(on('2026-11-29', [])).look).toEqual({ kind: 'between', next: '2026-11-30' })
})

test('R-PLAN-06 amendments stand beside the verdict', () => {
  const amendments = [{ reason: 'The tracking came late', changed: ['dates'] }] as const
  const assessed = assess({
    plan: readme,
    looks: [],
    observations: readmeRows,
    today: '2026-11-30',
    amendments,
  })
  expect(valueOf(assessed).amendments).toEqual(amendments)
})

const dailyRows = fc
  .array(
    fc.record({
      units: fc.nat(900),
      rate: fc.double({ min: 0, max: 1, noNaN: true }),
      arm: fc.constantFrom('control', 'b'),
    }),
    { minLength: 1, maxLength: 28 },
  )
  .map((days) =>
    days.map(({ units, rate, arm }, index): Observation => {
      const date = addDays(day('2026-11-02'), index)
      return { arm, from: date, to: date, units, successes: Math.floor(units * rate) }
    }),
  )

test('the order of the observations does not matter', () => {
  const shuffled = dailyRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      expect(on('2026-12-05', other)).toEqual(on('2026-12-05', rows))
    }),
    // Few counts are read by an exact test, which takes its time.
    { numRuns: 40 },
  )
})

test('splitting a row by days does not matter', () => {
  const whole = valueOf(on('2026-12-05'))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 26 }), fc.nat(13_020), fc.nat(417), (cut, units, successes) => {
      const [control, treatment] = readmeRows
      if (!control || !treatment) throw new Error('two versions')
      fc.pre(successes <= units && 417 - successes <= 13_020 - units)
      const last = addDays(day('2026-11-02'), cut)
      const split = [
        { ...control, to: last, units, successes },
        { ...control, from: addDays(last, 1), units: 13_020 - units, successes: 417 - successes },
        treatment,
      ]
      expect(valueOf(on('2026-12-05', split))).toEqual(whole)
    }),
  )
})

test('R-DEC-04 counts after the last day of the plan change nothing', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }), (units, rate) => {
      const late = {
        arm: 'b',
        from: '2026-11-30',
        to: '2026-12-03',
        units,
        successes: Math.floor(units * rate),
      }
      expect(on('2026-12-05', [...readmeRows, late])).toEqual(on('2026-12-05'))
    }),
  )
})

test('assessing leaves its input as it is', () => {
  const before = structuredClone(readmeRows)
  on('2026-11-30', Object.freeze(readmeRows.map((row) => Object.freeze({ ...row }))))
  expect(readmeRows).toEqual(before)
})

test('a recorded reading is plain JSON: nothing is lost on the way to a file and back', () => {
  const assessment = valueOf(on('2026-11-30'))
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
})

test('days for which a version has no counts are listed, and do not invalidate', () => {
  const rows = readmeRows.map((row) => (row.arm === 'b' ? { ...row, from: '2026-11-04' } : row))
  const assessment = valueOf(on('2026-11-30', rows))
  expect(assessment.health.days).toEqual({ planned: 28, covered: 26, missing: ['2026-11-02', '2026-11-03'] })
  expect(assessment.verdict).toBe('met')
})

test('nobody in either version is a lack of data, not an effect of zero', () => {
  expect(valueOf(on('2026-11-30', []))).toMatchObject({
    verdict: 'inconclusive',
    because: 'not-enough-data',
    comparison: 'not-enough-data',
    health: { status: 'not-enough-data', sampleRatio: { kind: 'not-enough-data' } },
  })
})

test('nobody in one version beside thousands in the other is a broken split', () => {
  expect(assessedAtEnd(readme, [13_020, 417], [0, 0]).verdict).toBe('invalid')
})

test('fewer than 10 control events carry no relative effect: inconclusive, never an infinite estimate', () => {
  const assessment = assessedAtEnd(readme, [1000, 9], [1000, 40])
  expect(assessment).toMatchObject({ verdict: 'inconclusive', because: 'effect-not-estimable' })
  expect(comparisonOf(assessment).lift).toBe('not-estimable')
  expect(numbersIn(assessment).filter((value) => !Number.isFinite(value))).toEqual([])
})

test('few events must be confirmed by the exact test before the criterion is met', () => {
  // statistics.md, method 2: 0 of 100 against 4 of 100: score p = 0.044, Boschloo p = 0.104.
  const points = lockedPlan({
    primary: {
      kpi: { kind: 'proportion', direction: 'higher', name: 'Lead rate' },
      threshold: { absolute: 0.01 },
      rule: 'standard',
    },
    unitsPerArm: 100,
  })
  const assessment = assessedAtEnd(points, [100, 0], [100, 4])
  expect(assessment).toMatchObject({ verdict: 'inconclusive', because: 'few-events-not-confirmed' })
  const { exactTest } = comparisonOf(assessment)
  if (exactTest.kind !== 'denies') throw new Error('the exact test does not agree')
  expect(exactTest.pValue).toBeCloseTo(0.104, 3)
})

test('whatever is counted, an assessment holds finite numbers only', () => {
  const arm = fc
    .tuple(fc.nat(5000), fc.nat(5000))
    .map(([a, b]): readonly [number, number] => [Math.max(a, b), Math.min(a, b)])
  fc.assert(
    fc.property(
      arm,
      arm,
      fc.constantFrom('higher' as const, 'lower' as const),
      (control, treatment, direction) => {
        const kpi = { kind: 'proportion', direction, name: 'Rate' } as const
        for (const threshold of [{ relative: 0.1 }, { absolute: 0.02 }]) {
          const plan = lockedPlan({ primary: { kpi, threshold, rule: 'standard' } })
          const assessment = assessedAtEnd(plan, control, treatment)
          expect(numbersIn(assessment).filter((value) => !Number.isFinite(value))).toEqual([])
        }
      },
    ),
    { numRuns: 60 },
  )
})

const row: Observation = { arm: 'b', from: '2026-11-02', to: '2026-11-02', units: 100, successes: 3 }

test.each<
  readonly [string, Partial<Observation>, Omit<Exclude<AssessError, { kind: 'invalid-today' }>, 'row'>]
>([
  ['a version nobody planned', { arm: 'c' }, { kind: 'unknown-arm', field: 'arm', arm: 'c' }],
  ['a day that is none', { from: '2026-11-31' }, { kind: 'invalid-date', field: 'from', arm: 'b' }],
  ['a last day that is none', { to: 'soon' }, { kind: 'invalid-date', field: 'to', arm: 'b' }],
  ['days in the wrong order', { from: '2026-11-03' }, { kind: 'reversed-dates', field: 'to', arm: 'b' }],
  ['a day before the start', { from: '2026-11-01' }, { kind: 'before-start', field: 'from', arm: 'b' }],
  ['a day to come', { to: '2026-12-06' }, { kind: 'in-the-future', field: 'to', arm: 'b' }],
  ['days in the test and after it', { to: '2026-12-01' }, { kind: 'straddles-end', field: 'to', arm: 'b' }],
  ['fewer than nobody', { units: -1 }, { kind: 'not-a-count', field: 'units', arm: 'b' }],
  ['more than all people', { units: 1e12 + 1 }, { kind: 'not-a-count', field: 'units', arm: 'b' }],
  ['half a person', { successes: 2.5 }, { kind: 'not-a-count', field: 'successes', arm: 'b' }],
  ['no number', { successes: Number.NaN }, { kind: 'not-a-count', field: 'successes', arm: 'b' }],
  [
    'more successes than people',
    { successes: 101 },
    { kind: 'more-events-than-units', field: 'successes', arm: 'b' },
  ],
])('P14 refuses %s, naming row, version and field', (_name, change, issue) => {
  const good = { ...row, arm: 'control' }
  expect(on('2026-12-05', [good, { ...row, ...change }])).toEqual({
    ok: false,
    error: [{ ...issue, row: 1 }],
  })
})

test('P14 refuses two rows that count the same day', () => {
  const overlapping = [row, { ...row, from: '2026-11-02', to: '2026-11-04' }]
  expect(on('2026-12-05', overlapping)).toEqual({
    ok: false,
    error: [{ kind: 'overlapping-days', field: 'from', row: 1, arm: 'b' }],
  })
})

test('P14 a row that is there twice is told apart from one that overlaps', () => {
  const rows = [row, { ...row, arm: 'control' }, { ...row, units: 90 }]
  expect(on('2026-12-05', rows)).toEqual({
    ok: false,
    error: [{ kind: 'duplicate-days', field: 'from', row: 2, arm: 'b' }],
  })
})

test('P45 days after the last one change nothing, and a file that has them can be told so', () => {
  const late = { ...row, from: '2026-12-01', to: '2026-12-01' }
  expect(on('2026-12-05', [...readmeRows, late])).toEqual(on('2026-12-05'))
  expect(rowsAfterEnd(readme.plan, readmeRows)).toEqual([])
  expect(rowsAfterEnd(readme.plan, [row, late])).toEqual([
    { kind: 'after-end', field: 'from', row: 1, arm: 'b' },
  ])
})

test('P14 finds the day that is counted again in whatever order the rows come', () => {
  const [early, late] = [
    { ...row, to: '2026-11-06' },
    { ...row, from: '2026-11-10', to: '2026-11-12' },
  ]
  const within = { ...row, from: '2026-11-05', to: '2026-11-05' }
  for (const rows of [
    [late, early, within],
    [early, late, within],
    [late, within, early],
  ]) {
    expect(on('2026-12-05', rows)).toEqual({
      ok: false,
      error: [{ kind: 'overlapping-days', field: 'from', row: 2, arm: 'b' }],
    })
  }
})

test('P14 a planned guardrail must be counted, and counted among the same people', () => {
  const plan = lockedPlan({ guardrails: [returnsGuardrail] })
  const issueOf = (guardrails: Readonly<Record<string, number>>) =>
    on('2026-12-05', [{ ...row, guardrails }], plan)
  expect(issueOf({})).toMatchObject({
    error: [{ kind: 'missing-guardrail', field: 'returns', row: 0, arm: 'b' }],
  })
  expect(issueOf({ returns: 101 })).toMatchObject({
    error: [{ kind: 'more-events-than-units', field: 'returns' }],
  })
  expect(issueOf({ returns: 0.5 })).toMatchObject({ error: [{ kind: 'not-a-count', field: 'returns' }] })
  expect(issueOf({ returns: 0 }).ok).toBe(true)
})

test('all impossible rows are listed, and a today that is no date is told', () => {
  const rows = [{ ...row, units: -1 }, row, { ...row, from: '2026-11-05', to: '2026-11-04' }]
  const refused = on('2026-12-05', rows)
  expect(refused.ok ? [] : refused.error).toMatchObject([{ row: 0 }, { row: 2 }])
  expect(on('tomorrow')).toEqual({ ok: false, error: [{ kind: 'invalid-today' }] })
})

test('R-DEC-01 swapping better and worse swaps the verdict, not the interval shown', () => {
  const lower = valueOf(
    lockPlan({
      kind: 'ab',
      arms: readme.plan.arms,
      primary: {
        kpi: { kind: 'proportion', direction: 'lower', name: 'Lead rate' },
        threshold: { relative: 0.1 },
        rule: 'standard',
      },
      guardrails: [],
      looks: 'end',
      startsOn: '2026-11-02',
      durationDays: 28,
      unitsPerArm: 13_000,
    }),
  )
  const [higherIsBetter, lowerIsBetter] = [readme, lower].map((plan: LockedPlan<VersionsPlan>) =>
    assessedAtEnd(plan, [13_020, 417], [12_991, 512]),
  )
  expect(higherIsBetter?.verdict).toBe('met')
  expect(lowerIsBetter?.verdict).toBe('harm')
  expect(lowerIsBetter && comparisonOf(lowerIsBetter).lift).toEqual(
    higherIsBetter && comparisonOf(higherIsBetter).lift,
  )
})

function comparisonOf({ comparison }: VersionsAssessment): Comparison {
  if (typeof comparison === 'string') throw new Error(`no comparison: ${comparison}`)
  return comparison
}

function sampleRatioP({ health: { sampleRatio } }: VersionsAssessment): number {
  if (!('pValue' in sampleRatio)) throw new Error('nobody came')
  return sampleRatio.pValue
}

/** To 8 decimals: the project's intervals and the Python's are both found by iteration. */
function expectEstimate(
  actual: Comparison['lift'] | undefined,
  estimate: number,
  [low, high]: readonly [number, number],
): void {
  if (actual === undefined || actual === 'not-estimable') throw new Error('no estimate')
  expect(actual.estimate).toBeCloseTo(estimate, 10)
  expect(actual.interval.low).toBeCloseTo(low, 8)
  expect(actual.interval.high).toBeCloseTo(high, 8)
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
