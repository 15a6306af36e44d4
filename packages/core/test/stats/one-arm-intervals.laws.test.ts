import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newcombeInterval, wilsonInterval, type ArmCounts } from '../../src/stats/index.ts'
import { armCounts, confidenceLevel, twoArms } from './arbitraries.ts'
import { valueOf } from './value-of.ts'

const failures = ({ successes, trials }: ArmCounts): ArmCounts => ({ successes: trials - successes, trials })

test('Wilson: within [0, 1], contains the rate, mirrored by swapping successes and failures', () => {
  fc.assert(
    fc.property(armCounts, confidenceLevel, (counts, level) => {
      const { low, high } = valueOf(wilsonInterval({ counts, confidenceLevel: level }))
      const mirror = valueOf(wilsonInterval({ counts: failures(counts), confidenceLevel: level }))
      const rate = counts.successes / counts.trials
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(rate)
      expect(high).toBeGreaterThanOrEqual(rate)
      expect(mirror.low).toBeCloseTo(1 - high, 12)
    }),
  )
})

test('Newcombe: within [−1, 1], mirrored by swapping the arms', () => {
  fc.assert(
    fc.property(twoArms, confidenceLevel, ({ control, treatment }, level) => {
      const { low, high } = valueOf(newcombeInterval({ control, treatment, confidenceLevel: level }))
      const swapped = valueOf(
        newcombeInterval({ control: treatment, treatment: control, confidenceLevel: level }),
      )
      expect(low).toBeGreaterThanOrEqual(-1)
      expect(high).toBeLessThanOrEqual(1)
      expect(swapped.low).toBeCloseTo(-high, 12)
    }),
  )
})

test('impossible counts are refused', () => {
  const counts = { successes: 1, trials: 0 }
  expect(wilsonInterval({ counts, confidenceLevel: 0.95 })).toEqual({
    ok: false,
    error: { kind: 'invalid-counts', arm: 'only', ...counts },
  })
})
