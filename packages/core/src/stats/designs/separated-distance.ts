import { fail, ok, type Result } from '../../result.ts'
import { findRoot } from '../kernel/find-root.ts'
import { integrate } from '../kernel/gauss-legendre.ts'
import { normalCdf, normalDensity, normalInverseSf, normalSf } from '../kernel/normal.ts'
import { smallestPValue } from './attainable.ts'
import type { Draw } from './draw.ts'

/**
 * With so few units that only the clearest outcome has a p below the level, a t test knows nothing of the power: every
 * pair has to point the same way, or every treated unit to be above every other. True for that case.
 */
export function asksForSeparation(draw: Draw, attainedLevel: number): boolean {
  const halves = draw.order === 'paired' || 2 * draw.treated === draw.units
  return halves && attainedLevel < 1.5 * smallestPValue(draw)
}

/**
 * How many standard errors from zero an effect must be for the units, normal and independent, to be separated with this
 * power on the side of the effect.
 */
export function separatedDistance(
  { order, units }: Draw,
  power: number,
): Result<number, { readonly kind: 'not-converged' }> {
  const half = units / 2
  // Φ(distance / √pairs)^pairs = power.
  if (order === 'paired') return ok(Math.sqrt(half) * normalInverseSf(-Math.expm1(Math.log(power) / half)))
  const found = findRoot((shift) => overlap(half, shift) - (1 - power), 0, FARTHEST)
  return found.ok ? ok((found.value.high * Math.sqrt(units)) / 2) : fail({ kind: 'not-converged' })
}

/** That some treated unit, moved by so many deviations, is not above all others: over the largest of those. */
function overlap(half: number, shift: number): number {
  return integrate(
    (largest) =>
      half *
      normalDensity(largest) *
      normalCdf(largest) ** (half - 1) *
      -Math.expm1(half * Math.log1p(-normalSf(shift - largest))),
    -9,
    9,
  )
}

/** No power that a double tells from 1 takes more deviations. */
const FARTHEST = 30
