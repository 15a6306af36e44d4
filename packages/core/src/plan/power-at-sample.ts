import { exactPowerOf, powerOf, type PowerOfInput, type StatsError } from '../stats/index.ts'
import type { Result } from '../result.ts'

/**
 * P(the interval excludes zero on the effect's side): by counting every outcome where few people are planned and the
 * normal approximation is some points off, by that approximation above.
 */
export function powerAtSample(input: PowerOfInput): Result<number, StatsError> {
  if (input.kind !== 'proportion') return powerOf(input)
  const isSmall = Math.max(input.unitsControl, input.unitsTreatment) < MOST_ENUMERATED
  const exact = isSmall ? exactPowerOf(input) : undefined
  // Certain outcomes have nothing to enumerate.
  return exact?.ok ? exact : powerOf(input)
}

const MOST_ENUMERATED = 500
