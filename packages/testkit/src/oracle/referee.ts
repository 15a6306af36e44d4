import { normalCdf, normalInverse } from '@cimento/core/stats/distributions'
import { numberAt, numbersAt } from './table.ts'
import { isRestricted } from './tolerance.ts'

/**
 * How far a figure is from solving the equation that defines it, as a share of what the equation asks for.
 * Undefined for figures that follow from a formula: nothing but the tolerance judges those.
 */
export type Residual = (figure: number) => number

/**
 * Who is right where a figure of a table and ours differ by more than the tolerance? For figures that are roots of an
 * equation, the equation says so. It is computed here in the plainest way, by none of the functions under test.
 */
export function residualOf(figure: string, input: unknown): Residual | undefined {
  if (figure === 'criticalValueTwoSided') return familywiseResidual(input)
  if (figure === 'diffScoreMN' || figure === 'diffScoreMee')
    return scoreResidual(input, figure === 'diffScoreMN')
  if (figure === 'fisherOddsRatioMLE') return conditionalMeanResidual(input)
  if (figure === 'fisherOddsRatioCI') return conditionalTailResidual(input)
  if (isRestricted(figure)) return restrictedResidual(input, figure.endsWith('.I2'))
  return undefined
}

/** Dunnett's critical value: with it the chance of any false finding is the significance level. */
function familywiseResidual(input: unknown): Residual {
  const control = numberAt(input, 'nControl')
  const correlations = numbersAt(input, 'nArms').map((arm) => arm / (arm + control))
  const level = 1 - numberAt(input, 'confLevel')
  return (critical) => {
    // The trapezoidal rule for the part that all arms share with the control: its error falls off like the density.
    let noneBeyond = 0
    for (let step = -STEPS; step <= STEPS; step += 1) {
      const shared = (10 * step) / STEPS
      const inside = correlations.map((correlation) => {
        const [middle, own] = [Math.sqrt(correlation) * shared, Math.sqrt(1 - correlation)]
        return normalCdf((critical - middle) / own) - normalCdf((-critical - middle) / own)
      })
      noneBeyond += inside.reduce((product, chance) => product * chance, Math.exp((-shared * shared) / 2))
    }
    return (1 - (noneBeyond * 10) / STEPS / Math.sqrt(2 * Math.PI)) / level - 1
  }
}

const STEPS = 640

/** An end of a score interval: there the statistic is as large as the critical value. */
function scoreResidual(input: unknown, unbiased: boolean): Residual {
  const [x, m] = [numberAt(input, 'controlSuccesses'), numberAt(input, 'controlN')]
  const [y, n] = [numberAt(input, 'treatmentSuccesses'), numberAt(input, 'treatmentN')]
  const critical = -normalInverse((1 - numberAt(input, 'confLevel')) / 2)
  return (difference) => {
    const slope = (rate: number) =>
      x / rate - (m - x) / (1 - rate) + y / (rate + difference) - (n - y) / (1 - rate - difference)
    let [low, high] = [Math.max(0, -difference), Math.min(1, 1 - difference)]
    for (let halving = 0; halving < 200; halving += 1) {
      const middle = (low + high) / 2
      if (slope(middle) > 0) low = middle
      else high = middle
    }
    const [control, treatment] = [low, low + difference]
    const variance = (control * (1 - control)) / m + (treatment * (1 - treatment)) / n
    const correction = unbiased ? (m + n) / (m + n - 1) : 1
    return Math.abs(y / n - x / m - difference) / Math.sqrt(variance * correction) / critical - 1
  }
}

/**
 * The conditional estimate: with these odds the treatment is expected to have as many of the successes as it has, seen
 * from the fewest, or the most, that it could have: from 0 a thousand would hide a miss of one.
 */
function conditionalMeanResidual(input: unknown): Residual {
  const observed = numberAt(input, 'treatmentSuccesses')
  return (odds) => {
    const splits = chanceOfSplits(input, odds)
    const nearest = Math.min(...[splits[0], splits.at(-1)].map((end) => Math.abs(observed - (end?.[0] ?? 0))))
    return splits.reduce((excess, [hits, chance]) => excess + (hits - observed) * chance, 0) / nearest
  }
}

/** An end of Cornfield's interval: with these odds the smaller of Fisher's tails is half of what the interval leaves. */
function conditionalTailResidual(input: unknown): Residual {
  const observed = numberAt(input, 'treatmentSuccesses')
  const tail = (1 - numberAt(input, 'confLevel')) / 2
  return (odds) => {
    const splits = chanceOfSplits(input, odds)
    const sumOf = (isIn: (hits: number) => boolean) =>
      splits.reduce((sum, [hits, chance]) => (isIn(hits) ? sum + chance : sum), 0)
    return (
      Math.min(
        sumOf((hits) => hits >= observed),
        sumOf((hits) => hits <= observed),
      ) /
        tail -
      1
    )
  }
}

/**
 * The variance between studies: there the restricted likelihood has no slope, or is 0 and falls. The slope is put beside
 * the part of it that does not depend on the effects.
 */
function restrictedResidual(input: unknown, isShare: boolean): Residual {
  const [effects, variances] = [numbersAt(input, 'yi'), numbersAt(input, 'vi')]
  const totalOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const precisions = variances.map((variance) => 1 / variance)
  const squares = totalOf(precisions.map((precision) => precision ** 2))
  const typical = ((effects.length - 1) * totalOf(precisions)) / (totalOf(precisions) ** 2 - squares)
  return (figure) => {
    const variance = isShare ? (typical * figure) / (100 - figure) : figure
    const weights = variances.map((own) => 1 / (own + variance))
    const total = totalOf(weights)
    const mean = totalOf(weights.map((weight, place) => weight * (effects[place] ?? 0))) / total
    const expected = total - totalOf(weights.map((weight) => weight ** 2)) / total
    const observed = totalOf(weights.map((weight, place) => (weight * ((effects[place] ?? 0) - mean)) ** 2))
    const slope = observed / expected - 1
    return variance === 0 ? Math.max(0, slope) : slope
  }
}

/** The noncentral hypergeometric distribution of the treatment's successes, every one of them by its logarithm. */
function chanceOfSplits(input: unknown, odds: number): readonly (readonly [hits: number, chance: number])[] {
  const [control, treatment] = [numberAt(input, 'controlN'), numberAt(input, 'treatmentN')]
  const successes = numberAt(input, 'controlSuccesses') + numberAt(input, 'treatmentSuccesses')
  const [first, last] = [Math.max(0, successes - control), Math.min(successes, treatment)]
  const logs = [0]
  for (let hits = first; hits < last; hits += 1) {
    const ways = ((successes - hits) * (treatment - hits)) / (hits + 1) / (control - successes + hits + 1)
    logs.push((logs.at(-1) ?? 0) + Math.log(ways) + Math.log(odds))
  }
  const highest = logs.reduce((most, log) => Math.max(most, log))
  const weights = logs.map((log) => Math.exp(log - highest))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight, place) => [first + place, weight / all])
}
