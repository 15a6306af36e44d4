import type { Grade, VerdictName } from '@cimento/core'
import type { Language } from '../language.ts'
import type { ArmMark } from './arm-mark.ts'

/** Colour and glyph of a verdict; the word stands beside them always. */
export type Tone = 'scale' | 'iterate' | 'stop' | 'neutral'

/** A check: all right, still to come, worth knowing, or a reason for doubt. */
export type LineStatus = 'ok' | 'waiting' | 'warn' | 'bad'

export type StatusLine = { readonly status: LineStatus; readonly text: string }

/** One number derived from the interval: "Per 1,000 visits: 35–45, was 32". */
export type Figure = { readonly label: string; readonly value: string; readonly note: string }

export type GradeDescription = {
  readonly grade: Grade
  readonly word: string
  readonly reasons: readonly string[]
}

/** A guardrail in words. `ticked` only where it must be verified and was: it then shows its interval. */
export type GuardrailDescription = {
  readonly id: string
  readonly name: string
  readonly status: 'safe' | 'broken' | 'unknown'
  readonly ticked: boolean
  readonly interval: string | null
  readonly limit: string
  readonly text: string
  /** Days or repeated events, where the interval does not rest on people who each count once. */
  readonly basis: string | null
  /** What to do about it; null where nothing is left to do. */
  readonly next: string | null
}

/** A version with its numbers; null where showing them would compare the versions too early or in vain. */
export type ArmDescription = {
  /** Null where versions have none: before and after, and a version alone. */
  readonly letter: string | null
  readonly name: string
  /** Letter and name, as they stand above what the version showed. */
  readonly title: string
  readonly mark: ArmMark
  readonly shows: string | null
  /** People, or money spent. */
  readonly units: string
  readonly successes: string | null
  readonly rate: string | null
  /** What the three numbers are, in the person's own words. */
  readonly labels: { readonly units: string; readonly successes: string; readonly rate: string }
}

/** One of several new versions, as its own verdict words it. */
export type VariantDescription = {
  readonly letter: string
  readonly mark: ArmMark
  readonly name: string
  readonly word: string
  readonly tone: Tone
  readonly headline: string
  readonly interval: string | null
  /** The test's own verdict, figures and advice are those of this version. */
  readonly speaks: boolean
}

export type Table = {
  readonly caption: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type Detail = { readonly label: string; readonly value: string }

/**
 * All that is said about a result, as plain data: page, print, exports and command line render these blocks
 * and word nothing themselves.
 */
export type Description = {
  readonly language: Language
  readonly tag: {
    readonly verdict: VerdictName
    readonly word: string
    readonly tone: Tone
    readonly look: string
  }
  /** One sentence in three parts: the interval is set in bold, and null where there is none to show. */
  readonly headlineParts: { readonly lead: string; readonly interval: string | null; readonly end: string }
  /** The same sentence as one text. */
  readonly headline: string
  readonly interval: string | null
  readonly estimate: string | null
  readonly caption: string | null
  readonly figures: readonly Figure[]
  /** What a met criterion shows, and what it does not. */
  readonly shown: string | null
  readonly caution: string | null
  readonly chart: { readonly title: string; readonly description: string } | null
  readonly grade: GradeDescription
  readonly trust: readonly StatusLine[]
  readonly guardrails: readonly GuardrailDescription[]
  /** One of a test against a goal, two or more otherwise. */
  readonly arms: readonly ArmDescription[]
  /** Of a test with several new versions each one; empty otherwise. */
  readonly variants: readonly VariantDescription[]
  readonly table: Table
  readonly details: readonly Detail[]
  /** Between readings: how far it is and when it is read; null afterwards. */
  readonly running: string | null
}
