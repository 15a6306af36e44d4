import { gaussLegendre } from '../kernel/gauss-legendre.ts'
import { normalSf } from '../kernel/normal.ts'

/**
 * The tests that were not stopped up to a look, over the values that their statistic can have there.
 *
 * `running[i]` is the chance that a test whose z is `nodes[i]` now has not been stopped so far. Given z the effect no
 * longer matters (z is sufficient), so one recursion serves the null hypothesis and every effect.
 */
export interface Survivors {
  readonly informationFraction: number
  /** Rising. */
  readonly nodes: Float64Array
  readonly weights: Float64Array
  readonly running: Float64Array
}

/** Between which z a look lets the test go on. */
export interface Region {
  readonly low: number
  readonly high: number
}

/**
 * One step of the recursion of Armitage, McPherson & Rowe: the tests that this look lets go on.
 *
 * `next` is the information fraction of the next look: the closer, the finer the grid. The nodes are Gauss–Legendre's
 * on panels as wide as what varies there, where Jennison & Turnbull (2000, ch. 19) take Simpson's: fewer for 1e-10.
 */
export function survive(
  before: Survivors | undefined,
  informationFraction: number,
  { low, high }: Region,
  next: number,
): Survivors {
  const ahead = stepBetween(informationFraction, next)
  const past = before && stepBetween(before.informationFraction, informationFraction)
  const width = 1 / Math.hypot(1 / ahead.spread, past ? past.correlation / past.spread : 0)
  const { nodes, weights } = gridOf(low, high, PANEL_WIDTHS * width)
  const running = before && past ? runningAt(nodes, before, past) : new Float64Array(nodes.length).fill(1)
  return { informationFraction, nodes, weights, running }
}

/** The chance of going on to a look and finding its z above `z` there, where z has the mean drift · √fraction. */
export function chanceAbove(
  before: Survivors | undefined,
  informationFraction: number,
  z: number,
  drift = 0,
): number {
  return chanceBeyond(before, informationFraction, z, drift, 1)
}

/** The same for a z below `z`. */
export function chanceBelow(
  before: Survivors | undefined,
  informationFraction: number,
  z: number,
  drift = 0,
): number {
  return chanceBeyond(before, informationFraction, z, drift, -1)
}

function chanceBeyond(
  before: Survivors | undefined,
  informationFraction: number,
  z: number,
  drift: number,
  side: 1 | -1,
): number {
  if (!before) return normalSf(side * (z - drift * Math.sqrt(informationFraction)))
  const { nodes, weights, running } = before
  const { correlation, spread } = stepBetween(before.informationFraction, informationFraction)
  const mean = drift * Math.sqrt(before.informationFraction)
  const meanNow = drift * Math.sqrt(informationFraction)
  let chance = 0
  for (let index = 0; index < nodes.length; index += 1) {
    const from = (nodes[index] ?? 0) - mean
    const arriving = (weights[index] ?? 0) * (running[index] ?? 0) * Math.exp(-0.5 * from * from)
    if (arriving > 0) chance += arriving * normalSf((side * (z - meanNow - correlation * from)) / spread)
  }
  return chance * INVERSE_ROOT_TWO_PI
}

/** Between two looks: z now has the mean correlation · z before, and this spread. */
interface Step {
  readonly correlation: number
  readonly spread: number
}

function stepBetween(earlier: number, later: number): Step {
  return { correlation: Math.sqrt(earlier / later), spread: Math.sqrt((later - earlier) / later) }
}

/** Looking back from z, the statistic of the look before was near correlation · z, with the same spread. */
function runningAt(nodes: Float64Array, before: Survivors, { correlation, spread }: Step): Float64Array {
  const last = before.nodes.length - 1
  const [lowest = 0, highest = 0] = [before.nodes[0], before.nodes[last]]
  const scale = INVERSE_ROOT_TWO_PI / spread
  const running = new Float64Array(nodes.length)
  let [first, end] = [0, 0]
  for (let index = 0; index < nodes.length; index += 1) {
    const center = correlation * (nodes[index] ?? 0)
    // The nodes rise, and with them what can be seen from them.
    const from = Math.min(center, highest) - REACH * spread
    const to = Math.max(center, lowest) + REACH * spread
    while (first < last && (before.nodes[first] ?? 0) < from) first += 1
    while (end <= last && (before.nodes[end] ?? 0) <= to) end += 1
    let chance = 0
    for (let other = first; other < end; other += 1) {
      const away = ((before.nodes[other] ?? 0) - center) / spread
      chance += (before.weights[other] ?? 0) * (before.running[other] ?? 0) * Math.exp(-0.5 * away * away)
    }
    running[index] = Math.min(1, chance * scale)
  }
  return running
}

function gridOf(
  low: number,
  high: number,
  width: number,
): { readonly nodes: Float64Array; readonly weights: Float64Array } {
  // Where the region is out of reach, no test goes on.
  const panels = high > low ? Math.ceil((high - low) / width) : 0
  const half = (high - low) / panels / 2
  const size = gauss16.nodes.length
  const nodes = new Float64Array(panels * size)
  const weights = new Float64Array(panels * size)
  for (let panel = 0; panel < panels; panel += 1)
    for (let index = 0; index < size; index += 1) {
      nodes[panel * size + index] = low + half * (2 * panel + 1 + (gauss16.nodes[index] ?? 0))
      weights[panel * size + index] = half * (gauss16.weights[index] ?? 0)
    }
  return { nodes, weights }
}

const gauss16 = /* @__PURE__ */ gaussLegendre(16)
const INVERSE_ROOT_TWO_PI = 0.3989422804014327
/** Over six spreads of a bell curve 16 nodes are right to 1e-12. */
const PANEL_WIDTHS = 6
/** Spreads beyond which a bell curve holds less than 1e-16. */
const REACH = 8.5
