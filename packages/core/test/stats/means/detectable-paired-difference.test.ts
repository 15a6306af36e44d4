import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectablePairedDifference } from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'

const usual = { power: 0.8, significanceLevel: 0.05 }

test.each([
  [14, 1.4732403462, 0.9, 0.05],
  [28, 10, 0.8, 0.05],
  [2, 1, 0.8, 0.05],
  [60, 25, 0.95, 0.1],
] as const)('%i days with a deviation of %f, as R', (days, standardDeviation, power, significanceLevel) => {
  const difference = valueOf(
    detectablePairedDifference({ days, standardDeviation, power, significanceLevel }),
  )
  expect(difference / standardDeviation).toBeCloseTo(figures[days] ?? 0, 6)
})

// R 4.2.2: uniroot(function(d) pt(qt(1 - level / 2, n - 1), n - 1, d * sqrt(n), lower.tail = FALSE) - power, c(0, 50)),
// in deviations.
const figures: Readonly<Record<number, number>> = {
  14: 0.938185214916,
  28: 0.549239981756,
  2: 11.5498884359,
  60: 0.429674172852,
}

test('laws: in proportion to the deviation, and more days never raise it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 200 }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (days, deviation) => {
        const at = (count: number, standardDeviation: number) =>
          valueOf(detectablePairedDifference({ days: count, standardDeviation, ...usual }))
        expect(at(days, 2 * deviation) / at(days, deviation)).toBeCloseTo(2, 10)
        expect(at(days + 1, deviation)).toBeLessThan(at(days, deviation) * (1 + 1e-9))
      },
    ),
    { numRuns: 50 },
  )
})

test.each([
  [{ days: 1 }, 'too-few-days'],
  [{ days: 2.5 }, 'too-few-days'],
  [{ standardDeviation: 0 }, 'invalid-standard-deviation'],
  [{ standardDeviation: Infinity }, 'invalid-standard-deviation'],
  [{ power: 0.01 }, 'invalid-power'],
  [{ significanceLevel: 1 }, 'invalid-significance-level'],
])('%j is refused', (change, kind) => {
  const answer = detectablePairedDifference({ days: 14, standardDeviation: 1, ...usual, ...change })
  expect(answer).toMatchObject({ ok: false, error: { kind } })
})
