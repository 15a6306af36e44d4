/**
 * A chart as a list of marks in drawing order, in pixels from the top left corner.
 * Layouts make it from facts and a width; the page, the exports and the tests read the same scene.
 */
export type Scene = {
  readonly width: number
  readonly height: number
  /** The accessible name. */
  readonly title: string
  /** What the chart shows, in a sentence or two, for people who cannot see it. */
  readonly description: string
  readonly marks: readonly Mark[]
}

/** A colour by its role: the page, the print and the exports each know the value. */
export type Paint =
  | 'text'
  | 'muted'
  | 'line'
  | 'line-strong'
  | 'surface'
  | 'sunken'
  | 'arm-a'
  | 'arm-b'
  | 'arm-c'
  | 'arm-d'
  | 'scale'
  | 'scale-tint'
  | 'iterate'
  | 'stop'
  | 'stop-tint'
  | 'none'

export type Mark =
  | RectMark
  | LineMark
  | CircleMark
  | PathMark
  | TextMark
  | RunsMark
  | HatchMark
  | GradientMark
  | GroupMark

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type RectMark = Box & {
  readonly kind: 'rect'
  readonly fill: Paint
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number
  readonly stroke?: Paint
  /** Of the corners; square when left out. */
  readonly radius?: number
}

export type LineMark = {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: Paint
  readonly strokeWidth: number
  /** Lengths of dashes and gaps; solid when left out. */
  readonly dash?: readonly number[]
}

export type CircleMark = {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill: Paint
  readonly stroke: Paint
  readonly strokeWidth: number
}

export type PathMark = {
  readonly kind: 'path'
  /** SVG path data. */
  readonly d: string
  readonly fill: Paint
  readonly stroke?: Paint
  readonly strokeWidth?: number
}

export type TextMark = {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** At least 12. */
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: Paint
}

/** A line of text whose parts differ in weight. It starts at `x`. */
export type RunsMark = {
  readonly kind: 'runs'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly runs: readonly TextRun[]
  readonly face: Face
  readonly size: number
  readonly fill: Paint
}

export type TextRun = { readonly text: string; readonly weight: 400 | 600 }

/** The serif is for the one sentence of a picture. */
export type Face = 'sans' | 'serif'

/** Lines at 45 degrees: a zone that is told apart without colour. */
export type HatchMark = Box & { readonly kind: 'hatch'; readonly stroke: Paint }

/** One colour whose opacity changes from left to right. */
export type GradientMark = Box & {
  readonly kind: 'gradient'
  /** Offsets from 0 to 1, increasing. */
  readonly stops: readonly { readonly offset: number; readonly opacity: number }[]
  readonly fill: Paint
}

/** Marks of another scene, moved by `x` and `y` after they grew by `scale`: never below 1, texts stay legible. */
export type GroupMark = {
  readonly kind: 'group'
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly marks: readonly Mark[]
}
