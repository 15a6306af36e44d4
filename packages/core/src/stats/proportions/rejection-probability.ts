import { binomialPmf } from '../kernel/binomial.ts'

/**
 * The largest value, over every rate common to both arms, of the chance that counts of `trials` people in all fall
 * into some region.
 *
 * On the arcsine scale such a chance is smooth over about half a standard error, the same everywhere: a grid of
 * a quarter of that finds every hill and misses its height by at most 2 %, a golden-section search finds the top. Hills
 * whose heights are closer to each other than that are all climbed: the highest on the grid need not be the highest.
 */
export function largestOverRates(probabilityAt: (rate: number) => number, trials: number): number {
  const probability = (angle: number) => probabilityAt(Math.sin(angle) ** 2)
  const steps = Math.ceil(8 * Math.sqrt(trials)) + 16
  const width = Math.PI / 2 / steps
  const heights = Array.from({ length: steps - 1 }, (_, index) => probability((index + 1) * width))
  const highest = Math.max(...heights)
  if (!(highest > 0)) return 0
  const tops = heights.flatMap((height, index) => {
    // What rounding adds to a plain is no hill.
    const isHill =
      height > (heights[index - 1] ?? 0) * (1 + 1e-12) && height >= (heights[index + 1] ?? 0) * (1 - 1e-12)
    return isHill && height >= NEARLY * highest
      ? [climb(probability, index * width, (index + 2) * width)]
      : []
  })
  return Math.min(1, Math.max(highest, ...tops))
}

/** exp(−(2 · 0.098)² / 2) = 0.981: what half a grid step takes from the sharpest hill. */
const NEARLY = 0.97

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** The highest value of a function with one hill between `low` and `high`. */
function climb(f: (x: number) => number, low: number, high: number): number {
  let left = low
  let right = high
  let highest = 0
  for (let step = 0; step < 30; step += 1) {
    const nearLeft = right - GOLDEN * (right - left)
    const nearRight = left + GOLDEN * (right - left)
    const [leftValue, rightValue] = [f(nearLeft), f(nearRight)]
    highest = Math.max(highest, leftValue, rightValue)
    if (leftValue > rightValue) right = nearRight
    else left = nearLeft
  }
  return highest
}

/**
 * For every count of the lower arm, the smallest count of the higher arm that `reaches`: a condition that stays true as
 * the higher arm's count grows, and becomes harder as the lower arm's does.
 */
export function thresholdsOf(
  lowerTrials: number,
  higherTrials: number,
  reaches: (lower: number, higher: number) => boolean,
): readonly number[] {
  const thresholds: number[] = []
  let threshold = 0
  for (let lower = 0; lower <= lowerTrials; lower += 1) {
    while (threshold <= higherTrials && !reaches(lower, threshold)) threshold += 1
    thresholds.push(threshold)
  }
  return thresholds
}

/** How many people an arm has, and its true rate in (0, 1). */
export type TrueArm = readonly [trials: number, rate: number]

/**
 * The probability that the second arm's count reaches the threshold that belongs to the first arm's count.
 * `thresholds[x]` belongs to x and never falls as x grows.
 */
export function rejectionProbability(
  thresholds: readonly number[],
  firstArm: TrueArm,
  secondArm: TrueArm,
): number {
  const first = likelyCounts(...firstArm)
  const second = likelyCounts(...secondArm)
  let total = 0
  let tail = 0
  let next = second.lowest + second.weights.length - 1
  for (let index = first.weights.length - 1; index >= 0; index -= 1) {
    const threshold = thresholds[first.lowest + index] ?? Infinity
    for (; next >= Math.max(threshold, second.lowest); next -= 1)
      tail += second.weights[next - second.lowest] ?? 0
    total += (first.weights[index] ?? 0) * tail
  }
  return total
}

interface LikelyCounts {
  readonly lowest: number
  readonly weights: readonly number[]
}

/** Binomial probabilities from the mode outwards, until they no longer matter. */
function likelyCounts(trials: number, rate: number): LikelyCounts {
  const mode = Math.floor((trials + 1) * rate)
  const odds = rate / (1 - rate)
  const peak = binomialPmf(mode, trials, rate)
  const down: number[] = []
  for (let count = mode, weight = peak; count > 0 && weight > NEGLIGIBLE; count -= 1) {
    weight *= count / ((trials - count + 1) * odds)
    down.push(weight)
  }
  const up = [peak]
  for (let count = mode, weight = peak; count < trials && weight > NEGLIGIBLE; count += 1) {
    weight *= ((trials - count) * odds) / (count + 1)
    up.push(weight)
  }
  return { lowest: mode - down.length, weights: [...down.toReversed(), ...up] }
}

const NEGLIGIBLE = 1e-18
