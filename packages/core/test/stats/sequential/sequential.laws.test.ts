import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spendAlpha, type SequentialLook } from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'
import { levels, looksAt, spendings } from './arbitraries.ts'

const design = fc.record({
  informationFractions: looksAt(6),
  significanceLevel: levels,
  sides: fc.constantFrom(1 as const, 2 as const),
  spending: spendings,
  lastIsFinal: fc.boolean(),
})

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
  )
})
