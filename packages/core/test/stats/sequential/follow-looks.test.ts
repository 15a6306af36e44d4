import { expect, test } from 'vitest'
import {
  followLooks,
  levelsAtLooks,
  stopProbabilities,
  type FollowLooksInput,
} from '../../../src/stats/index.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'
import { spendingAt } from './table-input.ts'

// rpact stops its root searches at 1e-5 of a level, and its search for a level at 1e-8 of it.
const rpact = { tolerance: 2e-5 }

test.each(casesOf('fresh_levels_at_looks'))(
  'P04 benefit and harm at the information that was there, $id',
  ({ input, expected }) => {
    const planned = numbersAt(input, 'planned')
    const levels = valueOf(
      levelsAtLooks({
        informationFractions: planned,
        plannedInformation: 5000,
        significanceLevel: numberAt(input, 'alpha'),
        comparisons: numberAt(input, 'comparisons'),
        spending: spendingAt(input),
        taken: numbersAt(input, 'informationRates').map((rate, look) => ({
          number: look + 1,
          information: 5000 * rate,
        })),
      }),
    )
    const figures = {
      benefitZ: levels.map(({ benefit }) => benefit.criticalZ),
      harmZ: levels.map(({ harm }) => harm.criticalZ),
      benefitLevel: levels.map(({ benefit }) => benefit.nominalLevel),
      harmLevel: levels.map(({ harm }) => harm.nominalLevel),
    }
    for (const [figure, ours] of Object.entries(figures))
      expect(wrongFigures(ours, expected, figure, rpact)).toEqual([])
    expect(levels.at(-1)?.isFinal).toBe(levels.length === planned.length)
  },
)

test.each(casesOf('fresh_follow_looks'))('repeated p and interval, $id', ({ input, expected }) => {
  const [estimates, deviations] = [numbersAt(input, 'estimate'), numbersAt(input, 'standardError')]
  const spending = spendingAt(input)
  const { readings } = valueOf(
    followLooks({
      informationFractions: numbersAt(input, 'planned'),
      plannedInformation: 1000,
      significanceLevel: numberAt(input, 'alpha'),
      spending,
      harmSpending: spending,
      direction: 'higher',
      taken: numbersAt(input, 'n').map((information, look) => ({
        number: look + 1,
        information,
        estimate: estimates[look] ?? 0,
        standardError: deviations[look] ?? 0,
      })),
    }),
  )
  const figures = {
    repeatedP: readings.map(({ repeatedPValue }) => repeatedPValue / 2),
    low: readings.map(({ repeatedInterval }) => repeatedInterval.low),
    high: readings.map(({ repeatedInterval }) => repeatedInterval.high),
  }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures(ours, expected, figure, { tolerance: 5e-5 })).toEqual([])
})

const plan = {
  informationFractions: [0.25, 0.5, 0.75, 1],
  plannedInformation: 8000,
  significanceLevel: 0.05,
  spending: { kind: 'obrien-fleming' },
} as const
const fourLooks = [1, 2, 3, 4].map((number) => ({ number, information: 2000 * number }))

test('−T is seen as harm at looks 1 and 2 in 6 and 29 % of tests by Kim and DeMets, in 0.2 and 16 % by O’Brien and Fleming', () => {
  const seenBy = (harmSpending?: FollowLooksInput['spending']) => {
    const levels = valueOf(
      levelsAtLooks({ ...plan, ...(harmSpending && { harmSpending }), taken: fourLooks }),
    )
    const harm = levels.map((look) => ({
      informationFraction: look.informationFraction,
      criticalZ: look.harm.criticalZ,
    }))
    // R: qnorm(.975) + qnorm(.8), what a test of one look is planned for.
    const stops = valueOf(stopProbabilities({ looks: harm, sides: 1, drift: 2.801585218 }))
    const [first = 0, second = 0] = stops.map(({ above }) => above)
    return [first, first + second]
  }
  // rpact: getGroupSequentialProbabilities of the two designs.
  expect(seenBy()).toEqual([expect.closeTo(0.06004759, 6), expect.closeTo(0.2897261, 6)])
  expect(seenBy({ kind: 'obrien-fleming' })).toEqual([
    expect.closeTo(0.001684796, 7),
    expect.closeTo(0.163086, 5),
  ])
})

test('harm does not make benefit easier: its spending changes no critical value of the other side', () => {
  const benefitWith = (exponent: number) =>
    valueOf(levelsAtLooks({ ...plan, harmSpending: { kind: 'power', exponent }, taken: fourLooks })).map(
      ({ benefit }) => benefit,
    )
  expect(benefitWith(0.5)).toEqual(benefitWith(4))
})

test('the last planned look spends all that is left, with less information or more; a look may be missed', () => {
  for (const information of [6500, 8000, 9100]) {
    const [, last] = valueOf(
      levelsAtLooks({
        ...plan,
        taken: [
          { number: 2, information: 4000 },
          { number: 4, information },
        ],
      }),
    )
    expect([last?.isFinal, last?.benefit.alphaSpent, last?.harm.alphaSpent]).toEqual([true, 0.025, 0.025])
  }
})

test('more people than planned end the test early, unless the looks spend by the schedule', () => {
  const taken = [1, 2, 3].map((number) => ({ number, information: 4000 * number }))
  const [, second] = valueOf(levelsAtLooks({ ...plan, taken: taken.slice(0, 2) }))
  expect(second?.isFinal).toBe(true)
  expect(levelsAtLooks({ ...plan, taken })).toEqual(
    refusal({ kind: 'beyond-planned-information', informationFraction: 1 }),
  )
  const scheduled = valueOf(levelsAtLooks({ ...plan, spendBy: 'schedule', taken }))
  expect(scheduled.map(({ informationFraction }) => informationFraction)).toEqual([0.5, 1, 1.5])
  // The spacing of these looks is the planned one, and so are their critical values.
  const planned = valueOf(levelsAtLooks({ ...plan, taken: fourLooks.slice(0, 3) }))
  for (const [look, { benefit }] of scheduled.entries())
    expect(benefit.criticalZ).toBeCloseTo(planned[look]?.benefit.criticalZ ?? 0, 9)
})

const refusal = (error: object) => ({ ok: false, error })

test('refusals name the look, the table or the fraction', () => {
  const at = (...taken: readonly (readonly [number: number, information: number])[]) =>
    levelsAtLooks({ ...plan, taken: taken.map(([number, information]) => ({ number, information })) })
  expect(at([2, 4000], [1, 5000])).toEqual(refusal({ kind: 'looks-out-of-order', number: 1, after: 2 }))
  expect(at([1, 4000], [2, 3999])).toEqual(
    refusal({ kind: 'shrinking-information', number: 2, information: 3999 }),
  )
  expect(at([1, 2000], [5, 9000])).toEqual(refusal({ kind: 'too-many-looks', number: 5, planned: 4 }))
  expect(at()).toEqual(refusal({ kind: 'invalid-looks', informationFractions: [] }))
  const [first] = fourLooks
  const taken = first ? [first] : []
  expect(levelsAtLooks({ ...plan, informationFractions: [0.5, 1.1], taken })).toEqual(
    refusal({ kind: 'beyond-planned-information', informationFraction: 1.1 }),
  )
  const steps = [
    { informationFraction: 0.5, spentShare: 0.6 },
    { informationFraction: 0.8, spentShare: 1.2 },
  ]
  expect(levelsAtLooks({ ...plan, spending: { kind: 'table', steps }, taken })).toEqual(
    refusal({ kind: 'overspending', informationFraction: 0.8, spentShare: 1.2 }),
  )
  const falling = [...steps.slice(0, 1), { informationFraction: 0.8, spentShare: 0.5 }]
  expect(levelsAtLooks({ ...plan, spending: { kind: 'table', steps: falling }, taken })).toEqual(
    refusal({ kind: 'invalid-spending', value: 0.5 }),
  )
  expect(levelsAtLooks({ ...plan, informationFractions: [0.5, 0.9], taken })).toEqual(
    refusal({ kind: 'invalid-looks', informationFractions: [0.5, 0.9] }),
  )
})

test('a table of one’s own spends from step to step, and the rest at the end', () => {
  const steps = [{ informationFraction: 0.5, spentShare: 0.2 }]
  const spent = valueOf(levelsAtLooks({ ...plan, spending: { kind: 'table', steps }, taken: fourLooks })).map(
    ({ benefit }) => benefit.alphaSpent,
  )
  expect(spent).toEqual([0.0025, 0.005, 0.005, 0.025].map((sum) => expect.closeTo(sum, 15)))
})

const stopped = {
  ...plan,
  direction: 'higher',
  taken: [
    { number: 1, information: 2000, estimate: 0.02, standardError: 0.01 },
    { number: 2, information: 4000, estimate: 0.025, standardError: 0.0075 },
  ],
} as const

test('a test that stopped has the stage-wise p and estimate, with harm watched otherwise than benefit', () => {
  const { end } = valueOf(followLooks(stopped))
  if (end.kind === 'running') throw new Error('it stopped')
  expect([end.number, end.by]).toEqual([2, 'benefit'])
  // R, mvtnorm: 2 * (P(Z1 > 4.33263) + P(-2.95517 < Z1 < 4.33263, Z2 > 10 / 3)), correlation sqrt(1 / 2).
  expect(end.pValue).toBeCloseTo(0.00086647798405, 8)
  expect(valueOf(followLooks({ ...stopped, taken: stopped.taken.slice(0, 1) })).end).toEqual({
    kind: 'running',
  })
})

test('data that come in after the stop take the place of the look that stopped', () => {
  const later = { information: 4400, estimate: 0.021, standardError: 0.0072 }
  const { overrun, end } = valueOf(followLooks({ ...stopped, overrun: later }))
  if (overrun.kind === 'none' || end.kind === 'running') throw new Error('it was read')
  expect([end.number, end.by, overrun.crosses]).toEqual([2, 'benefit', 'benefit'])
  // rpact: asUser spending of 7.366808e-06 and 0.025 at 2000 and 4400 people.
  expect(overrun.benefit.criticalZ).toBeCloseTo(1.959973, 5)
  expect(end.medianUnbiased).toBeLessThan(later.estimate)
  expect(followLooks({ ...stopped, taken: stopped.taken.slice(0, 1), overrun: later })).toEqual(
    refusal({ kind: 'overrun-without-stop' }),
  )
  expect(followLooks({ ...stopped, overrun: { ...later, information: 4000 } })).toEqual(
    refusal({ kind: 'shrinking-information', number: 4, information: 4000 }),
  )
})

test('a test may end by a rule of its own, at a look that was taken', () => {
  const taken = stopped.taken.map((look) => ({ ...look, estimate: 0.001 }))
  const { end } = valueOf(followLooks({ ...stopped, taken, endedAt: 2 }))
  expect(end).toMatchObject({ kind: 'ended', number: 2, by: 'own-rule' })
  expect(followLooks({ ...stopped, taken, endedAt: 3 })).toEqual(
    refusal({ kind: 'looks-out-of-order', number: 3, after: 2 }),
  )
})

test('means apply the boundary to the p of t: with few people the same statistic is not enough', () => {
  const taken = [{ number: 4, information: 8000, estimate: 2.05, standardError: 1 }]
  const crosses = (degreesOfFreedom?: number) =>
    valueOf(
      followLooks({
        ...plan,
        direction: 'higher',
        taken: taken.map((look) => ({ ...look, ...(degreesOfFreedom && { degreesOfFreedom }) })),
      }),
    ).readings[0]
  expect([crosses()?.crosses, crosses(12)?.crosses]).toEqual(['benefit', 'neither'])
  // R: 2.05 - qt(.975, 12); 2 * pt(-2.05, 12).
  expect(crosses(12)?.repeatedInterval.low).toBeCloseTo(-0.1288128, 7)
  expect(crosses(12)?.repeatedPValue).toBeCloseTo(0.06287171065, 7)
})
