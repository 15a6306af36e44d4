import { gaussLegendre } from '../kernel/gauss-legendre.ts'
import { normalDensity, normalSf } from '../kernel/normal.ts'

/**
 * The tests that were not stopped up to a look, over the values that their statistic can have there.
 *
 * Given z the effect no longer matters for whether a test still runs (z is sufficient), so one recursion serves the null
 * hypothesis and every effect.
 */
export interface Survivors {
  readonly informationFraction: number
  /** Rising. */
  readonly nodes: Float64Array
  /** The chance that a test whose z is here now has not been stopped so far, times the node's weight. */
  readonly masses: Float64Array
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
  if (before && past) multiplyByRunning(weights, nodes, before, past, low === -high)
  return { informationFraction, nodes, masses: weights }
}

/** The chance of going on to a look and finding its z above a value there, where z has the mean drift · √fraction. */
export function chanceAbove(
  before: Survivors | undefined,
  informationFraction: number,
  drift = 0,
): (z: number) => number {
  return chanceBeyond(before, informationFraction, drift, 1)
}

/** The same for a z below the value. */
export function chanceBelow(
  before: Survivors | undefined,
  informationFraction: number,
  drift = 0,
): (z: number) => number {
  return chanceBeyond(before, informationFraction, drift, -1)
}

function chanceBeyond(
  before: Survivors | undefined,
  informationFraction: number,
  drift: number,
  side: 1 | -1,
): (z: number) => number {
  const meanNow = drift * Math.sqrt(informationFraction)
  if (!before) return (z) => normalSf(side * (z - meanNow))
  const { correlation, spread } = stepBetween(before.informationFraction, informationFraction)
  const mean = drift * Math.sqrt(before.informationFraction)
  const arriving = before.nodes.map((node, index) => (before.masses[index] ?? 0) * normalDensity(node - mean))
  const expected = before.nodes.map((node) => meanNow + correlation * (node - mean))
  return (z) => {
    let chance = 0
    for (let index = 0; index < arriving.length; index += 1) {
      const share = arriving[index] ?? 0
      if (share > 0) chance += share * normalSf((side * (z - (expected[index] ?? 0))) / spread)
    }
    return Math.min(1, chance)
  }
}

/** Between two looks: z now has the mean correlation · z before, and this spread. */
interface Step {
  readonly correlation: number
  readonly spread: number
}

function stepBetween(earlier: number, later: number): Step {
  return { correlation: Math.sqrt(earlier / later), spread: Math.sqrt((later - earlier) / later) }
}

/**
 * Looking back from z, the statistic of the look before was near correlation · z, with the same spread. Where both
 * looks treat up and down alike, half of the nodes tell the rest.
 */
function multiplyByRunning(
  masses: Float64Array,
  nodes: Float64Array,
  before: Survivors,
  { correlation, spread }: Step,
  symmetric: boolean,
): void {
  const last = before.nodes.length - 1
  const [lowest = 0, highest = 0] = [before.nodes[0], before.nodes[last]]
  // One multiplication of every node here saves two in the innermost loop.
  const unit = 1 / (spread * Math.SQRT2)
  const scaled = before.nodes.map((node) => node * unit)
  const norm = INVERSE_ROOT_TWO_PI / spread
  const mirrors = symmetric && lowest === -highest
  const end = mirrors ? Math.ceil(nodes.length / 2) : nodes.length
  let [first, next] = [0, 0]
  for (let index = 0; index < end; index += 1) {
    const center = correlation * (nodes[index] ?? 0)
    // The nodes rise, and with them what can be seen from them.
    const from = Math.min(center, highest) - REACH * spread
    const to = Math.max(center, lowest) + REACH * spread
    while (first < last && (before.nodes[first] ?? 0) < from) first += 1
    while (next <= last && (before.nodes[next] ?? 0) <= to) next += 1
    let chance = 0
    for (let other = first; other < next; other += 1) {
      const away = (scaled[other] ?? 0) - center * unit
      chance += (before.masses[other] ?? 0) * Math.exp(-away * away)
    }
    const running = Math.min(1, chance * norm)
    masses[index] = (masses[index] ?? 0) * running
    const twin = nodes.length - 1 - index
    if (mirrors && twin > index) masses[twin] = (masses[twin] ?? 0) * running
  }
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
export const REACH = 8.5
