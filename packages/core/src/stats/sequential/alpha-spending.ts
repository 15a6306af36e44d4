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
 * - `table`: one's own, straight from step to step and from nothing at no information; after the last step nothing more
 *   until the information is complete.
 */
export type Spending =
  | { readonly kind: 'obrien-fleming' | 'pocock' }
  | { readonly kind: 'power'; readonly exponent: number }
  | { readonly kind: 'hwang-shih-decani'; readonly shape: number }
  | { readonly kind: 'table'; readonly steps: readonly SpendingStep[] }

export interface SpendingStep {
  /** In (0, 1], rising from step to step. */
  readonly informationFraction: number
  /** Of the level, spent until here: in [0, 1], never falling. */
  readonly spentShare: number
}

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
    case 'table':
      return level * shareAt(spending.steps, fraction)
  }
}

function shareAt(steps: readonly SpendingStep[], fraction: number): number {
  let before: SpendingStep = { informationFraction: 0, spentShare: 0 }
  for (const step of steps) {
    if (fraction <= step.informationFraction) {
      const way =
        (fraction - before.informationFraction) / (step.informationFraction - before.informationFraction)
      return before.spentShare + way * (step.spentShare - before.spentShare)
    }
    before = step
  }
  return before.spentShare
}

export function spendingError(spending: Spending): StatsError | undefined {
  if (spending.kind === 'table') return tableError(spending.steps)
  if (spending.kind === 'power') {
    const { exponent } = spending
    return exponent > 0 && exponent <= 100 ? undefined : { kind: 'invalid-spending', value: exponent }
  }
  if (spending.kind !== 'hwang-shih-decani') return undefined
  const { shape } = spending
  return Math.abs(shape) <= 100 ? undefined : { kind: 'invalid-spending', value: shape }
}

/** A table that spends more than there is, or takes back what is spent, is named by the share that does. */
function tableError(steps: readonly SpendingStep[]): StatsError | undefined {
  let before: SpendingStep = { informationFraction: 0, spentShare: 0 }
  for (const step of steps) {
    const { informationFraction, spentShare } = step
    if (!(informationFraction > before.informationFraction && informationFraction <= 1))
      return { kind: 'invalid-spending', value: informationFraction }
    if (!(spentShare >= before.spentShare)) return { kind: 'invalid-spending', value: spentShare }
    if (spentShare > 1) return { kind: 'overspending', informationFraction, spentShare }
    before = step
  }
  return steps.length > 0 ? undefined : { kind: 'invalid-spending', value: 0 }
}
