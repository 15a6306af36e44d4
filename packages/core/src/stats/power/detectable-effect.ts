import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import { signOf, type Direction } from '../proportions/direction.ts'
import { assumedDispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import { expectedPower, sizesOf, type Expected } from './expected-power.ts'
import { lookDesign, powerOfOneLook, type PlannedLooks } from './look-design.ts'
import { pairwiseLevel, type PlannedArms } from './pairwise-level.ts'
import { expectedErrors, powerError } from './plan-errors.ts'
import type { WithoutEffect } from './probability-safe.ts'

export type DetectableEffectInput = WithoutEffect<Expected> &
  PlannedArms &
  PlannedLooks & {
    /** In (significanceLevel / 2, 1). */
    readonly power: number
    /** Two-sided, in (0, 1). */
    readonly significanceLevel: number
    /** On which side of the baseline the effect is looked for. */
    readonly direction: Direction
  }

export interface DetectableEffect {
  /** In the KPI's unit (rate points for proportions), signed: treatment − control. */
  readonly absolute: number
  /** Share of the baseline, with the same sign. */
  readonly relative: number
}

/**
 * What is the smallest effect that this many people show with this power?
 *
 * One final look, or with `looks` at any of them. Errors: `invalid-power`, and those of `powerOf`; `unreachable-effect` where not even a rate of 1 (or
 * 0) would show; `not-converged`.
 * Law: `powerOf` at the answer is `power`. Source: as `powerOf`, solved for the effect.
 * @example
 * detectableEffect({
 *   kind: 'proportion', baseline: 0.032, unitsControl: 13015, unitsTreatment: 13015, power: 0.8,
 *   significanceLevel: 0.05, direction: 'higher',
 * }) // { ok: true, value: { absolute: 0.0064…, relative: 0.2… } }
 */
export function detectableEffect(input: DetectableEffectInput): Result<DetectableEffect, StatsError> {
  const { baseline, power, significanceLevel, direction } = input
  const withoutEffect = { ...input, effect: { absolute: 0 } }
  const error = firstError(
    ...expectedErrors(withoutEffect),
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
  )
  if (error) return fail(error)
  const sizes = sizesOf(withoutEffect)
  const { looks, treatments = 1 } = input
  const pairwise = pairwiseLevel(treatments, sizes, significanceLevel, looks !== undefined)
  if (!pairwise.ok) return pairwise
  const design = looks && lookDesign(looks, pairwise.value)
  if (design && !design.ok) return design
  const single = design ? powerOfOneLook(design.value, power) : ok(power)
  if (!single.ok) return single
  const sign = signOf(direction)
  const shortfall = (size: number) => {
    // Replacing a member in a copy is twenty times as fast as adding one, and this is done at each step.
    const expected = { ...withoutEffect, effect: { absolute: sign * size } }
    // As in `smallestTotal`, 0 would hold up the search for the root.
    return single.value - expectedPower(expected, { absolute: 0 }, sign, pairwise.value / 2) || -Infinity
  }
  const room = roomFor(input)
  let [low, size] = [0, Math.min(room, noiseOf(withoutEffect))]
  while (shortfall(size) > 0) {
    if (size >= room) return fail({ kind: 'unreachable-effect' })
    ;[low, size] = [size, Math.min(room, 2 * size)]
  }
  const found = findRoot(shortfall, low, size)
  if (!found.ok) return fail({ kind: 'not-converged' })
  const absolute = sign * found.value.high
  return ok({ absolute, relative: absolute / baseline })
}

/** What chance alone makes of the difference: the effect is of this size, or a few times it. */
function noiseOf(expected: Expected): number {
  const { control, treatment } = sizesOf(expected)
  return Math.sqrt(varianceOf(expected) * (1 / control + 1 / treatment))
}

function varianceOf(expected: Expected): number {
  const { baseline } = expected
  switch (expected.kind) {
    case 'proportion':
      return baseline * (1 - baseline)
    case 'rate':
      return baseline * (expected.dispersion ?? assumedDispersion).value
    case 'mean':
    case 'ratio':
      return expected.standardDeviation ** 2
  }
}

/** How far the treatment can lie from the baseline. */
function roomFor({ kind, baseline, direction }: DetectableEffectInput): number {
  switch (kind) {
    case 'proportion':
      return direction === 'higher' ? 1 - baseline : baseline
    case 'rate':
      return direction === 'higher' ? FARTHEST : baseline
    case 'mean':
    case 'ratio':
      return FARTHEST
  }
}

const FARTHEST = 1e60
