import { ticks } from 'd3-array'
import { formatTick } from '../formats/effects.ts'
import type { IntervalFacts } from './interval-facts.ts'
import { textWidth, type Span } from './labels.ts'

export const labelSize = 12
export const valueSize = 13
const narrowWidth = 480

// From top to bottom: labels of the lines, zones with their names, the bar, the values of its ends, the axis.
export const labelBaseline = 14
export const bandTop = 24
export const zoneNameBaseline = bandTop + 16
export const barTop = bandTop + 26
export const barHeight = 22
export const valueBaseline = barTop + barHeight + 20
export const bandBottom = valueBaseline + 10
export const tickBaseline = bandBottom + 18
export const height = tickBaseline + 6
export const barMiddle = barTop + barHeight / 2

/** Where the effects of an interval chart lie in pixels, and which of them are ticks. */
export type Plot = {
  /** The whole width: labels may leave the plot, never the picture. */
  readonly room: Span
  readonly left: number
  readonly right: number
  readonly x: (effect: number) => number
  readonly ticks: readonly number[]
}

export function plotOf({ domain, unit, language }: IntervalFacts, width: number): Plot {
  const [first, last] = domain
  const widest = (values: readonly number[]) =>
    Math.max(...values.map((value) => textWidth(formatTick(value, unit, language), labelSize)))
  const ideal = width < narrowWidth ? 5 : 10
  const counts = Array.from({ length: ideal - 1 }, (_, fewer) => ideal - fewer)
  const candidates = counts.map((count) => ticks(first, last, count))
  // Half a label beside the plot, so that no tick at its edge is cut, with room for a wider font.
  const margin = Math.ceil(widest(candidates.flat()) / 2) + 5
  const perUnit = (width - 2 * margin) / (last - first)
  const apart = (values: readonly number[]) => {
    const [a = 0, b = Infinity] = values
    return (b - a) * perUnit >= widest(values) + 8
  }
  return {
    room: { from: 1, to: width - 1 },
    left: margin,
    right: width - margin,
    x: (effect) => margin + (Math.min(Math.max(effect, first), last) - first) * perUnit,
    ticks: candidates.find(apart) ?? [0],
  }
}
