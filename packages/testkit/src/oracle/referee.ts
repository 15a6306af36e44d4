import { normalCdf, normalInverse } from '@cimento/core/stats/distributions'
import { numberAt, numbersAt } from './table.ts'

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
