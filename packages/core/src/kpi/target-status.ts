import type { Direction } from './kpi.ts'

/** Green, amber and red. */
export type TargetStatus = 'reached' | 'near' | 'far'

/** A value that misses its target by at most this part of the target is near it. */
export const nearTarget = 0.1

/**
 * Answers: "is the KPI where we want it?" `reached` at the target or on its better side; `near` when it misses by at
 * most a tenth of the target; `far` beyond that. Of a target of 0 there is no tenth: every miss is far.
 */
export function targetStatus(value: number, target: number, direction: Direction): TargetStatus {
  const missedBy = direction === 'higher' ? target - value : value - target
  if (missedBy <= 0) return 'reached'
  // A hair of tolerance: 44 misses 40 by a tenth, whatever binary fractions make of it.
  return missedBy <= nearTarget * Math.abs(target) * (1 + 1e-12) ? 'near' : 'far'
}
