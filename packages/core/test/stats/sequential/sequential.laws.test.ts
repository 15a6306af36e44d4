import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  estimateAfterLooks,
  inflationOfLooks,
  spendAlpha,
  spendBeta,
  stopProbabilities,
  wangTsiatisLooks,
  type SequentialLook,
} from '../../../src/stats/index.ts'
import { normalInverseSf, normalSf } from '../../../src/stats/kernel/normal.ts'
import { valueOf } from '../value-of.ts'
import { levels, looksAt, spendings } from './arbitraries.ts'

const design = fc.record({
  informationFractions: looksAt(5),
  significanceLevel: levels,
  sides: fc.constantFrom(1 as const, 2 as const),
  spending: spendings,
  lastIsFinal: fc.boolean(),
})

/** Few runs: each walks through the looks many times. */
const few = { numRuns: 25 }

const criticalValues = (looks: readonly SequentialLook[]) => looks.map(({ criticalZ }) => criticalZ)

test('one look has the level itself', () => {
  fc.assert(
    fc.property(design, fc.double({ min: 0.01, max: 2, noNaN: true }), (input, fraction) => {
      const [look, ...others] = valueOf(
        spendAlpha({ ...input, informationFractions: [fraction], lastIsFinal: true }),
      )
      expect(others).toEqual([])
      expect(look?.alphaSpent).toBe(input.significanceLevel)
      expect((look?.nominalLevel ?? 0) / input.significanceLevel).toBeCloseTo(1, 12)
    }),
    few,
  )
})

test('what is spent rises to the level; the level of a look lies between what it spends and all that is spent', () => {
  fc.assert(
    fc.property(design, (input) => {
      let before = 0
      for (const { alphaSpent, nominalLevel } of valueOf(spendAlpha(input))) {
        expect(alphaSpent).toBeGreaterThanOrEqual(before)
        expect(nominalLevel).toBeGreaterThanOrEqual((alphaSpent - before) * (1 - 1e-9))
        expect(nominalLevel).toBeLessThanOrEqual(alphaSpent * (1 + 1e-9))
        before = alphaSpent
      }
      expect(before).toBeLessThanOrEqual(input.significanceLevel)
      if (input.lastIsFinal) expect(before).toBe(input.significanceLevel)
    }),
    few,
  )
})

test('looks that are added later change nothing of those before', () => {
  fc.assert(
    fc.property(design, fc.nat(5), (input, dropped) => {
      const all = valueOf(spendAlpha(input))
      const kept = Math.max(1, all.length - 1 - dropped)
      const fewer = valueOf(
        spendAlpha({
          ...input,
          informationFractions: input.informationFractions.slice(0, kept),
          lastIsFinal: kept === all.length && input.lastIsFinal,
        }),
      )
      for (const [index, critical] of criticalValues(fewer).entries())
        expect(critical / (all[index]?.criticalZ ?? 0) || 1).toBeCloseTo(1, 8)
    }),
    few,
  )
})

test('two sides at twice the level are at most as strict as one side', () => {
  fc.assert(
    fc.property(design, (input) => {
      const significanceLevel = input.significanceLevel / 2
      const one = criticalValues(valueOf(spendAlpha({ ...input, significanceLevel, sides: 1 })))
      const two = criticalValues(
        valueOf(spendAlpha({ ...input, significanceLevel: 2 * significanceLevel, sides: 2 })),
      )
      for (const [index, critical] of two.entries())
        expect(critical).toBeLessThanOrEqual((one[index] ?? 0) + 1e-9)
    }),
    few,
  )
})

const total = (chances: readonly number[]) => chances.reduce((sum, chance) => sum + chance, 0)
const powers = fc.double({ min: 0.5, max: 0.99, noNaN: true })
const drifts = fc.double({ min: -6, max: 6, noNaN: true })

test('without an effect the chances to stop sum to what the looks spend, whichever way they are shaped', () => {
  fc.assert(
    fc.property(design, fc.option(fc.double({ min: -0.5, max: 0.5, noNaN: true })), (input, shape) => {
      const looks = valueOf(shape === null ? spendAlpha(input) : wangTsiatisLooks({ ...input, shape }))
      const stops = valueOf(stopProbabilities({ looks, sides: input.sides, drift: 0 }))
      const [above, below] = [total(stops.map((stop) => stop.above)), total(stops.map((stop) => stop.below))]
      expect((above + below) / (looks.at(-1)?.alphaSpent ?? 0)).toBeCloseTo(1, 8)
      if (shape !== null) expect(above + below).toBeCloseTo(input.significanceLevel, 9)
    }),
    few,
  )
})

test('the sign of the drift swaps two equal sides', () => {
  fc.assert(
    fc.property(design, drifts, (input, drift) => {
      const looks = valueOf(spendAlpha({ ...input, sides: 2 }))
      const [up, down] = [drift, -drift].map((to) =>
        valueOf(stopProbabilities({ looks, sides: 2, drift: to })),
      )
      for (const [look, { above, below }] of (up ?? []).entries()) {
        expect(down?.[look]?.below).toBeCloseTo(above, 10)
        expect(down?.[look]?.above).toBeCloseTo(below, 10)
      }
    }),
    few,
  )
})

test('looks need no fewer people than one look, at most, and futility no fewer than none', () => {
  fc.assert(
    fc.property(design, powers, spendings, (input, power, spending) => {
      const { significanceLevel } = input
      const looks = valueOf(spendAlpha({ ...input, sides: 1, lastIsFinal: true }))
      const plan = { looks, significanceLevel, power }
      const plain = valueOf(inflationOfLooks({ ...plan, sides: 1 }))
      expect(plain.inflationFactor).toBeGreaterThan(1 - 1e-9)
      expect(plain.expectedFactor).toBeLessThanOrEqual(plain.inflationFactor + 1e-12)
      expect(total(plain.stops.map(({ above }) => above))).toBeCloseTo(power, 9)
      if (looks.length === 1) expect(plain.inflationFactor).toBeCloseTo(1, 9)
      const futile = valueOf(spendBeta({ ...plan, spending }))
      expect(futile.inflationFactor).toBeGreaterThan(plain.inflationFactor - 1e-9)
      expect(total(futile.stops.map(({ above }) => above))).toBeCloseTo(power, 8)
      expect(futile.futilityZ).toHaveLength(looks.length - 1)
    }),
    few,
  )
})

const ended = fc.record({
  estimate: fc.double({ min: -5, max: 5, noNaN: true }),
  standardError: fc.constantFrom(1, 0.01, 250),
})

test('with one look p, estimate and interval are the plain ones', () => {
  fc.assert(
    fc.property(ended, fc.constantFrom(1 as const, 2 as const), (figures, sides) => {
      const { estimate: z, standardError } = figures
      const looks = [{ informationFraction: 0.7, criticalZ: 1.96 }]
      const estimate = z * standardError
      const after = valueOf(
        estimateAfterLooks({ looks, sides, estimate, standardError, confidenceLevel: 0.95 }),
      )
      expect(after.pValue).toBeCloseTo(2 * normalSf(Math.abs(z)), 12)
      expect(after.medianUnbiased / standardError).toBeCloseTo(z, 7)
      expect(after.stagewiseInterval.low / standardError).toBeCloseTo(z - normalInverseSf(0.025), 7)
      expect(after.stagewiseInterval.high / standardError).toBeCloseTo(z + normalInverseSf(0.025), 7)
    }),
    few,
  )
})

test('a z at the critical value has the p that is spent so far', () => {
  fc.assert(
    fc.property(design, (input) => {
      const looks = valueOf(spendAlpha(input))
      const { criticalZ = 0, alphaSpent = 0 } = looks.at(-1) ?? {}
      const at = { looks, sides: input.sides, estimate: criticalZ, standardError: 1, confidenceLevel: 0.95 }
      expect(valueOf(estimateAfterLooks(at)).pValueGreater).toBeCloseTo(alphaSpent / input.sides, 9)
    }),
    few,
  )
})

test('with two sides a change of sign mirrors p, estimate and both intervals', () => {
  fc.assert(
    fc.property(design, ended, (input, figures) => {
      const { estimate: z, standardError } = figures
      const looks = valueOf(spendAlpha({ ...input, sides: 2 }))
      const [up, down] = [z, -z].map((estimate) =>
        valueOf(
          estimateAfterLooks({
            looks,
            sides: 2,
            estimate: estimate * standardError,
            standardError,
            confidenceLevel: 0.9,
          }),
        ),
      )
      if (!up || !down) throw new Error('there are two')
      expect(up.pValue).toBeCloseTo(down.pValue, 10)
      for (const of of ['stagewiseInterval', 'repeatedInterval'] as const) {
        expect(up[of].low / standardError).toBeCloseTo(-down[of].high / standardError, 7)
        expect(up[of].high / standardError).toBeCloseTo(-down[of].low / standardError, 7)
      }
      expect(up.medianUnbiased / standardError).toBeCloseTo(-down.medianUnbiased / standardError, 7)
    }),
    few,
  )
})

test('p is below the level exactly when the stage-wise interval excludes zero', () => {
  fc.assert(
    fc.property(
      design,
      ended,
      fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      (input, { estimate }, level) => {
        const looks = valueOf(spendAlpha(input))
        const after = valueOf(
          estimateAfterLooks({
            looks,
            sides: input.sides,
            estimate,
            standardError: 1,
            confidenceLevel: level,
          }),
        )
        const { low, high } = after.stagewiseInterval
        fc.pre(Math.abs(after.pValue - (1 - level)) > 1e-9)
        expect(low > 0 || high < 0).toBe(after.pValue < 1 - level)
        expect(after.medianUnbiased).toBeGreaterThanOrEqual(low)
        expect(after.medianUnbiased).toBeLessThanOrEqual(high)
      },
    ),
    few,
  )
})
