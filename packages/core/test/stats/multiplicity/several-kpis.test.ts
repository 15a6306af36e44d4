import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareArms, compareSeveralKpis } from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'

const orders = {
  kind: 'proportion',
  control: { successes: 404, trials: 12_640 },
  treatment: { successes: 497, trials: 12_571 },
} as const
const leads = {
  kind: 'rate',
  control: { events: 100, exposure: 28 },
  treatment: { events: 130, exposure: 28 },
} as const

test('two primary KPIs: Holm of their own p, intervals at 97.5 % each', () => {
  const { comparisons, pairwiseConfidenceLevel } = valueOf(
    compareSeveralKpis({ kpis: [orders, leads], confidenceLevel: 0.95 }),
  )
  expect(pairwiseConfidenceLevel).toBe(0.975)
  const [first, second] = comparisons
  // Holm by hand: the smaller p twice, the larger once.
  expect(first?.adjustedPValue).toBe(2 * (first?.pValue ?? 0))
  expect(second?.adjustedPValue).toBe(second?.pValue)
  const alone = valueOf(compareArms({ ...leads, confidenceLevel: 0.975 }))
  expect(second?.difference).toEqual(alone.difference)
})

test('an interval that excludes zero has an adjusted p below the level; the order only reorders', () => {
  const mean = fc
    .record({ mean: fc.double({ min: 40, max: 60, noNaN: true }), units: fc.integer({ min: 5, max: 500 }) })
    .map((arm) => ({ ...arm, standardDeviation: 20 }))
  const kpi = fc.record({ kind: fc.constant('mean' as const), control: mean, treatment: mean })
  fc.assert(
    fc.property(fc.array(kpi, { minLength: 1, maxLength: 5 }), (kpis) => {
      const several = valueOf(compareSeveralKpis({ kpis, confidenceLevel: 0.9 })).comparisons
      const turned = valueOf(
        compareSeveralKpis({ kpis: kpis.toReversed(), confidenceLevel: 0.9 }),
      ).comparisons
      expect(turned.toReversed()).toEqual(several)
      for (const { difference, adjustedPValue } of several) {
        const excludesZero = difference.interval.low > 0 || difference.interval.high < 0
        if (excludesZero) expect(adjustedPValue).toBeLessThan(0.1 * (1 + 1e-9))
      }
      const [only] = kpis
      if (only && kpis.length === 1)
        expect(several[0]).toMatchObject(valueOf(compareArms({ ...only, confidenceLevel: 0.9 })))
    }),
    { numRuns: 500 },
  )
})

test('refusals name what was refused', () => {
  expect(compareSeveralKpis({ kpis: [], confidenceLevel: 0.95 })).toEqual({
    ok: false,
    error: { kind: 'too-few-arms', arms: 0 },
  })
  expect(compareSeveralKpis({ kpis: [orders], confidenceLevel: 1 })).toEqual({
    ok: false,
    error: { kind: 'invalid-confidence-level', value: 1 },
  })
})
