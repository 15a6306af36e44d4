import { normalInverseSf, normalSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'

/**
 * How fast a significance level is spent as information comes in.
 *
 * - `obrien-fleming`: next to nothing early, nearly everything at the end; the usual choice.
 * - `pocock`: about evenly, so that early looks can stop and the last one is much stricter.
 * - `power` (Kim & DeMets): level · t^exponent, exponent in (0, 100]; 1 is linear, 3 is near O'Brien–Fleming.
 * - `hwang-shih-decani`: level · (1 − e^(−shape·t)) / (1 − e^(−shape)), shape in [−100, 100]; −4 is near
 *   O'Brien–Fleming, 1 near Pocock.
 */
export type Spending =
  | { readonly kind: 'obrien-fleming' | 'pocock' }
  | { readonly kind: 'power'; readonly exponent: number }
  | { readonly kind: 'hwang-shih-decani'; readonly shape: number }

/**
 * What a one-sided `level` has spent at a share of the planned information; from share 1 on, all of it.
 *
 * Sources: Lan & DeMets, Biometrika 70 (1983); Kim & DeMets, Biometrika 74 (1987); Hwang, Shih & DeCani, Stat. Med. 9
 * (1990).
 */
export function spentAt(spending: Spending, level: number, fraction: number): number {
  return fraction >= 1 ? level : Math.min(level, spentBefore(spending, level, fraction))
}

function spentBefore(spending: Spending, level: number, fraction: number): number {
  switch (spending.kind) {
    case 'obrien-fleming':
      return 2 * normalSf(normalInverseSf(level / 2) / Math.sqrt(fraction))
    case 'pocock':
      return level * Math.log1p((Math.E - 1) * fraction)
    case 'power':
      return level * fraction ** spending.exponent
    case 'hwang-shih-decani': {
      const { shape } = spending
      // At shape 0 the limit is linear; so near it the two exponentials would differ by rounding alone.
      return level * (Math.abs(shape) < 1e-9 ? fraction : Math.expm1(-shape * fraction) / Math.expm1(-shape))
    }
  }
}

export function spendingError(spending: Spending): StatsError | undefined {
  if (spending.kind === 'power') {
    const { exponent } = spending
    return exponent > 0 && exponent <= 100 ? undefined : { kind: 'invalid-spending', value: exponent }
  }
  if (spending.kind !== 'hwang-shih-decani') return undefined
  const { shape } = spending
  return Math.abs(shape) <= 100 ? undefined : { kind: 'invalid-spending', value: shape }
}
