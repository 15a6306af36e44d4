import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anytimeLift, anytimeProportion } from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

test.each(casesOf('fresh_anytime_counts'))('exact any-time interval and p, $id', ({ input, expected }) => {
  const common = {
    tightestAt: numberAt(input, 'tightestAt'),
    confidenceLevel: numberAt(input, 'confidenceLevel'),
  }
  const { interval, anytimePValue } = valueOf(
    memberOf(input, 'kind') === 'one'
      ? anytimeProportion({
          ...common,
          counts: { successes: numberAt(input, 'successes'), trials: numberAt(input, 'trials') },
          goal: numberAt(input, 'goal'),
        })
      : anytimeLift({
          ...common,
          control: { successes: numberAt(input, 'control'), trials: 1000 },
          treatment: { successes: numberAt(input, 'treatment'), trials: 1000 },
          treatmentShare: numberAt(input, 'treatmentShare'),
        }),
  )
  const figures = { low: interval.low, high: interval.high, p: anytimePValue }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures([ours], expected, figure, { tolerance: 1e-9 })).toEqual([])
})

const rule = { tightestAt: 20, confidenceLevel: 0.95 }

/** P(a walk that is looked at after every step ever comes to a refused state): every path, weighed. */
function everRefused(
  steps: number,
  chance: number,
  refuses: (hits: number, steps: number) => boolean,
): number {
  let [alive, refused] = [[1], 0]
  for (let step = 1; step <= steps; step += 1) {
    const next = Array.from(
      { length: step + 1 },
      (_, hits) => (alive[hits] ?? 0) * (1 - chance) + (alive[hits - 1] ?? 0) * chance,
    )
    alive = next.map((weight, hits) => {
      if (weight === 0 || !refuses(hits, step)) return weight
      refused += weight
      return 0
    })
  }
  return refused
}

test('one arm, looked at after each of 120 people: a true goal is refused in at most 5 % of tests, exactly', () => {
  const levels = [0.02, 0.1, 0.5].map((goal) =>
    everRefused(120, goal, (successes, trials) => {
      const counts = { successes, trials }
      return valueOf(anytimeProportion({ ...rule, counts, goal })).anytimePValue < 0.05
    }),
  )
  for (const level of levels) expect(level).toBeLessThanOrEqual(0.05)
  // It is a test all the same: 120 looks use a good part of what they may.
  expect(Math.max(...levels)).toBeGreaterThan(0.01)
})

test('two arms, looked at after each success: no lift is found without one in more than 5 % of tests, nor the true one missed', () => {
  for (const [treatmentShare, lift] of [
    [0.5, 0],
    [0.3, 0],
    [0.5, 0.8],
  ] as const) {
    const share = (treatmentShare * (1 + lift)) / (treatmentShare * (1 + lift) + 1 - treatmentShare)
    const missed = everRefused(100, share, (hits, successes) => {
      const { interval } = valueOf(
        anytimeLift({
          ...rule,
          control: { successes: successes - hits, trials: 1000 },
          treatment: { successes: hits, trials: 1000 },
          treatmentShare,
        }),
      )
      return interval.low > lift || interval.high < lift
    })
    expect(missed).toBeLessThanOrEqual(0.05)
    expect(missed).toBeGreaterThan(0.01)
  }
})

/** People in pairs, one in each arm, as blocks would have it: every outcome of each, looked at after every pair. */
function pairsRefused(pairs: number, rate: number): number {
  const refuses = (control: number, treatment: number) =>
    valueOf(
      anytimeLift({
        ...rule,
        control: { successes: control, trials: pairs },
        treatment: { successes: treatment, trials: pairs },
        treatmentShare: 0.5,
      }),
    ).anytimePValue < 0.05
  const wide = pairs + 1
  const stops = Array.from({ length: wide * wide }, (_, state) =>
    refuses(Math.floor(state / wide), state % wide),
  )
  let alive = new Float64Array(wide * wide)
  alive[0] = 1
  let refused = 0
  for (let pair = 1; pair <= pairs; pair += 1) {
    const next = new Float64Array(wide * wide)
    for (let state = 0; state < alive.length; state += 1) {
      const weight = alive[state] ?? 0
      if (weight === 0) continue
      for (const [control, treatment] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const) {
        const to = state + wide * control + treatment
        const chance = (control ? rate : 1 - rate) * (treatment ? rate : 1 - rate)
        if (stops[to]) refused += weight * chance
        else next[to] = (next[to] ?? 0) + weight * chance
      }
    }
    alive = next
  }
  return refused
}

test('two arms in 40 pairs, looked at after each: the real level at rates from 2 to 90 % is at most 5 %', () => {
  const levels = [0.02, 0.1, 0.3, 0.5, 0.9].map((rate) => pairsRefused(40, rate))
  console.log(`real any-time levels: ${levels.map((level) => level.toFixed(4)).join(', ')}`)
  for (const level of levels) expect(level).toBeLessThanOrEqual(0.05)
})

const draws = fc.record({
  control: fc.integer({ min: 0, max: 60 }),
  treatment: fc.integer({ min: 0, max: 60 }),
  share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  tightestAt: fc.integer({ min: 1, max: 500 }),
  confidenceLevel: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
})

test('swapping the arms inverts the ratio and keeps p, which agrees with the interval about zero', () => {
  fc.assert(
    fc.property(draws, ({ control, treatment, share, ...options }) => {
      const arm = (successes: number) => ({ successes, trials: 1000 })
      const one = valueOf(
        anytimeLift({ ...options, control: arm(control), treatment: arm(treatment), treatmentShare: share }),
      )
      const other = valueOf(
        anytimeLift({
          ...options,
          control: arm(treatment),
          treatment: arm(control),
          treatmentShare: 1 - share,
        }),
      )
      expect(other.anytimePValue).toBeCloseTo(one.anytimePValue, 9)
      const least = 1 + one.interval.low
      // Next to a lift of −1 what is left of it has lost its digits.
      if (least > 1e-6) expect((1 + other.interval.high) * least).toBeCloseTo(1, 7)
      else expect(other.interval.high).toBeGreaterThan(1e5)
      const excludes = one.interval.low > 0 || one.interval.high < 0
      fc.pre(Math.abs(one.anytimePValue - (1 - options.confidenceLevel)) > 1e-9)
      expect(excludes).toBe(one.anytimePValue < 1 - options.confidenceLevel)
    }),
  )
})

test('swapping successes and failures mirrors one arm; p agrees with the interval about the goal', () => {
  fc.assert(
    fc.property(draws, ({ control: successes, treatment: failures, share: goal, ...options }) => {
      fc.pre(successes + failures > 0)
      const trials = successes + failures
      const one = valueOf(anytimeProportion({ ...options, counts: { successes, trials }, goal }))
      const other = valueOf(
        anytimeProportion({ ...options, counts: { successes: failures, trials }, goal: 1 - goal }),
      )
      expect(other.interval.low).toBeCloseTo(1 - one.interval.high, 9)
      expect(other.anytimePValue).toBeCloseTo(one.anytimePValue, 9)
      const excludes = one.interval.low > goal || one.interval.high < goal
      fc.pre(Math.abs(one.anytimePValue - (1 - options.confidenceLevel)) > 1e-9)
      expect(excludes).toBe(one.anytimePValue < 1 - options.confidenceLevel)
    }),
  )
})

test('an end next to nothing keeps its digits', () => {
  const arm = (successes: number) => ({ successes, trials: 1000 })
  const options = { tightestAt: 134, confidenceLevel: 0.72 }
  const few = { control: arm(1), treatment: arm(31), treatmentShare: 0.12, ...options }
  const { interval } = valueOf(anytimeLift(few))
  // mpmath, 40 digits: bisection as for fresh_anytime_counts.
  expect(interval.high / 2.143_282_608_873e16).toBeCloseTo(1, 9)
})

test('refusals name what was refused', () => {
  const arm = { successes: 3, trials: 10 }
  const two = { control: arm, treatment: arm, treatmentShare: 0.5, ...rule }
  const refusal = (error: object) => ({ ok: false, error })
  expect(anytimeLift({ ...two, treatmentShare: 1 })).toEqual(
    refusal({ kind: 'invalid-control-share', value: 1 }),
  )
  expect(anytimeLift({ ...two, tightestAt: 0 })).toEqual(refusal({ kind: 'invalid-units', value: 0 }))
  const many = { successes: 600_000, trials: 700_000 }
  expect(anytimeLift({ ...two, control: many, treatment: many })).toEqual(
    refusal({ kind: 'too-many-units', units: 1_200_000, most: 1_000_000 }),
  )
  const one = { counts: arm, goal: 0.2, ...rule }
  expect(anytimeProportion({ ...one, goal: 0 })).toEqual(refusal({ kind: 'invalid-goal', value: 0 }))
  expect(anytimeProportion({ ...one, confidenceLevel: 1 })).toEqual(
    refusal({ kind: 'invalid-confidence-level', value: 1 }),
  )
})
