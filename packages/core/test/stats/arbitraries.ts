import fc from 'fast-check'
import type { ArmCounts, TwoArms } from '../../src/stats/index.ts'

/** People per arm, from one to ten millions, evenly over the orders of magnitude. */
const trials = fc.oneof(
  fc.integer({ min: 1, max: 30 }),
  fc.double({ min: 0, max: 7, noNaN: true }).map((power) => Math.round(10 ** power)),
  fc.constant(10_000_000),
)

/** Counts of one arm, with the corners (none, one, all but one, all) as likely as the rest. */
export const armCounts: fc.Arbitrary<ArmCounts> = trials.chain((total) =>
  fc
    .oneof(
      fc.constantFrom(0, 1, total - 1, total),
      fc.integer({ min: 0, max: total }),
      fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Math.round(total * x ** 6)),
    )
    .map((successes) => ({ successes, trials: total })),
)

export const twoArms: fc.Arbitrary<TwoArms> = fc.oneof(
  fc.record({ control: armCounts, treatment: armCounts }),
  // Arms that differ little: near the edge of significance, where a contradiction would show.
  fc
    .record({ control: armCounts, z: fc.double({ min: -4, max: 4, noNaN: true }) })
    .map(({ control, z }) => ({ control, treatment: shifted(control, z) })),
)

export const confidenceLevel = fc.oneof(
  fc.constantFrom(0.9, 0.95, 0.99),
  fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
)

function shifted({ successes, trials: total }: ArmCounts, z: number): ArmCounts {
  const spread = Math.sqrt((2 * successes * (total - successes)) / total)
  return { successes: Math.min(total, Math.max(0, Math.round(successes + z * spread))), trials: total }
}
