import { fail, invariant, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import { normalInverseSf, normalSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { boundariesOf, chancesAbove, farthestFor, MOST_Z, walk } from './boundaries.ts'
import { levelOfLooksError, looksError } from './looks-error.ts'
import type { SequentialLook } from './spend-alpha.ts'

export interface WangTsiatisLooksInput {
  /** As for `spendAlpha`: of all the looks, the last included. */
  readonly informationFractions: readonly number[]
  /** In [1e-300, 0.5]: of one side, or of both together. */
  readonly significanceLevel: number
  readonly sides: 1 | 2
  /** In [−1, 0.5]: 0 is O'Brien & Fleming's design, 0.5 Pocock's. */
  readonly shape: number
}

/**
 * If the looks are known in advance, which critical values follow one curve and keep the significance level together?
 *
 * The textbook designs: c · (t / t_last)^(shape − 1/2) with one constant c, the same z at every look for Pocock's.
 * Every look depends on all of them, so nothing may move: `spendAlpha` serves looks that may.
 * Errors: `invalid-looks`, `invalid-significance-level`, `invalid-sides`, `invalid-shape`.
 * Laws: one look has the level itself; the looks together spend the level.
 * Sources: O'Brien & Fleming, Biometrics 35 (1979); Pocock, Biometrika 64 (1977); Wang & Tsiatis, Biometrics 43 (1987).
 * @example
 * wangTsiatisLooks({ informationFractions: [0.5, 1], significanceLevel: 0.025, sides: 1, shape: 0 })
 * // criticalZ 2.7965 and 1.9774
 */
export function wangTsiatisLooks(
  input: WangTsiatisLooksInput,
): Result<readonly SequentialLook[], StatsError> {
  const { informationFractions, significanceLevel, sides, shape } = input
  const error = firstError(
    looksError(informationFractions),
    levelOfLooksError(significanceLevel, sides),
    shape >= -1 && shape <= 0.5 ? undefined : { kind: 'invalid-shape', value: shape },
  )
  if (error) return fail(error)
  const level = significanceLevel / sides
  const whole = informationFractions.at(-1) ?? 1
  const curve = informationFractions.map((fraction) => (fraction / whole) ** (shape - 0.5))
  const designOf = (constant: number) => {
    const looks = curve.map((height, look) => {
      const z = constant * height
      return { informationFraction: informationFractions[look] ?? 0, criticalZ: z > MOST_Z ? Infinity : z }
    })
    const boundaries = boundariesOf(looks, sides)
    const spent = chancesAbove(boundaries, walk(boundaries, { from: 0, to: 0 }, farthestFor(looks)), 0)
    return { looks, spent }
  }
  const lowest = normalInverseSf(level)
  const excess = (constant: number) =>
    Math.log(designOf(constant).spent.reduce((sum, chance) => sum + chance, 0) / level)
  const root = findRoot(excess, lowest - 1e-9, normalInverseSf(level / informationFractions.length) + 1e-9)
  invariant(root.ok, 'one look spends less than all, and all less than the sum of each')
  const { looks, spent } = designOf(Math.max(0, root.value.high))
  let alphaSpent = 0
  return ok(
    looks.map(({ informationFraction, criticalZ }, look) => {
      alphaSpent = Math.min(significanceLevel, alphaSpent + sides * (spent[look] ?? 0))
      return { informationFraction, alphaSpent, criticalZ, nominalLevel: sides * normalSf(criticalZ) }
    }),
  )
}
