import { formatTick } from '../formats/effects.ts'
import type { IntervalFacts } from './interval-facts.ts'
import {
  bandBottom,
  bandTop,
  barHeight,
  barMiddle,
  barTop,
  height,
  labelBaseline,
  labelSize,
  tickBaseline,
  valueBaseline,
  valueSize,
  zoneNameBaseline,
  plotOf,
  type Plot,
} from './interval-plot.ts'
import { labelAt, movedApart, placeBetween, textWidth, type Label, type Span } from './labels.ts'
import type { Mark, Scene } from './scene.ts'
import { text } from './text-mark.ts'

/**
 * The interval of an effect against zero and its threshold, laid out for a width in pixels and never scaled:
 * on a narrow page there are fewer ticks and labels, not smaller ones. A label that does not fit is left out;
 * the caption beside the chart has every number.
 */
export function intervalScene(facts: IntervalFacts, width: number): Scene {
  const plot = plotOf(facts, width)
  return {
    width,
    height,
    title: facts.title,
    description: facts.description,
    marks: [
      ...zones(facts, plot),
      ...axis(facts, plot),
      ...referenceLines(facts, plot),
      ...bar(facts, plot),
      ...lineLabels(facts, plot),
      ...zoneNames(facts, plot),
      ...endValues(facts, plot),
    ],
  }
}

/** Worse is hatched, too small is grey, success is tinted: told apart without colour. */
function zones({ direction, turn, line }: IntervalFacts, { left, right, x }: Plot): readonly Mark[] {
  const worse = worseSpan(direction, turn.at, { left, right, x })
  const band = { y: bandTop, height: bandBottom - bandTop }
  const success = successSpan(direction, line?.at ?? turn.at, { left, right, x })
  const small = line && { from: Math.min(x(turn.at), x(line.at)), to: Math.max(x(turn.at), x(line.at)) }
  return [
    { kind: 'hatch', ...band, x: worse.from, width: worse.to - worse.from, stroke: 'stop' },
    ...(small
      ? [{ kind: 'rect', ...band, x: small.from, width: small.to - small.from, fill: 'sunken' } as const]
      : []),
    { kind: 'rect', ...band, x: success.from, width: success.to - success.from, fill: 'scale-tint' },
  ]
}

type Edges = Pick<Plot, 'left' | 'right' | 'x'>

function worseSpan(direction: IntervalFacts['direction'], at: number, { left, right, x }: Edges): Span {
  return direction === 'higher' ? { from: left, to: x(at) } : { from: x(at), to: right }
}

function successSpan(direction: IntervalFacts['direction'], at: number, { left, right, x }: Edges): Span {
  return direction === 'higher' ? { from: x(at), to: right } : { from: left, to: x(at) }
}

function axis({ unit, turn, language }: IntervalFacts, { left, right, x, ticks }: Plot): readonly Mark[] {
  return [
    {
      kind: 'line',
      x1: left,
      y1: bandBottom,
      x2: right,
      y2: bandBottom,
      stroke: 'line-strong',
      strokeWidth: 1,
    },
    ...ticks.map((tick): Mark => {
      const style =
        tick === turn.at
          ? ({ weight: 600, fill: 'text' } as const)
          : ({ weight: 400, fill: 'muted' } as const)
      return { ...text(formatTick(tick, unit, language), x(tick), tickBaseline), ...style }
    }),
  ]
}

function referenceLines({ turn, line }: IntervalFacts, { x }: Plot): readonly Mark[] {
  const vertical = {
    kind: 'line',
    y1: bandTop - 5,
    y2: bandBottom + 3,
    stroke: 'text',
    strokeWidth: 2,
  } as const
  return [
    { ...vertical, x1: x(turn.at), x2: x(turn.at) },
    ...(line ? [{ ...vertical, x1: x(line.at), x2: x(line.at), dash: [4, 3] }] : []),
  ]
}

function bar(facts: IntervalFacts, { x }: Plot): readonly Mark[] {
  const { low, high, estimate, domain, mark } = facts
  const from = x(low)
  const to = x(high)
  return [
    {
      kind: 'gradient',
      x: from,
      y: barTop,
      width: Math.max(1, to - from),
      height: barHeight,
      stops: densityStops(facts),
      fill: mark,
    },
    low < domain[0] ? arrow(from, -1, mark) : cap(from, mark),
    high > domain[1] ? arrow(to, 1, mark) : cap(to, mark),
    ...(estimate === null ? [] : [mean(x(estimate))]),
  ]
}

function mean(at: number): Mark {
  return { kind: 'circle', cx: at, cy: barMiddle, r: 6, fill: 'surface', stroke: 'text', strokeWidth: 3 }
}

function cap(at: number, stroke: IntervalFacts['mark']): Mark {
  return {
    kind: 'line',
    x1: at,
    y1: barTop - 4,
    x2: at,
    y2: barTop + barHeight + 4,
    stroke,
    strokeWidth: 3,
  }
}

/** The interval goes on beyond the axis. */
function arrow(at: number, side: -1 | 1, fill: IntervalFacts['mark']): Mark {
  const back = at - side * 2
  return {
    kind: 'path',
    d: `M${back} ${barTop - 3}L${back + side * 11} ${barMiddle}L${back} ${barTop + barHeight + 3}Z`,
    fill,
  }
}

/**
 * How plausible each part of the bar is: a normal curve on either side of the estimate. Without an estimate nothing is
 * known but where the bar begins.
 */
function densityStops({ low, high, estimate, domain }: IntervalFacts) {
  if (estimate === null) return [0, 1].map((offset) => ({ offset, opacity: 0.45 }))
  const [from, to] = [Math.max(low, domain[0]), Math.min(high, domain[1])]
  const steps = 12
  return Array.from({ length: steps + 1 }, (_, step) => {
    const offset = step / steps
    const value = from + offset * (to - from)
    const spread = (value < estimate ? estimate - low : high - estimate) / 1.96
    const z = spread > 0 ? (value - estimate) / spread : 0
    return { offset, opacity: Number((0.25 + 0.75 * Math.exp((-z * z) / 2)).toFixed(3)) }
  })
}

/** The label of the threshold or the goal always has a place; the estimate's only where both fit. */
function lineLabels(facts: IntervalFacts, { room, x }: Plot): readonly Mark[] {
  const line = facts.line ?? facts.turn
  const atLine = pointer(line.at, line.label, { room, x })
  const atEstimate = pointer(facts.estimate, facts.estimateLabel, { room, x })
  const both = atLine && atEstimate && movedApart(atLine, atEstimate, room)
  const [lineLabel, shown] = both ?? [atLine, atLine ? undefined : atEstimate]
  return [
    ...(line.label !== null && lineLabel
      ? [{ ...text(line.label, lineLabel.center, labelBaseline), fill: 'text' } as const]
      : []),
    ...(facts.estimateLabel !== null && atEstimate && shown
      ? [
          text(facts.estimateLabel, shown.center, labelBaseline),
          {
            kind: 'line',
            x1: atEstimate.anchor,
            y1: bandTop - 5,
            x2: atEstimate.anchor,
            y2: barMiddle - 7,
            stroke: 'muted',
            strokeWidth: 1,
          } as const,
        ]
      : []),
  ]
}

/** A label over what it points at; undefined where there is nothing to point at, or nothing to say. */
function pointer(
  at: number | null,
  label: string | null,
  { room, x }: Pick<Plot, 'room' | 'x'>,
): (Label & { readonly anchor: number }) | undefined {
  if (at === null || label === null) return undefined
  return { ...labelAt(label, labelSize, x(at), room), anchor: x(at) }
}

function zoneNames(facts: IntervalFacts, plot: Plot): readonly Mark[] {
  const { direction, turn, line, worseLabel, successLabel, successShortLabel } = facts
  const worse = worseSpan(direction, turn.at, plot)
  const success = successSpan(direction, line?.at ?? turn.at, plot)
  const named = (name: string) => zoneName(name, success, direction === 'lower', facts, plot)
  const whole = named(successLabel)
  return [
    ...zoneName(worseLabel, worse, direction === 'higher', facts, plot),
    ...(whole.length > 0 || successShortLabel === undefined ? whole : named(successShortLabel)),
  ]
}

/** A zone's name at its outer end, or at the inner one where the estimate's leader would cross it. */
function zoneName(
  name: string,
  zone: Span,
  outerIsLeft: boolean,
  facts: IntervalFacts,
  plot: Plot,
): readonly Mark[] {
  const half = textWidth(name, labelSize) / 2
  const padding = 8
  const ends = [zone.from + padding + half, zone.to - padding - half]
  const leader = facts.estimate === null ? undefined : plot.x(facts.estimate)
  const center = (outerIsLeft ? ends : ends.toReversed()).find(
    (at) => leader === undefined || Math.abs(at - leader) > half + 4,
  )
  if (center === undefined || zone.to - zone.from < 2 * (half + padding)) return []
  return [text(name, center, zoneNameBaseline)]
}

/** The values under the two ends, between the lines; each stays on its side of the middle. */
function endValues(
  { low, high, lowLabel, highLabel, turn, line }: IntervalFacts,
  { left, right, x }: Plot,
): readonly Mark[] {
  const middle = (x(low) + x(high)) / 2
  const lines = [x(turn.at), ...(line ? [x(line.at)] : [])]
  const value = (label: string, at: number, side: Span): readonly Mark[] => {
    const place = placeBetween(label, valueSize, at, lines, side)
    if (!place) return []
    return [{ ...text(label, place.center, valueBaseline), size: valueSize, weight: 600, fill: 'text' }]
  }
  return [
    ...value(lowLabel, x(low), { from: left, to: Math.max(x(low), middle - 4) }),
    ...(highLabel === null
      ? []
      : value(highLabel, x(high), { from: Math.min(x(high), middle + 4), to: right })),
  ]
}
