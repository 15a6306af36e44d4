import type { StatsError } from '../stats-error.ts'

/**
 * Looks at 1 to 100 rising shares of the planned information, all but the last below 1. Two looks closer than a
 * ten-thousandth of the information are one: nothing that a test could see has come in between.
 */
export function looksError(informationFractions: readonly number[]): StatsError | undefined {
  const last = informationFractions.length - 1
  const valid =
    last >= 0 &&
    last < MOST_LOOKS &&
    informationFractions.every((fraction, look) => {
      const least = (informationFractions[look - 1] ?? SMALLEST_FRACTION) * (look === 0 ? 1 : 1 + CLOSEST)
      return fraction >= least && (look === last ? fraction <= LARGEST_FRACTION : fraction < 1)
    })
  return valid ? undefined : { kind: 'invalid-looks', informationFractions }
}

/** The level that all looks share, and the sides that share it. */
export function levelOfLooksError(significanceLevel: number, sides: 1 | 2): StatsError | undefined {
  if (!(significanceLevel >= SMALLEST_LEVEL && significanceLevel <= 0.5))
    return { kind: 'invalid-significance-level', value: significanceLevel }
  return sides === 1 || sides === 2 ? undefined : { kind: 'invalid-sides', value: sides }
}

/** One that a double can hold, and halve. */
export const SMALLEST_LEVEL = 1e-300

const MOST_LOOKS = 100
const CLOSEST = 1e-4
const SMALLEST_FRACTION = 1e-60
const LARGEST_FRACTION = 1e60
