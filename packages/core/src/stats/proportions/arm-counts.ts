/** One arm of a test on a proportion: people counted once, and how many of them did what is measured. */
export interface ArmCounts {
  /** Whole number from 0 to `trials`. */
  readonly successes: number
  /** Whole number, at least 1. */
  readonly trials: number
}

export interface TwoArms {
  readonly control: ArmCounts
  readonly treatment: ArmCounts
}

/** The observed rate, in [0, 1]. */
export function rateOf({ successes, trials }: ArmCounts): number {
  return successes / trials
}

/** The same people, with those counted who did not do it. */
export function failures({ successes, trials }: ArmCounts): ArmCounts {
  return { successes: trials - successes, trials }
}
