import { labelSize } from './interval-plot.ts'
import type { TextMark } from './scene.ts'

/** A label of a chart as most are: small, quiet, and over its place. */
export function text(content: string, x: number, y: number): TextMark {
  return { kind: 'text', x, y, text: content, anchor: 'middle', size: labelSize, weight: 400, fill: 'muted' }
}
