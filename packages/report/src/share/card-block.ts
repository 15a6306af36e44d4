import type { Face, Mark, Paint, TextRun } from '../charts/scene.ts'
import { linesOf } from '../charts/text-width.ts'

/** A part of a card: what stands one under the other, each with its height. */
export type CardBlock = {
  readonly height: number
  /** The marks for a left and a top edge. */
  readonly at: (left: number, top: number) => readonly Mark[]
}

type TextStyle = {
  readonly size: number
  readonly width: number
  readonly face?: Face
  readonly fill?: Paint
  readonly lineHeight?: number
  /** Lines beyond this are cut, with a mark. */
  readonly most?: number
}

/** Runs of text in as many lines as they need. */
export function textBlock(runs: readonly TextRun[], style: TextStyle): CardBlock {
  const { size, width, face = 'sans', fill = 'text', lineHeight = 1.35, most = Infinity } = style
  const lines = cut(linesOf(runs, { size, face, width }), most)
  const height = lineHeight * size
  return {
    height: lines.length * height,
    at: (left, top) =>
      lines.map((line, at) => ({
        kind: 'runs',
        x: left,
        // Capitals stand in the middle of their line.
        y: top + (at + 0.5) * height + 0.36 * size,
        runs: line,
        face,
        size,
        fill,
      })),
  }
}

export const plain = (text: string): readonly TextRun[] => [{ text, weight: 400 }]
export const bold = (text: string): readonly TextRun[] => [{ text, weight: 600 }]

type Lines = readonly (readonly TextRun[])[]

/** The last line that is left ends with a mark in the place of its last word. */
function cut(lines: Lines, most: number): Lines {
  if (lines.length <= most) return lines
  const last = lines[most - 1]?.at(-1)
  if (!last) return lines.slice(0, most)
  return [...lines.slice(0, most - 1), [{ ...last, text: `${last.text.replace(/[\s,;:.]*\S*$/, '')}…` }]]
}
