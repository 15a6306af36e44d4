/** A text on one line of a chart: its centre and half its width, in pixels. */
export type Label = { readonly center: number; readonly half: number }

export type Span = { readonly from: number; readonly to: number }

const gap = 8
/** A label that points at something keeps at least this much of itself over it. */
const hold = 6

/**
 * About how wide a text is: 0.6 em a character, which most texts stay under in every interface font. A percent sign
 * alone takes 1 em (text-width.ts): what must not be cut has some room beside it.
 */
export function textWidth(text: string, size: number): number {
  return 0.6 * size * [...text].length
}

export function labelAt(text: string, size: number, center: number, room: Span): Label {
  const half = textWidth(text, size) / 2
  return { half, center: Math.min(Math.max(center, room.from + half), room.to - half) }
}

/**
 * Moves two labels of one line apart, each still over what it points at; undefined where they do not both fit.
 */
export function movedApart(
  first: Label & { readonly anchor: number },
  second: Label & { readonly anchor: number },
  room: Span,
): readonly [Label, Label] | undefined {
  if (first.anchor > second.anchor) {
    const swapped = movedApart(second, first, room)
    return swapped && [swapped[1], swapped[0]]
  }
  const overlap = first.center + first.half + gap - (second.center - second.half)
  if (overlap <= 0) return [first, second]
  const mostLeft = Math.max(
    0,
    Math.min(first.center - first.half - room.from, first.center + first.half - hold - first.anchor),
  )
  const mostRight = Math.max(
    0,
    Math.min(room.to - second.center - second.half, second.anchor - hold - (second.center - second.half)),
  )
  if (mostLeft + mostRight < overlap) return undefined
  const left = Math.min(mostLeft, Math.max(overlap / 2, overlap - mostRight))
  return [
    { ...first, center: first.center - left },
    { ...second, center: second.center + overlap - left },
  ]
}

/**
 * A label as near to its point as it can be without touching the vertical lines on either side of the point:
 * a value is never printed beyond a line that it does not reach. Undefined where it does not fit.
 */
export function placeBetween(
  text: string,
  size: number,
  at: number,
  lines: readonly number[],
  room: Span,
): Label | undefined {
  const between = {
    from: Math.max(room.from, ...lines.filter((line) => line < at).map((line) => line + clearance)),
    to: Math.min(room.to, ...lines.filter((line) => line > at).map((line) => line - clearance)),
  }
  const fits = between.to - between.from >= textWidth(text, size)
  return fits ? labelAt(text, size, at, between) : undefined
}

/** Between a text and a line beside it. */
const clearance = 4
