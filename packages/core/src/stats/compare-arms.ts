import type { Result } from '../result.ts'
import { compareMeans, type CompareMeansInput, type MeansComparison } from './means/compare-means.ts'
import {
  compareProportions,
  type ArmsComparison,
  type CompareProportionsInput,
} from './proportions/compare-proportions.ts'
import { compareRates, type CompareRatesInput, type RatesComparison } from './rates/compare-rates.ts'
import { compareRatios, type CompareRatiosInput, type RatiosComparison } from './ratios/compare-ratios.ts'
import type { StatsError } from './stats-error.ts'

export type CompareArmsInput =
  | CompareProportionsInput
  | CompareMeansInput
  | CompareRatiosInput
  | CompareRatesInput

/** Of whichever kind. */
export type AnyComparison = ArmsComparison | MeansComparison | RatiosComparison | RatesComparison

/**
 * Do two arms differ, and by how much?
 *
 * `kind` says what was measured: `proportion` (people who did it or not), `mean` (one number per person), `ratio` (two
 * numbers per person, their sums divided), `rate` (events in an exposure). In each kind one family of tests gives p
 * and both intervals, so that they never contradict each other about zero. One look at the end; at a planned look: `compareAtLook`.
 * Errors, edges and laws: at `compareProportions`, `compareMeans`, `compareRatios` and `compareRates`.
 * @example
 * compareArms({
 *   kind: 'proportion', confidenceLevel: 0.95,
 *   control: { successes: 404, trials: 12640 }, treatment: { successes: 497, trials: 12571 },
 * }) // lift: { kind: 'estimated', estimate: 0.236…, interval: { low: 0.087…, high: 0.407… } }, pValue: 0.0012…
 */
export function compareArms(input: CompareProportionsInput): Result<ArmsComparison, StatsError>
export function compareArms(input: CompareMeansInput): Result<MeansComparison, StatsError>
export function compareArms(input: CompareRatiosInput): Result<RatiosComparison, StatsError>
export function compareArms(input: CompareRatesInput): Result<RatesComparison, StatsError>
export function compareArms(input: CompareArmsInput): Result<AnyComparison, StatsError>
export function compareArms(input: CompareArmsInput): Result<AnyComparison, StatsError> {
  switch (input.kind) {
    case 'proportion':
      return compareProportions(input)
    case 'mean':
      return compareMeans(input)
    case 'ratio':
      return compareRatios(input)
    case 'rate':
      return compareRates(input)
  }
}
