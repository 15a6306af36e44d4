import type { ArmCounts } from './proportions/arm-counts.ts'
import type { InvalidCounts, InvalidNumber, StatsError } from './stats-error.ts'

/** The first error found, or undefined: checks read as a list. */
export function firstError(...errors: readonly (StatsError | undefined)[]): StatsError | undefined {
  return errors.find((error) => error !== undefined)
}

export function countsError(
  arm: InvalidCounts['arm'],
  { successes, trials }: ArmCounts,
): StatsError | undefined {
  const valid =
    Number.isSafeInteger(trials) && Number.isSafeInteger(successes) && successes >= 0 && successes <= trials
  return valid && trials >= 1 ? undefined : { kind: 'invalid-counts', arm, successes, trials }
}

/** Both ends excluded: a level of 0 or 1 asks for nothing or for everything; so does one that a double cannot halve. */
export function levelError(kind: InvalidNumber['kind'], value: number): StatsError | undefined {
  return value >= SMALLEST_LEVEL && value < 1 ? undefined : { kind, value }
}

const SMALLEST_LEVEL = 1e-300

/** An exact method lists every outcome: beyond `most` people in all it would take too long. */
export function manyUnitsError(units: number, most: number): StatsError | undefined {
  return units <= most ? undefined : { kind: 'too-many-units', units, most }
}

export function unitsError(value: number): StatsError | undefined {
  return Number.isSafeInteger(value) && value >= 1 ? undefined : { kind: 'invalid-units', value }
}
