import * as v from 'valibot'
import { fail, ok, type Result } from '../result.ts'

/** Why a file is not read. `field` is a path of member names: "plan.primary.kpi". */
export type FileIssue =
  | { readonly kind: 'empty-file' | 'not-json' }
  /** Another kind of file, or none of ours. */
  | { readonly kind: 'other-format'; readonly wanted: string }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** Not there, not foreseen, or not of the type that stands there. */
  | { readonly kind: 'missing-field' | 'unknown-field' | 'wrong-field'; readonly field: string }
  /** How much worse a guardrail may get is not written: nothing could ever break it. */
  | { readonly kind: 'missing-margin'; readonly field: string }

const header = v.object({ format: v.string(), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })

/** The value of a file that says which format and version it has. */
export function readJson(text: string, format: string, known: number): Result<unknown, readonly FileIssue[]> {
  if (text.trim() === '') return fail([{ kind: 'empty-file' }])
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text.replace(/^\uFEFF/, ''))
  if (!parsed.success) return fail([{ kind: 'not-json' }])
  const head = v.safeParse(header, parsed.output)
  if (!head.success || head.output.format !== format) return fail([{ kind: 'other-format', wanted: format }])
  const { version } = head.output
  return version > known ? fail([{ kind: 'newer', version, known }]) : ok(parsed.output)
}
