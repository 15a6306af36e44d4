import { pairwiseSignificanceLevel } from '../stats/index.ts'

/**
 * The two-sided level of one new version against the control, where all of them are read once: so that together they
 * keep the test's level, as Dunnett does. `shares`: of the control, then of each new version.
 */
export function pairLevel(shares: readonly number[], significanceLevel: number): number {
  const [unitsControl = 0, ...unitsByTreatment] = shares
  if (unitsByTreatment.length === 1) return significanceLevel
  const level = pairwiseSignificanceLevel({ unitsControl, unitsByTreatment, significanceLevel })
  // Without convergence the strictest correction there is, which Dunnett's never exceeds.
  return level.ok ? level.value : significanceLevel / unitsByTreatment.length
}
