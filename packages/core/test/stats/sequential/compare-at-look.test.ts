import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareArms,
  compareAtLook,
  compareCosts,
  levelsAtLooks,
  type Interval,
  type LookLevels,
} from '../../../src/stats/index.ts'
import { arms } from '../arms.ts'
import { valueOf } from '../value-of.ts'

const plan = {
  informationFractions: [0.25, 0.5, 0.75, 1],
  plannedInformation: 8000,
  significanceLevel: 0.05,
  spending: { kind: 'obrien-fleming' },
} as const

/** The look with this number, after all before it, as planned. */
function lookAt(number: number, options: { readonly comparisons?: number } = {}): LookLevels {
  const taken = Array.from({ length: number }, (_, look) => ({
    number: look + 1,
    information: 2000 * (look + 1),
  }))
  const look = valueOf(levelsAtLooks({ ...plan, ...options, taken })).at(-1)
  if (!look) throw new Error('there is one')
  return look
}

const excludesZero = ({ low, high }: Interval) => low > 0 || high < 0
const plain = { kind: 'declared', value: 1 } as const
const ratioArm = (mean: number) => ({
  units: 400,
  numerator: { mean, standardDeviation: 20 },
  denominator: { mean: 1, standardDeviation: 0 },
  covariance: 0,
})
const pairs = {
  proportion: { kind: 'proportion', ...arms([100, 1000], [126, 1000]) },
  mean: {
    kind: 'mean',
    control: { units: 400, mean: 40, standardDeviation: 20 },
    treatment: { units: 400, mean: 43, standardDeviation: 20 },
  },
  ratio: { kind: 'ratio', control: ratioArm(40), treatment: ratioArm(43) },
  rate: {
    kind: 'rate',
    control: { events: 100, exposure: 28 },
    treatment: { events: 127, exposure: 28 },
    dispersion: plain,
  },
} as const

test('each end is that of compareArms at the level of its side, for every kind', () => {
  const look = lookAt(3)
  const [below, above] = [1 - 2 * look.benefit.nominalLevel, 1 - 2 * look.harm.nominalLevel]
  const at = { direction: 'higher', look } as const
  const read = [
    valueOf(compareAtLook({ ...at, ...severalOf(pairs.proportion) })),
    valueOf(compareAtLook({ ...at, ...severalOf(pairs.mean) })),
    valueOf(compareAtLook({ ...at, ...severalOf(pairs.ratio) })),
    valueOf(compareAtLook({ ...at, ...severalOf(pairs.rate) })),
  ]
  for (const [index, pair] of Object.values(pairs).entries()) {
    const [low, high] = [below, above].map((confidenceLevel) =>
      valueOf(compareArms({ ...pair, confidenceLevel })),
    )
    const [compared] = read[index] ?? []
    expect(compared?.difference.interval).toEqual({
      low: low?.difference.interval.low,
      high: high?.difference.interval.high,
    })
    if (compared?.lift.kind !== 'estimated' || low?.lift.kind !== 'estimated') throw new Error('far from 0')
    expect(compared.lift.interval.low).toBe(low.lift.interval.low)
    expect(compared.nominalPValue).toBe(low.pValue)
  }
})

function severalOf<Pair extends { readonly treatment: unknown }>({ treatment, ...pair }: Pair) {
  const treatments: readonly Pair['treatment'][] = [treatment]
  return { ...pair, treatments }
}

test('a cost that falls is the benefit, and both of its intervals agree', () => {
  const costs = { control: { spend: 1000, outcomes: 100 }, treatment: { spend: 1000, outcomes: 150 } }
  const [read] = valueOf(
    compareAtLook({
      kind: 'cost',
      control: costs.control,
      treatments: [costs.treatment],
      direction: 'lower',
      look: lookAt(4),
      dispersion: plain,
    }),
  )
  const whole = valueOf(compareCosts({ ...costs, confidenceLevel: 0.95, dispersion: plain }))
  if (read?.costLift.kind !== 'estimated' || whole.costLift.kind !== 'estimated') throw new Error('no zero')
  expect(read.outcomesPerSpend.crosses).toBe('benefit')
  expect(read.costLift.estimate).toBe(whole.costLift.estimate)
  expect(read.costLift.interval.high).toBeLessThan(0)
  // Where zero is excluded goes by the benefit: stricter at the last of four looks than with one.
  expect(read.costLift.interval.high).toBeGreaterThan(whole.costLift.interval.high)
})

test('one look at the end has the interval of compareArms', () => {
  const [look] = valueOf(
    levelsAtLooks({ ...plan, informationFractions: [1], taken: [{ number: 1, information: 7000 }] }),
  )
  if (!look) throw new Error('there is one')
  const [read] = valueOf(compareAtLook({ ...severalOf(pairs.proportion), direction: 'higher', look }))
  const { difference } = valueOf(compareArms({ ...pairs.proportion, confidenceLevel: 0.95 }))
  expect(read?.difference.interval.low).toBeCloseTo(difference.interval.low, 12)
  expect(read?.difference.interval.high).toBeCloseTo(difference.interval.high, 12)
})

const counts = fc.record({
  control: fc.integer({ min: 0, max: 2000 }),
  treatment: fc.integer({ min: 0, max: 2000 }),
  trials: fc.integer({ min: 2000, max: 4000 }),
})

test('P04 a look crosses exactly when both intervals exclude zero, and when the nominal p is below the nominal level', () => {
  const looks = [1, 2, 3, 4].map((number) => lookAt(number))
  fc.assert(
    fc.property(
      counts,
      fc.constantFrom(...looks),
      fc.constantFrom('higher' as const, 'lower' as const),
      ({ control, treatment, trials }, look, direction) => {
        const [read] = valueOf(
          compareAtLook({
            kind: 'proportion',
            control: { successes: control, trials },
            treatments: [{ successes: treatment, trials }],
            direction,
            look,
          }),
        )
        if (!read) throw new Error('one treatment was read')
        const { crosses, difference, lift, nominalPValue, nominalLevel } = read
        expect(excludesZero(difference.interval)).toBe(crosses !== 'neither')
        if (lift.kind === 'estimated') expect(excludesZero(lift.interval)).toBe(crosses !== 'neither')
        if (Math.abs(nominalPValue / nominalLevel - 1) > 1e-6)
          expect(nominalPValue < nominalLevel).toBe(crosses !== 'neither')
        if (crosses !== 'neither')
          expect(crosses === 'benefit').toBe(difference.estimate > 0 === (direction === 'higher'))
      },
    ),
    { numRuns: 60 },
  )
})

test('two versions share the level, and each has a verdict of its own', () => {
  const look = lookAt(4, { comparisons: 2 })
  // rpact: asOF, one-sided 0.0125, four looks.
  expect(look.benefit.criticalZ).toBeCloseTo(2.281217, 5)
  const several = {
    kind: 'proportion',
    control: { successes: 100, trials: 2000 },
    treatments: [
      { successes: 131, trials: 2000 },
      { successes: 140, trials: 2000 },
    ],
    direction: 'higher',
  } as const
  const crossed = valueOf(compareAtLook({ ...several, look })).map(({ crosses }) => crosses)
  expect(crossed).toEqual(['neither', 'benefit'])
  expect(compareAtLook({ ...several, look: lookAt(4) })).toEqual({
    ok: false,
    error: { kind: 'unshared-level', comparisons: 2, shared: 1 },
  })
  expect(compareAtLook({ ...several, treatments: [], look })).toEqual({
    ok: false,
    error: { kind: 'too-few-arms', arms: 0 },
  })
})

test('a look too early to stop for benefit has no end there, and still sees harm', () => {
  const [look] = valueOf(
    levelsAtLooks({ ...plan, plannedInformation: 1e6, taken: [{ number: 1, information: 2000 }] }),
  )
  if (!look) throw new Error('there is one')
  const [read] = valueOf(
    compareAtLook({
      kind: 'proportion',
      ...severalOf(arms([0, 1000], [300, 1000])),
      direction: 'lower',
      look,
    }),
  )
  // For a KPI that is better when it falls the benefit's end is the upper one.
  expect(read?.difference.interval.high).toBe(Infinity)
  expect([read?.crosses, read?.lift.kind]).toEqual(['harm', 'unbounded'])
})
