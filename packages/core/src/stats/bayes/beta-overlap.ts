import { binomialLogDensity } from '../kernel/binomial-density.ts'
import { gaussLegendre } from '../kernel/gauss-legendre.ts'
import { logIncompleteBeta } from '../kernel/incomplete-beta.ts'
import { meanCross, totalOf, type BetaShapes } from './beta-shapes.ts'
import { logitSteps, type LogitSteps } from './logit-steps.ts'

export interface Overlap {
  /** P(first > second). */
  readonly probability: number
  /** The mean of first − second, counted as 0 where the first is the lower one. */
  readonly meanExcess: number
}

/**
 * How often, and by how much on average, a beta variable exceeds another one.
 *
 * ∫ f F and ∫ f H, with the density f of the one that has more people, the distribution F of the other and its own
 * integral H. In the logit of the rate such a product has one hill for any shapes, and it is smooth on the scale of f.
 * F is summed up from node to node instead of being computed at each: that takes the same time for all shapes, and
 * small answers keep their digits, since what is added is positive.
 */
export function betaOverlap(first: BetaShapes, second: BetaShapes): Overlap {
  // P(first > second) is P(1 − second > 1 − first).
  return totalOf(first) >= totalOf(second)
    ? overlapOf(first, second)
    : overlapOf(mirrored(second), mirrored(first))
}

/** `narrow` above `wide`. */
function overlapOf(narrow: BetaShapes, wide: BetaShapes): Overlap {
  const point = hillOf(narrow, wide)
  const { x, y, narrowSlope, wideSlope } = point
  const [narrowTotal, wideTotal] = [totalOf(narrow), totalOf(wide)]
  // At the point: of the wide one what lies below it, and how fast that grows; the sums are multiples of it.
  const logBelow = logIncompleteBeta(x, y, wide.alpha, wide.beta, wideSlope)
  if (logBelow < NOTHING) return { probability: 0, meanExcess: 0 }
  const growth = Math.exp(logitDensity(wide, x, y, wideSlope) - logBelow)
  // No tail grows faster than at the point, nor above 1.
  const far = logitSteps(x, y, Infinity)
  const bound = (d: number) => narrowSlope * d - narrowTotal * far.bend(d) + Math.min(-logBelow, growth * d)
  const start = 9 / Math.sqrt(narrowTotal * x * y)
  const [left, right] = [reach((d) => bound(-d), start), reach(bound, start)]
  const { bend, step } = logitSteps(x, y, Math.max(left, right))
  const narrowDensity = (d: number) => Math.exp(narrowSlope * d - narrowTotal * bend(d))
  const wideDensity = (d: number) => growth * Math.exp(wideSlope * d - wideTotal * bend(d))

  let from = -left
  let below = belowStart(wide, point, far, from, wideDensity(from), logBelow)
  let [probability, meanExcess] = [0, 0]
  for (const { low, high } of panels(left, right)) {
    const [centre, half] = [(low + high) / 2, (high - low) / 2]
    for (let node = 0; node < outer.nodes.length; node += 1) {
      const d = centre + half * (outer.nodes[node] ?? 0)
      below += between(wideDensity, from, d)
      from = d
      const weight = half * (outer.weights[node] ?? 0) * narrowDensity(d)
      // H, the mean of what the rate has above the wide one: (rate − mean) F + density / total.
      const excess = (step(d) - wideSlope / wideTotal) * below + wideDensity(d) / wideTotal
      probability += weight * below
      meanExcess += weight * Math.max(0, excess)
    }
  }
  const scale = Math.exp(logBelow + logitDensity(narrow, x, y, narrowSlope))
  return { probability: scale * probability, meanExcess: scale * meanExcess }
}

/** e to this is 0 for every purpose, and its inverse still a double. */
const NOTHING = -650

const outer = /* @__PURE__ */ gaussLegendre(24)
const inner = /* @__PURE__ */ gaussLegendre(7)

function between(density: (d: number) => number, from: number, to: number): number {
  const [centre, half] = [(from + to) / 2, (to - from) / 2]
  let sum = 0
  for (let node = 0; node < inner.nodes.length; node += 1)
    sum += (inner.weights[node] ?? 0) * density(centre + half * (inner.nodes[node] ?? 0))
  return half * sum
}

/** A rate near the top of the hill, and how steeply the logarithm of each density rises there, in the logit. */
interface Hill {
  readonly x: number
  readonly y: number
  readonly narrowSlope: number
  readonly wideSlope: number
}

/** The mode of the narrow density; where the wide one lies above it, of the product of both. */
function hillOf(narrow: BetaShapes, wide: BetaShapes): Hill {
  const cross = meanCross(wide, narrow)
  const isAbove = cross > 0
  const alpha = narrow.alpha + (isAbove ? wide.alpha : 0)
  const beta = narrow.beta + (isAbove ? wide.beta : 0)
  const total = alpha + beta
  return {
    x: alpha / total,
    y: beta / total,
    narrowSlope: isAbove ? -cross / total : 0,
    wideSlope: cross / total,
  }
}

/** What the wide one has below the first node's left end, in multiples of what it has below the hill. */
function belowStart(
  { alpha, beta }: BetaShapes,
  { x, y, wideSlope }: Hill,
  { step }: LogitSteps,
  d: number,
  density: number,
  logBelow: number,
): number {
  const grown = 1 + x * Math.expm1(d)
  const share = (x * Math.exp(d)) / grown
  // So near 0 the density is a power.
  if (share < 1e-290) return density / alpha
  const slope = wideSlope - (alpha + beta) * step(d)
  return Math.exp(logIncompleteBeta(share, y / grown, alpha, beta, slope) - logBelow)
}

/** How far to go until nothing is left: e^−34 of the hill. */
function reach(bound: (d: number) => number, start: number): number {
  let length = start
  while (bound(length) < -40) length *= 0.8
  while (bound(length) > -34) length *= 1.1
  return length
}

/** A long tail is nearly a power, but not beside the hill: there the panels are short. */
function panels(left: number, right: number): readonly { readonly low: number; readonly high: number }[] {
  const edges = [...edgesOf(left).map((edge) => -edge), 0, ...edgesOf(right).toReversed()]
  return edges.slice(1).map((high, index) => ({ low: edges[index] ?? 0, high }))
}

function edgesOf(length: number): readonly number[] {
  return length > 8 ? [length, ...edgesOf(length / 4)] : [length]
}

/** ln of the density of the logit. */
function logitDensity({ alpha, beta }: BetaShapes, x: number, y: number, slope: number): number {
  return Math.log((alpha / (alpha + beta)) * beta) + binomialLogDensity(alpha, beta, x, y, slope)
}

function mirrored({ alpha, beta }: BetaShapes): BetaShapes {
  return { alpha: beta, beta: alpha }
}
