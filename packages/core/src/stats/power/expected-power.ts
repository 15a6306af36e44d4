import { normalInverse } from '../kernel/normal.ts'
import { meanPower, type ExpectedMeans } from '../means/mean-power.ts'
import type { EffectSize } from '../proportions/effect-size.ts'
import { assumedDispersion } from '../rates/rate-dispersion.ts'
import { ratePower, type ExpectedRates } from '../rates/rate-power.ts'
import { scorePower, type ExpectedSample } from './score-power.ts'

/** What a plan expects: the control, the effect, and the size of each arm. */
export type Expected = ({ readonly kind: 'proportion' } & ExpectedSample) | ExpectedMeans | ExpectedRates

/**
 * The chance that the estimate lies significantly above `nullEffect` (`side` 1), or below it (−1), at the one-sided
 * `level`; at level ½ simply above or below it.
 */
export function expectedPower(
  expected: Expected,
  nullEffect: EffectSize,
  side: 1 | -1,
  level: number,
): number {
  switch (expected.kind) {
    case 'proportion':
      return scorePower(expected, nullEffect, side, -normalInverse(level))
    case 'mean':
    case 'ratio':
      return meanPower(expected, nullEffect, side, level)
    case 'rate':
      return ratePower({ dispersion: assumedDispersion, ...expected }, nullEffect, side, level)
  }
}

/** How large the two arms of each comparison are: in people, or in exposure. */
export function sizesOf(expected: Expected): { readonly control: number; readonly treatment: number } {
  return expected.kind === 'rate'
    ? { control: expected.exposureControl, treatment: expected.exposureTreatment }
    : { control: expected.unitsControl, treatment: expected.unitsTreatment }
}
