import type { Direction } from '../kpi/kpi.ts'
import type { Dispersion, LookSchedule } from '../stats/index.ts'
import { pairLevel } from './pair-level.ts'
import type { Guardrail, Rule } from './plan.ts'
import type { Threshold } from './threshold.ts'

/** A KPI as far as the size of a test depends on it. `baseline` is its value today, in its own unit. */
export type PlannedKpi =
  /** How often it happens, in (0, 1), among people who each count once. */
  | { readonly kind: 'proportion'; readonly baseline: number }
  /** A value per person, above 0, and how much persons differ. */
  | { readonly kind: 'mean' | 'ratio'; readonly baseline: number; readonly standardDeviation: number }
  /** Events per unit of exposure (a day, a click, a euro), above 0. Without a dispersion 2 is assumed. */
  | { readonly kind: 'rate'; readonly baseline: number; readonly dispersion?: Dispersion }

/** What must not get worse, as far as its verification depends on it: counted among the same people. */
export type PlannedGuardrail = Pick<Guardrail, 'id' | 'direction' | 'margin' | 'baseline'> &
  Partial<Pick<Guardrail, 'name' | 'mode' | 'kind' | 'per' | 'valueUnit' | 'standardDeviation'>>

/** A test that is being considered: what its traffic can show is not known yet. */
export type PlannedTest = {
  readonly kpi: PlannedKpi
  readonly direction: Direction
  /** The smallest effect worth having, as a size in the KPI's unit or as a share of its value today. */
  readonly threshold: Threshold
  readonly rule: Rule
  /** The part of the traffic that each version gets, control first: two to four of them, 1 together. */
  readonly shares: readonly number[]
  /** People that come by in a week, in all versions together; for a rate its exposure. */
  readonly unitsPerWeek: number
  /** Above 0, at most 104. */
  readonly weeks: number
  /** In (significanceLevel, 1). */
  readonly power: number
  /** Two-sided, in (0, 0.5]. */
  readonly significanceLevel: number
  /** The readings on the way; without them one at the end. */
  readonly looks?: LookSchedule
  readonly guardrails: readonly PlannedGuardrail[]
}

/** One new version against the control: of several the one that fewest people see, whose answer comes last. */
export type PlannedComparison = PlannedTest & {
  readonly controlShare: number
  readonly treatmentShare: number
  /** The level at which this comparison is made, so that all of them together keep the test's level. */
  readonly pairwiseLevel: number
}

/**
 * The comparison that a test stands or falls by. Several versions are corrected as Dunnett does, with readings on
 * the way in equal parts.
 */
export function plannedComparison(test: PlannedTest): PlannedComparison {
  const { shares, looks, significanceLevel } = test
  const [controlShare = 0.5, ...treatmentShares] = shares
  return {
    ...test,
    controlShare,
    treatmentShare: Math.min(...treatmentShares),
    pairwiseLevel: looks ? significanceLevel / treatmentShares.length : pairLevel(shares, significanceLevel),
  }
}
