import { ticks } from 'd3-array'
import { labelSize, valueSize } from './interval-plot.ts'
import { labelAt, textWidth, type Span } from './labels.ts'
import { round } from './round.ts'
import type { Mark, Scene } from './scene.ts'
import { text } from './text-mark.ts'
import type { VisibleEffectFacts } from './visible-effect-facts.ts'

const height = 236
const top = 22
const bottom = height - 42
const tickBaseline = bottom + 18
const axisBaseline = tickBaseline + 18

/**
 * The smallest effect that is seen after each week, against the threshold: laid out for a width in pixels, never
 * scaled. The weeks that show the threshold are tinted, those that show nothing are hatched. A label that does not
 * fit is left out; the caption has its number.
 */
export function visibleEffectScene(facts: VisibleEffectFacts, width: number): Scene {
  const plot = plotOf(facts, width)
  return {
    width,
    height,
    title: facts.title,
    description: facts.description,
    marks: [
      ...zones(facts, plot),
      ...axes(facts, plot),
      ...thresholdLine(facts, plot),
      ...curve(facts, plot),
      ...plannedPoint(facts, plot),
      ...labels(facts, plot),
    ],
  }
}

type Plot = {
  readonly left: number
  readonly right: number
  readonly largest: number
  readonly sizeTicks: readonly number[]
  readonly weekTicks: readonly number[]
  readonly x: (weeks: number) => number
  readonly y: (size: number) => number
}

function plotOf(facts: VisibleEffectFacts, width: number): Plot {
  const { points, tickLabel } = facts
  const largest = largestShown(facts)
  const sizeTicks = ticks(0, largest, 4).filter((size) => size <= largest)
  const left = Math.ceil(Math.max(...sizeTicks.map((size) => textWidth(tickLabel(size), labelSize)))) + 12
  const right = width - 12
  const last = points.at(-1)?.weeks ?? 1
  // Half a week on either side, so that no point lies on the frame.
  const x = (weeks: number) => left + ((weeks - 0.5) / last) * (right - left)
  const widest = textWidth(String(last), labelSize) + 10
  const step = [1, 2, 3, 4, 6, 8, 12, 26].find((weeks) => x(1 + weeks) - x(1) >= widest) ?? last
  return {
    left,
    right,
    largest,
    sizeTicks,
    weekTicks: points.map(({ weeks }) => weeks).filter((weeks) => weeks % step === 0),
    x,
    y: (size) => bottom - (size / largest) * (bottom - top),
  }
}

/** What matters is near the plan and the threshold: the first weeks may run out of the picture at its top. */
function largestShown({ points, planned, threshold }: VisibleEffectFacts): number {
  const sizes = points.flatMap(({ size }) => (size === null ? [] : [size]))
  const most = Math.max(threshold.size, planned.size ?? 0, ...sizes)
  const wanted = 1.7 * Math.max(threshold.size, planned.size ?? 2 * threshold.size)
  return Math.min(1.1 * most, wanted)
}

function zones({ points, threshold }: VisibleEffectFacts, plot: Plot): readonly Mark[] {
  const { left, right, x } = plot
  const band = { y: top, height: bottom - top }
  const firstEnough = points.find(({ size }) => size !== null && size <= threshold.size)?.weeks
  const blind = blindUntil(points, plot)
  const enough = firstEnough === undefined ? right : x(firstEnough - 0.5)
  return [
    ...(enough < right
      ? [{ kind: 'rect', ...band, x: enough, width: right - enough, fill: 'scale-tint' } as const]
      : []),
    ...(blind > left
      ? [{ kind: 'hatch', ...band, x: left, width: blind - left, stroke: 'muted' } as const]
      : []),
  ]
}

/** Where the first week begins that shows anything. */
function blindUntil(points: VisibleEffectFacts['points'], { left, right, x }: Plot): number {
  const firstSeen = points.find(({ size }) => size !== null)?.weeks
  return firstSeen === undefined ? right : Math.max(left, x(firstSeen - 0.5))
}

function axes({ tickLabel, axisLabel }: VisibleEffectFacts, plot: Plot): readonly Mark[] {
  const { left, right, x, y, sizeTicks, weekTicks } = plot
  return [
    ...sizeTicks.flatMap((size): readonly Mark[] => [
      {
        kind: 'line',
        x1: left,
        y1: y(size),
        x2: right,
        y2: y(size),
        stroke: size === 0 ? 'line-strong' : 'line',
        strokeWidth: 1,
      },
      { ...text(tickLabel(size), left - 6, y(size) + 4), anchor: 'end' },
    ]),
    ...weekTicks.map((weeks) => text(String(weeks), x(weeks), tickBaseline)),
    text(axisLabel, (left + right) / 2, axisBaseline),
  ]
}

function thresholdLine({ threshold }: VisibleEffectFacts, { left, right, y }: Plot): readonly Mark[] {
  const at = y(threshold.size)
  return [{ kind: 'line', x1: left, y1: at, x2: right, y2: at, stroke: 'text', strokeWidth: 2, dash: [4, 3] }]
}

/** Seen sizes as a line with a point for each week; above the picture only the line goes on, to its edge. */
function curve({ points }: VisibleEffectFacts, { largest, x, y }: Plot): readonly Mark[] {
  const seen = points.flatMap(({ weeks, size }) => (size === null ? [] : [{ weeks, size }]))
  const shown = seen.filter(({ size }) => size <= largest)
  const [first] = shown
  const before = seen.findLast(({ size }) => size > largest)
  const entry =
    first && before
      ? [{ weeks: before.weeks + (before.size - largest) / (before.size - first.size), size: largest }]
      : []
  const path = [...entry, ...shown].map(({ weeks, size }) => `${round(x(weeks))} ${round(y(size))}`)
  return [
    ...(path.length > 1
      ? [{ kind: 'path', d: `M${path.join('L')}`, fill: 'none', stroke: 'arm-b', strokeWidth: 2 } as const]
      : []),
    ...shown.map(({ weeks, size }): Mark => ({
      kind: 'circle',
      cx: x(weeks),
      cy: y(size),
      r: 3.5,
      fill: 'surface',
      stroke: 'arm-b',
      strokeWidth: 2,
    })),
  ]
}

function plannedPoint({ planned }: VisibleEffectFacts, { x, y }: Plot): readonly Mark[] {
  if (planned.size === null) return []
  const [cx, cy] = [x(planned.weeks), y(planned.size)]
  return [
    { kind: 'line', x1: cx, y1: cy, x2: cx, y2: bottom, stroke: 'muted', strokeWidth: 1, dash: [2, 3] },
    { kind: 'circle', cx, cy, r: 6.5, fill: 'arm-b', stroke: 'surface', strokeWidth: 2 },
  ]
}

/** The value of the plan above its point, and the threshold's name where the curve leaves it room. */
function labels(facts: VisibleEffectFacts, plot: Plot): readonly Mark[] {
  const { planned, threshold } = facts
  const { left, right, x, y } = plot
  const value =
    planned.size === null
      ? undefined
      : boxAbove(facts, plot, planned.label, valueSize, x(planned.weeks) + 10, y(planned.size) - 10)
  const nothing = nothingBox(facts, plot)
  const taken = [value, nothing].filter((box) => box !== undefined)
  const baseline = y(threshold.size) - 7
  const half = textWidth(threshold.label, labelSize) / 2
  const candidates = [right - half - 6, left + half + 6].map((center) =>
    boxOf(threshold.label, labelSize, center, baseline),
  )
  const name = candidates.find(
    (box) => isClear(box, facts, plot) && box.top > 0 && !taken.some((other) => overlaps(box, other)),
  )
  return [
    ...(nothing ? [ground(nothing), text(facts.nothingLabel, nothing.center, nothing.baseline)] : []),
    ...(value ? [{ ...text(planned.label, value.center, value.baseline), ...bold }] : []),
    ...(name ? [{ ...text(threshold.label, name.center, name.baseline), fill: 'text' } as const] : []),
  ]
}

/** The name of the weeks that show nothing, where they are wide enough for it and clear of the threshold's line. */
function nothingBox({ points, nothingLabel, threshold }: VisibleEffectFacts, plot: Plot): Box | undefined {
  const blind = blindUntil(points, plot)
  const center = (plot.left + blind) / 2
  const boxes = [top + 18, bottom - 12].map((baseline) => boxOf(nothingLabel, labelSize, center, baseline))
  const isWide = textWidth(nothingLabel, labelSize) + 16 <= blind - plot.left
  return boxes.find((box) => isWide && !isCrossed(box, plot.y(threshold.size)))
}

type Box = Span & {
  readonly center: number
  readonly baseline: number
  readonly top: number
  readonly bottom: number
}

function boxOf(content: string, size: number, center: number, baseline: number): Box {
  const half = textWidth(content, size) / 2
  return {
    center,
    baseline,
    from: center - half,
    to: center + half,
    top: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
  }
}

/** A label above a point, high enough to touch neither the curve at its left nor the threshold's line. */
function boxAbove(
  facts: VisibleEffectFacts,
  plot: Plot,
  content: string,
  size: number,
  near: number,
  baseline: number,
): Box {
  const { center } = labelAt(content, size, near + textWidth(content, size) / 2, {
    from: plot.left,
    to: plot.right,
  })
  const box = boxOf(content, size, center, baseline)
  const highest = Math.min(...curveBetween(facts, plot, box), baseline + 8)
  const above = boxOf(content, size, center, Math.max(top - 6, highest - 8))
  const line = plot.y(facts.threshold.size)
  return isCrossed(above, line) ? boxOf(content, size, center, Math.max(top - 6, line - 7)) : above
}

/** A line runs through a text, or touches it. */
const isCrossed = (box: Box, y: number): boolean => y > box.top - 3 && y < box.bottom + 3

function isClear(box: Box, facts: VisibleEffectFacts, plot: Plot): boolean {
  const heights = curveBetween(facts, plot, { from: box.from - 8, to: box.to + 8 })
  const crosses = (y: number) => y > box.top - 6 && y < box.bottom + 6
  const [highest, lowest] = [Math.min(...heights), Math.max(...heights)]
  return !heights.some((y) => crosses(y)) && !(highest < box.top && lowest > box.bottom)
}

/** The heights of the curve over a span: at its ends and at each week between. */
function curveBetween(
  { points, planned }: VisibleEffectFacts,
  { x, y }: Plot,
  span: Span,
): readonly number[] {
  const all = [...points, planned]
    .flatMap(({ weeks, size }) => (size === null ? [] : [{ at: x(weeks), y: y(size) }]))
    .toSorted((one, other) => one.at - other.at)
  const inside = all.filter(({ at }) => at >= span.from && at <= span.to).map((point) => point.y)
  const ends = [span.from, span.to].flatMap((at) => {
    const after = all.findIndex((point) => point.at >= at)
    const [one, other] = [all[after - 1], all[after]]
    if (!one || !other) return []
    return [one.y + ((at - one.at) / (other.at - one.at)) * (other.y - one.y)]
  })
  return [...inside, ...ends]
}

/** Keeps hatch and grid from running through a text. */
function ground({ from, to, top: high, bottom: low }: Box): Mark {
  return { kind: 'rect', x: from, y: high - 3, width: to - from, height: low - high + 6, fill: 'surface' }
}

const overlaps = (a: Box, b: Box): boolean =>
  a.from < b.to + 4 && b.from < a.to + 4 && a.top < b.bottom + 2 && b.top < a.bottom + 2

const bold = { size: valueSize, weight: 600, fill: 'text' } as const
