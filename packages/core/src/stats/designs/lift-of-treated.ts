import type { Estimated } from '../interval.ts'
import type { FiellerLift } from '../means/fieller-lift.ts'

/**
 * What was added as a share of what the treated areas would have had without it: with an addition of δ that is their
 * level less δ, so the interval of the share holds what that of δ holds. `unbounded` where it reaches a level of zero.
 */
export function liftOfTreated(level: number, { estimate, interval }: Estimated): FiellerLift {
  const untreated = level - interval.high
  if (!(untreated > ROUNDING * Math.max(Math.abs(level), Math.abs(interval.high))))
    return { kind: 'unbounded' }
  const shareAt = (added: number) => added / (level - added)
  return {
    kind: 'estimated',
    estimate: shareAt(estimate),
    interval: { low: shareAt(interval.low), high: shareAt(interval.high) },
  }
}

/** What is this small a share of the terms it was made of is their rounding. */
const ROUNDING = 1e-12
