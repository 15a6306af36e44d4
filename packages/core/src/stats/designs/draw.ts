import { uniforms } from './uniforms.ts'

/**
 * How chance chose the units (blocks of days, areas) that get the treatment.
 *
 * `complete`: every choice of that many units was as likely as any other. `paired`: of the first and second unit one,
 * of the third and fourth one, and so on, each by the toss of a coin.
 */
export interface Draw {
  readonly order: DrawOrder
  readonly units: number
  readonly treated: number
}

export type DrawOrder = 'complete' | 'paired'

/** How many choices there were; Infinity where a double does not count them. */
export function choicesOf({ order, units, treated }: Draw): number {
  if (order === 'paired') return 2 ** Math.floor(units / 2)
  let choices = 1
  const fewer = Math.min(treated, units - treated)
  // Each step is a binomial coefficient itself, so nothing is rounded while a double holds it.
  for (let step = 1; step <= fewer; step += 1) {
    choices = (choices * (units - fewer + step)) / step
    if (choices > Number.MAX_SAFE_INTEGER) return Infinity
  }
  return choices
}

/** Up to so many choices are all listed; above, so many are weighed, the one that was made among them. */
export const MOST_LISTED = 200_000
export const WEIGHED = 20_000

/**
 * Calls `visit` with every choice once, 1 where a unit is treated; where there are too many, with WEIGHED − 1 choices
 * drawn from the seed. The array is the same each time.
 */
export function visitChoices(draw: Draw, seed: number, visit: (chosen: Uint8Array) => void): void {
  const chosen = new Uint8Array(draw.units)
  if (choicesOf(draw) > MOST_LISTED) {
    const uniform = uniforms(seed)
    for (let drawn = 1; drawn < WEIGHED; drawn += 1) {
      choose(draw, uniform, chosen)
      visit(chosen)
    }
  } else if (draw.order === 'paired') visitCoins(chosen, 0, visit)
  else visitSubsets(chosen, 0, draw.treated, visit)
}

/** Makes one choice, each as likely as any other. */
export function choose({ order, units, treated }: Draw, uniform: () => number, chosen: Uint8Array): void {
  if (order === 'paired') {
    for (let unit = 0; unit + 1 < units; unit += 2) toss(chosen, unit, uniform() < 0.5 ? 0 : 1)
    return
  }
  let left = treated
  for (let unit = 0; unit < units; unit += 1) {
    chosen[unit] = uniform() * (units - unit) < left ? 1 : 0
    left -= chosen[unit] ?? 0
  }
}

function visitSubsets(
  chosen: Uint8Array,
  from: number,
  left: number,
  visit: (chosen: Uint8Array) => void,
): void {
  if (left === 0) visit(chosen)
  else
    for (let unit = from; unit <= chosen.length - left; unit += 1) {
      chosen[unit] = 1
      visitSubsets(chosen, unit + 1, left - 1, visit)
      chosen[unit] = 0
    }
}

function visitCoins(chosen: Uint8Array, unit: number, visit: (chosen: Uint8Array) => void): void {
  if (unit >= chosen.length) visit(chosen)
  else
    for (const side of [0, 1] as const) {
      toss(chosen, unit, side)
      visitCoins(chosen, unit + 2, visit)
    }
}

function toss(chosen: Uint8Array, unit: number, side: 0 | 1): void {
  chosen[unit + side] = 1
  chosen[unit + 1 - side] = 0
}
