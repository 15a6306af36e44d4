import fc from 'fast-check'
import type { Spending } from '../../../src/stats/index.ts'

/** Shares of the planned information at 1 to `most` looks, the last at, before or beyond the plan. */
export const looksAt = (most: number): fc.Arbitrary<readonly number[]> =>
  fc
    .tuple(
      fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 1, maxLength: most }),
      fc.constantFrom(0.8, 1, 1.2),
    )
    .map(([steps, end]) => {
      const whole = steps.reduce((sum, step) => sum + step, 0)
      let sum = 0
      return steps.map((step) => {
        sum += step
        return (end * sum) / whole
      })
    })
    .filter((fractions) => fractions.slice(0, -1).every((fraction) => fraction < 1))

export const spendings: fc.Arbitrary<Spending> = fc.oneof(
  fc.constantFrom({ kind: 'obrien-fleming' } as const, { kind: 'pocock' } as const),
  fc.record({ kind: fc.constant('power' as const), exponent: fc.double({ min: 0.3, max: 5, noNaN: true }) }),
  fc.record({
    kind: fc.constant('hwang-shih-decani' as const),
    shape: fc.double({ min: -8, max: 4, noNaN: true }),
  }),
)

export const levels: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0.01, 0.025, 0.05, 0.1),
  fc.double({ min: 1e-6, max: 0.4, noNaN: true }),
)
