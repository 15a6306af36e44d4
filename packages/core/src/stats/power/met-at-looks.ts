import { chanceAbove, REACH, survive, type Region, type Survivors } from '../sequential/surviving-paths.ts'
import type { LookDesign } from './look-design.ts'

interface MetAtLooks {
  readonly design: LookDesign
  /** The mean of z at the last look, with the good side above. */
  readonly drift: number
  /** The mean it would have if the effect were the threshold. */
  readonly thresholdDrift: number
  readonly rule: 'standard' | 'strict'
}

/**
 * The chance that a test with looks ends as met: at a look on the way it also ends by harm, and where the effect is shown
 * to be below the threshold (`too-small`, `no-useful-effect`); else it goes on to the last.
 */
export function metAtLooks({ design, drift, thresholdDrift, rule }: MetAtLooks): number {
  let before: Survivors | undefined
  let met = 0
  for (const [look, { informationFraction, criticalZ, harmZ }] of design.looks.entries()) {
    const root = Math.sqrt(informationFraction)
    const threshold = thresholdDrift * root
    const metZ = rule === 'strict' ? criticalZ + threshold : Math.max(criticalZ, threshold)
    met += metZ === Infinity ? 0 : chanceAbove(before, informationFraction, drift)(metZ)
    const next = design.looks[look + 1]
    if (!next) break
    // Below the first, the upper end of the interval is below the threshold; above the second, the lower end is above
    // its negative: between them an effect is ruled out that would be of use.
    const [upper, lower] = [threshold - harmZ, criticalZ - threshold]
    const pieces: readonly Region[] =
      upper > lower
        ? [
            { low: -harmZ, high: Math.min(lower, metZ) },
            { low: Math.max(-harmZ, upper), high: metZ },
          ]
        : [{ low: -harmZ, high: metZ }]
    const [from, to] = [drift * root - REACH, drift * root + REACH]
    const now = before
    before = joined(
      pieces
        .map(({ low, high }) => ({ low: Math.max(low, from), high: Math.min(high, to) }))
        .filter(({ low, high }) => high > low)
        .map((piece) => survive(now, informationFraction, piece, next.informationFraction)),
      informationFraction,
    )
  }
  return Math.min(1, met)
}

function joined(pieces: readonly Survivors[], informationFraction: number): Survivors {
  return {
    informationFraction,
    nodes: Float64Array.from(pieces.flatMap(({ nodes }) => [...nodes])),
    masses: Float64Array.from(pieces.flatMap(({ masses }) => [...masses])),
  }
}
