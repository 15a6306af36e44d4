import type { Json } from '@cimento/core'

/** What is wrong with the input, for people and for programs. */
export interface Refusal {
  /** What the program branches on. */
  readonly kind: string
  /** The member, row or option it is about: "plan.primary.threshold", "observations.3.successes". */
  readonly field: string
  readonly message: string
}

/** What a command found: read by a person, or with `--json` by a program. */
export type Answer =
  | {
      readonly kind: 'answered'
      readonly text: string
      readonly json: Json
      /** What a person should know besides, for the error output where the text is a file. */
      readonly notes?: readonly string[]
      /** Files to write, by path; none without `--out`. */
      readonly files?: Readonly<Record<string, string | Uint8Array>>
    }
  | {
      readonly kind: 'refused'
      readonly refusals: readonly Refusal[]
      /** What was found all the same: with `--json` beside the refusals. */
      readonly found?: Readonly<Record<string, Json>>
    }

export const refused = (...refusals: readonly Refusal[]): Answer => ({ kind: 'refused', refusals })

/** A value of the core as JSON: members that are `undefined` are left out. */
export function jsonOf(value: unknown): Json {
  const copy: Json = JSON.parse(JSON.stringify(value))
  return copy
}
