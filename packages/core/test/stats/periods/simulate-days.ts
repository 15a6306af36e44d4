import { normalInverse } from '../../../src/stats/kernel/normal.ts'
import type { DaySums } from '../../../src/stats/index.ts'

/** Numbers between 0 and 1 that follow from the seed alone (mulberry32). */
export function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
}

/** Standard normal days, each of which correlates by `autocorrelation` with the one before. */
export function alikeDays(days: number, autocorrelation: number, uniform: () => number): readonly number[] {
  const values: number[] = []
  for (let day = 0; day < days; day += 1) {
    const draw = normalInverse(uniform())
    const before = values.at(-1)
    const fresh = Math.sqrt(1 - autocorrelation ** 2) * draw
    values.push(before === undefined ? draw : autocorrelation * before + fresh)
  }
  return values
}

/** A drift that fades slowly, under daily noise: neighbors correlate by only 0.4, but days a week apart still do. */
export function noisyDays(days: number, uniform: () => number): readonly number[] {
  const drift = alikeDays(days, 0.8, uniform)
  return alikeDays(days, 0, uniform).map((noise, day) => noise + (drift[day] ?? 0))
}

/** Monday to Sunday, of a company that sells on workdays. */
export const week = [1, 1.1, 1.2, 1.15, 1.3, 0.6, 0.4]

const onWeekday = (day: number) => week[day % 7] ?? 1

/** Every day's level moves with its weekday, and so does its spread. */
export function weeklyDays(days: number, autocorrelation: number, uniform: () => number): readonly number[] {
  return alikeDays(days, autocorrelation, uniform).map((value, day) => onWeekday(day) * (100 + 20 * value))
}

/** Counts around a mean that is itself random from day to day: their variance is 1 + mean / 5 times Poisson's. */
export function overdispersedDays(days: number, mean: number, uniform: () => number): readonly number[] {
  return Array.from({ length: days }, (_, day) => {
    let gamma = 0
    for (let part = 0; part < 5; part += 1) gamma -= Math.log(uniform()) / 5
    return poisson(mean * onWeekday(day) * gamma, uniform)
  })
}

/** Visits with a weekly rhythm, and orders at a rate that drifts from day to day. */
export function rateDays(days: number, autocorrelation: number, uniform: () => number): readonly DaySums[] {
  const drift = alikeDays(days, autocorrelation, uniform)
  const visits = overdispersedDays(days, 200, uniform)
  return visits.map((denominator, day) => ({
    numerator: poisson(denominator * 0.05 * Math.exp(0.3 * (drift[day] ?? 0)), uniform),
    denominator,
  }))
}

function poisson(mean: number, uniform: () => number): number {
  const most = Math.exp(-mean)
  let [count, product] = [0, uniform()]
  while (product > most) {
    product *= uniform()
    count += 1
  }
  return count
}
