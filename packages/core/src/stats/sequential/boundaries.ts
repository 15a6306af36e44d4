import type { StatsError } from '../stats-error.ts'
import { looksError } from './looks-error.ts'
import { chanceAbove, chanceBelow, REACH, survive, type Region, type Survivors } from './surviving-paths.ts'

/** Between which z each look lets the test go on; only the last look's region is never entered. */
export interface Boundary extends Region {
  readonly informationFraction: number
}

/** A look of a design: above `criticalZ` (0 to 40) it stops the test, with two sides also below its negative. */
export interface CriticalLook {
  readonly informationFraction: number
  /** Infinity: it cannot stop the test. */
  readonly criticalZ: number
  /** With two sides, where harm is watched otherwise than benefit: below its negative the test stops. 0 to 40, Infinity. */
  readonly harmZ?: number
}

/** Below the negative of which a look of a design with two sides stops the test. */
export function harmZOf({ criticalZ, harmZ = criticalZ }: CriticalLook): number {
  return harmZ
}

/** Drifts that one walk serves: the mean of z at the planned information, which is drift · √fraction at a look. */
interface Drifts {
  readonly from: number
  readonly to: number
}

export function boundariesOf(looks: readonly CriticalLook[], sides: 1 | 2): readonly Boundary[] {
  return looks.map((look) => ({
    informationFraction: look.informationFraction,
    low: sides === 2 ? -harmZOf(look) : -Infinity,
    high: look.criticalZ,
  }))
}

export function criticalLooksError(looks: readonly CriticalLook[], sides: 1 | 2): StatsError | undefined {
  const informationFractions = looks.map((look) => look.informationFraction)
  const error = looksError(informationFractions)
  if (error) return error
  if (sides !== 1 && sides !== 2) return { kind: 'invalid-sides', value: sides }
  const valid = looks.every((look) =>
    [look.criticalZ, harmZOf(look)].every((z) => z >= 0 && (z <= MOST_Z || z === Infinity)),
  )
  return valid ? undefined : { kind: 'invalid-looks', informationFractions }
}

/** No double holds the chance of a z beyond it. */
export const MOST_Z = 40

/**
 * The tests that come to each look, the first of which all come to. `farthest`: from how far
 * off its mean, in z, a path may still come to what is asked of it.
 */
export function walk(
  boundaries: readonly Boundary[],
  { from, to }: Drifts,
  farthest = REACH,
): readonly (Survivors | undefined)[] {
  const before: (Survivors | undefined)[] = [undefined]
  for (const [look, { informationFraction, low, high }] of boundaries.entries()) {
    const next = boundaries[look + 1]
    if (!next) break
    const root = Math.sqrt(informationFraction)
    const region = { low: Math.max(low, from * root - farthest), high: Math.min(high, to * root + farthest) }
    before.push(survive(before[look], informationFraction, region, next.informationFraction))
  }
  return before
}

/** As far as a z of interest is, and farther by what a path moves; the chance of coming back from there is nothing. */
export function farthestFor(looks: readonly CriticalLook[]): number {
  const finite = looks
    .flatMap((look) => [look.criticalZ, harmZOf(look)])
    .flatMap((z) => (z === Infinity ? [] : Math.abs(z)))
  return Math.max(REACH, ...finite.map((z) => Math.min(MOST_Z, z + 4)))
}

/** The chance that each look is the first whose z is above its region, for a drift that the walk serves. */
export function chancesAbove(
  boundaries: readonly Boundary[],
  before: readonly (Survivors | undefined)[],
  drift: number,
): readonly number[] {
  return boundaries.map(({ informationFraction, high }, look) =>
    high === Infinity ? 0 : chanceAbove(before[look], informationFraction, drift)(high),
  )
}

/** The same for below. */
export function chancesBelow(
  boundaries: readonly Boundary[],
  before: readonly (Survivors | undefined)[],
  drift: number,
): readonly number[] {
  return boundaries.map(({ informationFraction, low }, look) =>
    low === -Infinity ? 0 : chanceBelow(before[look], informationFraction, drift)(low),
  )
}

/** The walk that serves a drift; drifts nearby share it. */
export type Walks = (drift: number) => readonly (Survivors | undefined)[]

export function walksOf(boundaries: readonly Boundary[]): Walks {
  const around = 1 / Math.sqrt(boundaries.at(-1)?.informationFraction ?? 1)
  const walks = new Map<number, readonly (Survivors | undefined)[]>()
  return (drift) => {
    const place = Math.round(drift / (2 * around))
    const center = 2 * around * place
    const known = walks.get(place) ?? walk(boundaries, { from: center - around, to: center + around })
    walks.set(place, known)
    return known
  }
}
