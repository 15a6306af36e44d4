import { binomialPmf } from '../kernel/binomial.ts'

/**
 * The largest probability, over every rate common to both arms, that the second arm's count reaches the threshold
 * that belongs to the first arm's count. `thresholds[x]` belongs to x and never falls as x grows.
 *
 * On the arcsine scale the probability is smooth over about half a standard error, the same everywhere: a grid of
 * a quarter of that finds the highest hill, a golden-section search its top.
 */
export function largestRejectionProbability(
  thresholds: readonly number[],
  firstTrials: number,
  secondTrials: number,
): number {
  const probability = (angle: number) => {
    const rate = Math.sin(angle) ** 2
    return rejectionProbability(thresholds, firstTrials, secondTrials, rate)
  }
  const steps = Math.ceil(8 * Math.sqrt(firstTrials + secondTrials)) + 16
  const width = Math.PI / 2 / steps
  let best = 0
  let highest = 0
  for (let step = 1; step < steps; step += 1) {
    const value = probability(step * width)
    if (value > highest) [best, highest] = [step, value]
  }
  return Math.min(1, Math.max(highest, climb(probability, (best - 1) * width, (best + 1) * width)))
}

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

function rejectionProbability(
  thresholds: readonly number[],
  firstTrials: number,
  secondTrials: number,
  rate: number,
): number {
  const first = likelyCounts(firstTrials, rate)
  const second = likelyCounts(secondTrials, rate)
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
