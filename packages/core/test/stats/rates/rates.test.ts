import { expect, test } from 'vitest'
import {
  compareArms,
  compareCosts,
  costPerOutcome,
  exactRateTest,
  oneRateInterval,
  oneRateTest,
  rateDispersion,
  rateRatioInterval,
  type Lift,
  type TwoRates,
} from '../../../src/stats/index.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, ends, wrongFigures, numbersAt, states } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const poisson = { kind: 'declared', value: 1 } as const

const ratesOf = (input: unknown): TwoRates => ({
  control: { events: numberAt(input, 'controlEvents'), exposure: numberAt(input, 'controlExposure') },
  treatment: { events: numberAt(input, 'treatmentEvents'), exposure: numberAt(input, 'treatmentExposure') },
})
const ratioEnds = (lift: Lift) =>
  (lift.kind === 'estimated' ? ends(lift.interval) : [lift.low, Infinity]).map((end) => 1 + end)

test.each([...casesOf('poisson_rates'), ...casesOf('poisson_statsmodels'), ...casesOf('fresh_rates')])(
  'two Poisson rates, $id',
  ({ input, expected }) => {
    const rates = ratesOf(input)
    const exact = valueOf(exactRateTest(rates))
    const lift = valueOf(rateRatioInterval({ ...rates, confidenceLevel: 0.95 }))
    const compared = () =>
      valueOf(compareArms({ kind: 'rate', ...rates, confidenceLevel: 0.95, dispersion: poisson }))
    const figures: Readonly<Record<string, () => readonly number[]>> = {
      pTwoSided: () => [exact.pValue],
      pTwoSidedExact: () => [exact.pValue],
      'exact-cond': () => [exact.pValue],
      pGreaterExact: () => [exact.pValueGreater],
      'cond-midp': () => [exact.midPValue],
      ratioCI95: () => ratioEnds(lift),
      score: () => [compared().pValue],
      scoreRatioCI95: () => ratioEnds(compared().lift),
      rateRatio: () => [lift.kind === 'estimated' ? 1 + lift.estimate : Infinity],
    }
    const wrong = Object.entries(figures).flatMap(([figure, actual]) =>
      states(expected, figure) ? wrongFigures(actual(), expected, figure) : [],
    )
    expect(wrong).toEqual([])
  },
)

test.each(casesOf('fresh_one_rate'))('one Poisson rate, $id', ({ input, expected }) => {
  const arm = { events: numberAt(input, 'events'), exposure: numberAt(input, 'exposure') }
  const confidenceLevel = numberAt(input, 'confLevel')
  const { pValueGreater, pValueLess } = valueOf(oneRateTest({ arm, goal: numberAt(input, 'goal') }))
  expect(wrongFigures(ends(valueOf(oneRateInterval({ arm, confidenceLevel }))), expected, 'ci')).toEqual([])
  expect(wrongFigures([pValueGreater], expected, 'pGreater')).toEqual([])
  expect(wrongFigures([pValueLess], expected, 'pLess')).toEqual([])
})

test.each(casesOf('fresh_dispersion'))(
  'dispersion against a quasi-Poisson model, $id',
  ({ input, expected }) => {
    const [controlExposure, treatmentEvents, treatmentExposure] = [
      numbersAt(input, 'controlExposure'),
      numbersAt(input, 'treatmentEvents'),
      numbersAt(input, 'treatmentExposure'),
    ]
    const days = numbersAt(input, 'controlEvents').map((events, day) => ({
      control: { events, exposure: controlExposure[day] ?? 0 },
      treatment: { events: treatmentEvents[day] ?? 0, exposure: treatmentExposure[day] ?? 0 },
    }))
    const dispersion = valueOf(rateDispersion(days))
    expect(dispersion.kind).toBe('measured')
    // R's fit is iterated; below 1 the rule takes 1.
    if (numberAt(expected, 'pearson') <= 1) expect(dispersion.value).toBe(1)
    else expect(wrongFigures([dispersion.value], expected, 'pearson', { tolerance: 1e-8 })).toEqual([])
  },
)

const steady = { control: { events: 10, exposure: 100 }, treatment: { events: 12, exposure: 100 } }

test('13 daily rows assume a dispersion of 2 and say so, 14 measure it', () => {
  const days = (count: number) => Array.from({ length: count }, () => steady)
  expect(rateDispersion(days(13))).toEqual({ ok: true, value: { kind: 'assumed', value: 2 } })
  expect(rateDispersion(days(14))).toEqual({ ok: true, value: { kind: 'measured', value: 1 } })
  const { dispersion } = valueOf(compareArms({ kind: 'rate', ...steady, confidenceLevel: 0.95 }))
  expect(dispersion).toEqual({ kind: 'assumed', value: 2 })
})

test('few events ask the exact test; no control events leave the lift unbounded', () => {
  const rates = { control: { events: 0, exposure: 10 }, treatment: { events: 6, exposure: 10 } }
  const compared = valueOf(
    compareArms({ kind: 'rate', ...rates, confidenceLevel: 0.95, dispersion: poisson }),
  )
  expect(compared.smallCounts).toBe(true)
  // 2 · 0.5^6 = 0.03125.
  expect(compared.exact).toEqual({ kind: 'exact', pValue: expect.closeTo(0.03125, 12) })
  expect(compared.lift.kind).toBe('unbounded')
  const none = { events: 0, exposure: 10 }
  const nothing = valueOf(
    compareArms({ kind: 'rate', control: none, treatment: none, confidenceLevel: 0.95 }),
  )
  expect(nothing).toMatchObject({ pValue: 1, lift: { kind: 'unbounded', low: -1 } })
  // With no events z² = δ · 10 / 2, so the interval ends at 2 · 1.959964² / 10 = 0.768292.
  expect(nothing.difference.interval.high).toBeCloseTo(0.768292, 6)
})

test('a cost has the Poisson interval, labelled with its dispersion', () => {
  // R: 1200 / rev(poisson.test(40)$conf.int) = 22.031023, 41.992419.
  const cost = valueOf(
    costPerOutcome({ spend: 1200, outcomes: 40, confidenceLevel: 0.95, dispersion: poisson }),
  )
  expect(cost).toMatchObject({ kind: 'estimated', estimate: 30, dispersion: poisson })
  if (cost.kind !== 'estimated') throw new Error('there are outcomes')
  expect(cost.interval.low).toBeCloseTo(22.031023, 5)
  expect(cost.interval.high).toBeCloseTo(41.992419, 5)
  const assumed = valueOf(costPerOutcome({ spend: 1200, outcomes: 40, confidenceLevel: 0.95 }))
  if (assumed.kind !== 'estimated') throw new Error('there are outcomes')
  expect(assumed.dispersion.kind).toBe('assumed')
  expect(assumed.interval.high).toBeGreaterThan(cost.interval.high)
  // R: 1200 / poisson.test(0)$conf.int[2] = 325.302037.
  const none = valueOf(
    costPerOutcome({ spend: 1200, outcomes: 0, confidenceLevel: 0.95, dispersion: poisson }),
  )
  expect(none).toEqual({ kind: 'unbounded', low: expect.closeTo(325.302037, 5), dispersion: poisson })
})

test('a cost lift is the inverse of the rate ratio', () => {
  const { costLift, outcomesPerSpend } = valueOf(
    compareCosts({
      control: { spend: 1000, outcomes: 40 },
      treatment: { spend: 1000, outcomes: 60 },
      confidenceLevel: 0.95,
    }),
  )
  if (costLift.kind !== 'estimated' || outcomesPerSpend.lift.kind !== 'estimated') throw new Error('events')
  expect(costLift.estimate).toBeCloseTo(-1 / 3, 12)
  expect(1 + costLift.interval.low).toBeCloseTo(1 / (1 + outcomesPerSpend.lift.interval.high), 12)
  const free = compareCosts({
    control: { spend: 10, outcomes: 4 },
    treatment: { spend: 10, outcomes: 0 },
    confidenceLevel: 0.95,
  })
  expect(valueOf(free).costLift.kind).toBe('unbounded')
})

test('P14 parts of an outcome count as parts, and of less than one whole the cost has no upper end', () => {
  const cost = valueOf(costPerOutcome({ spend: 600, outcomes: 12.5, confidenceLevel: 0.95 }))
  if (cost.kind !== 'estimated') throw new Error('outcomes came')
  // R: 600 / 12.5, 600 / (2 * qgamma(c(0.975, 0.025), 12.5 / 2 + c(1, 0)))
  expect(cost.estimate).toBe(48)
  expect(cost.interval.low).toBeCloseTo(22.3836216983624, 10)
  expect(cost.interval.high).toBeCloseTo(127.543364911074, 9)
  expect(valueOf(costPerOutcome({ spend: 600, outcomes: 0.9, confidenceLevel: 0.95 })).kind).toBe('unbounded')
  // R: d <- rep(c(0.25, 2.75), 7); sum((d - mean(d))^2 / mean(d)) / 13
  const days = Array.from({ length: 14 }, (_, index) => ({
    control: { events: index % 2 === 0 ? 0.25 : 2.75, exposure: 50 },
    treatment: { events: 0, exposure: 1 },
  }))
  const dispersion = valueOf(rateDispersion(days))
  expect(dispersion.kind).toBe('measured')
  expect(dispersion.value).toBeCloseTo(1.12179487179487, 12)
})

test('refusals name what was refused', () => {
  const refusal = (error: object) => ({ ok: false, error })
  const bad = { events: 1.5, exposure: 1 }
  expect(exactRateTest({ ...steady, treatment: bad })).toEqual(
    refusal({ kind: 'invalid-events', arm: 'treatment' }),
  )
  expect(exactRateTest({ ...steady, control: { events: 1, exposure: 0 } })).toEqual(
    refusal({ kind: 'invalid-events', arm: 'control' }),
  )
  const dispersion = { kind: 'declared', value: 0.5 } as const
  expect(compareArms({ kind: 'rate', ...steady, confidenceLevel: 0.95, dispersion })).toEqual(
    refusal({ kind: 'invalid-dispersion', value: 0.5 }),
  )
  expect(oneRateTest({ arm: steady.control, goal: 0 })).toEqual(refusal({ kind: 'invalid-goal', value: 0 }))
})
