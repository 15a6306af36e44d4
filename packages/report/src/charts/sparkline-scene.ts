import { addMonths, monthsInRange, type CivilMonth, type MonthValue } from '@cimento/core'
import type { Mark, Scene } from './scene.ts'

export type SparklineFacts = {
  readonly title: string
  readonly description: string
  /** The oldest first. */
  readonly values: readonly MonthValue[]
  /** Dashed; null where there is none. */
  readonly target: number | null
  /** The last month of the axis, whether or not it has a value. */
  readonly until: CivilMonth
}

/** So many months are shown: a year and the month it is compared with. */
const monthsShown = 13
const height = 40
const margin = 5

/** How a KPI went month by month: its own scale and no axis, a gap where a month is missing, the target dashed. */
export function sparklineScene(facts: SparklineFacts, width: number): Scene {
  const { title, description, values, target, until } = facts
  const months = monthsInRange(addMonths(until, 1 - monthsShown), until)
  const points = months.map((month) => values.find((one) => one.month === month)?.value)
  const known = points.filter((value) => value !== undefined)
  const scale = [...known, ...(target === null ? [] : [target])]
  const [low, high] = [Math.min(...scale), Math.max(...scale)]
  const x = (index: number) => margin + (index / (monthsShown - 1)) * (width - 2 * margin)
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin)
  const last = points.findLastIndex((value) => value !== undefined)
  return {
    width,
    height,
    title,
    description,
    marks: [
      ...(target === null || known.length === 0 ? [] : [targetLine(y(target), width)]),
      ...runs(points).flatMap((run) => line(run.map(({ index, value }) => [x(index), y(value)]))),
      ...(last < 0 ? [] : [dot(x(last), y(points[last] ?? 0), 3.5)]),
    ],
  }
}

type Point = { readonly index: number; readonly value: number }

/** The stretches without a gap. */
function runs(points: readonly (number | undefined)[]): readonly (readonly Point[])[] {
  const found: Point[][] = []
  for (const [index, value] of points.entries()) {
    if (value === undefined) continue
    if (index > 0 && points[index - 1] !== undefined) found.at(-1)?.push({ index, value })
    else found.push([{ index, value }])
  }
  return found
}

/** A month between two gaps is a dot: no line leads to it. */
function line(places: readonly (readonly [x: number, y: number])[]): readonly Mark[] {
  const [first] = places
  if (first && places.length === 1) return [dot(first[0], first[1], 2)]
  const d = places.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
  return [{ kind: 'path', d, fill: 'none', stroke: 'text', strokeWidth: 1.5 }]
}

function dot(cx: number, cy: number, r: number): Mark {
  return { kind: 'circle', cx, cy, r, fill: 'text', stroke: 'text', strokeWidth: 0 }
}

function targetLine(y: number, width: number): Mark {
  return { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'muted', strokeWidth: 1, dash: [3, 3] }
}

const round = (value: number): number => Number(value.toFixed(1))
