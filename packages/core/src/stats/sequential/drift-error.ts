import type { StatsError } from '../stats-error.ts'

export function driftError(drift: number): StatsError | undefined {
  return Math.abs(drift) <= LARGEST_DRIFT ? undefined : { kind: 'invalid-drift', value: drift }
}

/** No plan has a larger one: a power that rounds to 1 takes a drift below 50. */
const LARGEST_DRIFT = 1000
