import type { GuardrailReading } from '@cimento/core'
import type { Language } from '../language.ts'
import { guardrailIntervalFacts, type IntervalFacts, type SpeakingVersion } from './interval-facts.ts'
import type { Mark, Scene } from './scene.ts'

const height = 24
const middle = height / 2
const margin = 8

/** The same interval as a thumbnail for a row: no text, on the same axis as the large one. */
export function miniIntervalScene(facts: IntervalFacts, width: number): Scene {
  const { domain, low, high, estimate, turn, line, mark } = facts
  const [first, last] = domain
  const x = (effect: number) =>
    margin + ((Math.min(Math.max(effect, first), last) - first) / (last - first)) * (width - 2 * margin)
  const vertical = { kind: 'line', y1: 3, y2: height - 3, stroke: 'text', strokeWidth: 2 } as const
  return {
    width,
    height,
    title: facts.title,
    description: facts.description,
    marks: [
      { kind: 'line', x1: 0, y1: middle, x2: width, y2: middle, stroke: 'line-strong', strokeWidth: 1 },
      {
        kind: 'rect',
        x: x(low),
        y: middle - 3,
        width: Math.max(1, x(high) - x(low)),
        height: 6,
        fill: mark,
        opacity: 0.55,
      },
      ...(low < first ? [arrow(x(low), -1, mark)] : []),
      ...(high > last ? [arrow(x(high), 1, mark)] : []),
      { ...vertical, x1: x(turn.at), x2: x(turn.at) },
      ...(line ? [{ ...vertical, x1: x(line.at), x2: x(line.at), dash: [3, 3] }] : []),
      ...(estimate === null ? [] : [mean(x(estimate), mark)]),
    ],
  }
}

function mean(at: number, stroke: IntervalFacts['mark']): Mark {
  return { kind: 'circle', cx: at, cy: middle, r: 4.5, fill: 'surface', stroke, strokeWidth: 2.5 }
}

/** The thumbnail of a guardrail, its margin dashed; an empty picture where its events are too few. */
export function guardrailScene(
  reading: GuardrailReading,
  language: Language,
  width: number,
  version?: SpeakingVersion,
): Scene {
  const facts = guardrailIntervalFacts(reading, language, version)
  if (facts) return miniIntervalScene(facts, width)
  return { width, height: 0, title: reading.guardrail.name, description: '', marks: [] }
}

function arrow(at: number, side: -1 | 1, fill: IntervalFacts['mark']): Mark {
  return {
    kind: 'path',
    d: `M${at} ${middle - 5}L${at + side * 7} ${middle}L${at} ${middle + 5}Z`,
    fill,
  }
}
