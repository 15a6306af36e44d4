import { ticks } from 'd3-array'
import { formatTick } from '../formats/effects.ts'
import { labelSize } from './interval-plot.ts'
import { labelAt, textWidth } from './labels.ts'
import type { ReadingPoint, ReadingsFacts } from './readings-facts.ts'
import { round } from './round.ts'
import type { Mark, Scene } from './scene.ts'
import { text } from './text-mark.ts'

const height = 252
const top = 14
const bottom = height - 44
const dateBaseline = bottom + 20
const axisBaseline = dateBaseline + 18

/**
 * Reading by reading, the interval against zero and the threshold: laid out for a width in pixels, never scaled. An end
 * that runs out of the picture has an arrow; a label that does not fit is left out, and the table has its number.
 */
export function readingsScene(facts: ReadingsFacts, width: number): Scene {
  const plot = plotOf(facts, width)
  return {
    width,
    height,
    title: facts.title,
    description: facts.description,
    marks: [
      ...grid(facts, plot),
      ...lines(facts, plot),
      ...names(facts, plot),
      ...facts.ticks.map(({ at }) => notMade(plot.x(at))),
      ...facts.points.flatMap((point) => reading(point, facts.mark, plot)),
      ...dates(facts, plot),
    ],
  }
}

type Plot = {
  readonly left: number
  readonly right: number
  readonly x: (at: number) => number
  readonly y: (effect: number) => number
  readonly effects: readonly number[]
}

function plotOf({ domain, unit, language }: ReadingsFacts, width: number): Plot {
  const [first, last] = domain
  const effects = ticks(first, last, 5)
  const widest = Math.max(
    ...effects.map((effect) => textWidth(formatTick(effect, unit, language), labelSize)),
  )
  // A percent sign is wider than `textWidth` takes it to be.
  const left = Math.ceil(widest) + 14
  const right = width - 4
  return {
    left,
    right,
    // Room for half a date beside the last reading.
    x: (at) => left + at * (right - left - 24),
    y: (effect) =>
      bottom - ((Math.min(Math.max(effect, first), last) - first) / (last - first)) * (bottom - top),
    effects,
  }
}

function grid({ unit, language }: ReadingsFacts, { left, right, y, effects }: Plot): readonly Mark[] {
  return effects.flatMap((effect): readonly Mark[] => [
    {
      kind: 'line',
      x1: left,
      y1: y(effect),
      x2: right,
      y2: y(effect),
      stroke: 'line',
      strokeWidth: 1,
    },
    {
      ...text(formatTick(effect, unit, language), left - 6, y(effect) + 4),
      anchor: 'end',
      ...(effect === 0 && ({ weight: 600, fill: 'text' } as const)),
    },
  ])
}

/** Zero, and the threshold where there is one. */
function lines({ line }: ReadingsFacts, { left, right, y }: Plot): readonly Mark[] {
  const across = (at: number) => ({ kind: 'line', x1: left, y1: y(at), x2: right, y2: y(at) }) as const
  return [
    { ...across(0), stroke: 'text', strokeWidth: 2.5 },
    ...(line ? [{ ...across(line.at), stroke: 'text', strokeWidth: 1.5, dash: [4, 3] } as const] : []),
  ]
}

/** The threshold's name and those of the sides, where no interval is in their way. */
function names({ line, sides, points }: ReadingsFacts, { left, right, x, y }: Plot): readonly Mark[] {
  const isFree = (from: number, to: number, baseline: number) =>
    points.every((point) => {
      const at = x(point.at)
      const isBeside = at + 8 < from || at - 8 > to
      return isBeside || y(point.high) > baseline + 6 || y(point.low) < baseline - labelSize - 4
    })
  const [above, below] = sides
  const side = (name: string, baseline: number): readonly Mark[] => {
    const from = left + 6
    return isFree(from, from + textWidth(name, labelSize), baseline)
      ? [{ ...text(name, from, baseline), anchor: 'start' }]
      : []
  }
  return [...side(above, top + 12), ...side(below, bottom - 6), ...threshold()]

  function threshold(): readonly Mark[] {
    if (!line) return []
    const wide = textWidth(line.label, labelSize)
    const baseline = y(line.at) + (line.at < 0 ? labelSize + 3 : -6)
    const spots = [right - wide, left + 6]
    const from = spots.find((spot) => isFree(spot, spot + wide, baseline))
    return from === undefined ? [] : [{ ...text(line.label, from, baseline), anchor: 'start', fill: 'text' }]
  }
}

/** A planned reading that was not made, or had nothing to show. */
function notMade(x: number): Mark {
  return { kind: 'line', x1: x, y1: bottom - 5, x2: x, y2: bottom + 5, stroke: 'muted', strokeWidth: 2 }
}

function reading(
  { at, low, high, estimate, mark }: ReadingPoint,
  color: ReadingsFacts['mark'],
  plot: Plot,
): readonly Mark[] {
  const cx = plot.x(at)
  const [lowest, highest] = [plot.y(low), plot.y(high)]
  return [
    { kind: 'line', x1: cx, y1: lowest, x2: cx, y2: highest, stroke: color, strokeWidth: 3 },
    ...(highest <= top ? [arrow(cx, top, -1, color)] : []),
    ...(lowest >= bottom ? [arrow(cx, bottom, 1, color)] : []),
    pointMark(mark, color, cx, plot.y(estimate)),
  ]
}

/** The interval goes on beyond the picture. */
function arrow(x: number, y: number, sign: 1 | -1, fill: ReadingsFacts['mark']): Mark {
  return { kind: 'path', d: `M${round(x)} ${y + 5 * sign}l-6 ${-8 * sign}h12Z`, fill }
}

/** Shapes as well as fills: colour is never the only difference. */
function pointMark(mark: ReadingPoint['mark'], color: ReadingsFacts['mark'], cx: number, cy: number): Mark {
  const x = round(cx)
  if (mark === 'open')
    return { kind: 'circle', cx, cy, r: 5, fill: 'surface', stroke: color, strokeWidth: 2.5 }
  if (mark === 'extra')
    return {
      kind: 'path',
      d: `M${x} ${round(cy - 6.5)}l6.5 11.5h-13Z`,
      fill: 'surface',
      stroke: color,
      strokeWidth: 2.5,
    }
  return {
    kind: 'path',
    d: `M${x} ${round(cy - 9)}l9 9l-9 9l-9 -9Z`,
    fill: color,
  }
}

/** Days below the axis: that of the last reading made always, of the others those that leave each other room. */
function dates({ points, ticks: others, axisLabel }: ReadingsFacts, plot: Plot): readonly Mark[] {
  const last = points.at(-1)
  const all = [...points, ...others].toSorted((a, b) => a.at - b.at)
  const ordered = last ? [last, ...all.filter((one) => one !== last)] : all
  const room = { from: 1, to: plot.right + 3 }
  const placed: { readonly from: number; readonly to: number; readonly mark: Mark }[] = []
  for (const { at, label } of ordered) {
    const { center, half } = labelAt(label, labelSize, plot.x(at), room)
    const box = { from: center - half - 4, to: center + half + 4 }
    if (placed.some((other) => box.from < other.to && other.from < box.to)) continue
    const weight = last?.label === label && at === last.at ? ({ weight: 600, fill: 'text' } as const) : {}
    placed.push({ ...box, mark: { ...text(label, center, dateBaseline), ...weight } })
  }
  return [...placed.map(({ mark }) => mark), text(axisLabel, (plot.left + plot.right) / 2, axisBaseline)]
}
