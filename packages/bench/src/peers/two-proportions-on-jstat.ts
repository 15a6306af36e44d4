import { jStat } from './jstat.ts'

interface Counts {
  readonly successes: number
  readonly trials: number
}

/** p, the ends of the difference's interval and those of the lift's. */
type TwoProportions = readonly [
  pValue: number,
  differenceLow: number,
  differenceHigh: number,
  liftLow: number,
  liftHigh: number,
]

/**
 * What someone who has jStat alone writes for two rates that are neither 0 nor 1: the score test and the two intervals
 * that invert it, by the closed forms of Miettinen & Nurminen, Stat. Med. 4 (1985), each end found by halving.
 */
export function twoProportionsOnJStat(
  control: Counts,
  treatment: Counts,
  confidenceLevel: number,
): TwoProportions {
  const critical = jStat.normal.inv((1 + confidenceLevel) / 2, 0, 1)
  const z = (difference: number) => differenceScore(control, treatment, difference)
  const zOfRatio = (ratio: number) => ratioScore(control, treatment, ratio)
  const difference = rateOf(treatment) - rateOf(control)
  const ratio = rateOf(treatment) / rateOf(control)
  let highestRatio = 2 * ratio
  while (zOfRatio(highestRatio) > -critical) highestRatio *= 2
  return [
    2 * jStat.normal.cdf(-Math.abs(pooledScore(control, treatment)), 0, 1),
    root((delta) => z(delta) - critical, -1, difference),
    root((delta) => z(delta) + critical, difference, 1),
    root((theta) => zOfRatio(theta) - critical, 0, ratio) - 1,
    root((theta) => zOfRatio(theta) + critical, ratio, highestRatio) - 1,
  ]
}

function pooledScore(control: Counts, treatment: Counts): number {
  const pooled = (control.successes + treatment.successes) / (control.trials + treatment.trials)
  return score(rateOf(treatment) - rateOf(control), pooled, pooled, 1, control, treatment)
}

/** The most likely rates with this difference solve a cubic; its root is a cosine. */
function differenceScore(control: Counts, treatment: Counts, difference: number): number {
  const theta = control.trials / treatment.trials
  const [controlRate, treatmentRate] = [rateOf(control), rateOf(treatment)]
  const a = 1 + theta
  const b = -(1 + theta + treatmentRate + theta * controlRate + difference * (theta + 2))
  const c =
    difference * difference +
    difference * (2 * treatmentRate + theta + 1) +
    treatmentRate +
    theta * controlRate
  const d = -treatmentRate * difference * (1 + difference)
  const v = b ** 3 / (3 * a) ** 3 - (b * c) / (6 * a * a) + d / (2 * a)
  const u = Math.sign(v) * Math.sqrt((b / (3 * a)) ** 2 - c / (3 * a))
  const w = (Math.PI + Math.acos(Math.min(1, Math.max(-1, v / u ** 3)))) / 3
  const treatmentAt = 2 * u * Math.cos(w) - b / (3 * a)
  const excess = treatmentRate - controlRate - difference
  return score(excess, treatmentAt - difference, treatmentAt, 1, control, treatment)
}

/** The most likely rates with this ratio solve a quadratic. */
function ratioScore(control: Counts, treatment: Counts, ratio: number): number {
  const a = (control.trials + treatment.trials) * ratio
  const b = control.trials + treatment.successes + ratio * (treatment.trials + control.successes)
  const c = control.successes + treatment.successes
  const controlAt = a === 0 ? c / b : (b - Math.sqrt(b * b - 4 * a * c)) / (2 * a)
  const excess = rateOf(treatment) - ratio * rateOf(control)
  return score(excess, controlAt, ratio * controlAt, ratio, control, treatment)
}

function score(
  excess: number,
  controlAt: number,
  treatmentAt: number,
  ratio: number,
  control: Counts,
  treatment: Counts,
): number {
  const people = control.trials + treatment.trials
  const variance =
    (treatmentAt * (1 - treatmentAt)) / treatment.trials +
    (ratio * ratio * controlAt * (1 - controlAt)) / control.trials
  return excess / Math.sqrt((variance * people) / (people - 1))
}

/** Of a falling function, to ten decimals: more than a report shows, fewer than ours gives. */
function root(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high]
  while (to - from > 1e-10) {
    const middle = (from + to) / 2
    if (f(middle) > 0) from = middle
    else to = middle
  }
  return (from + to) / 2
}

function rateOf({ successes, trials }: Counts): number {
  return successes / trials
}
