import * as v from 'valibot'
import type { FileIssue } from './read-json.ts'

/** What a schema found, by the member of the file: missing, not foreseen, or not of its type. */
export function fileIssues(
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): readonly FileIssue[] {
  return issues.map((issue) => ({ kind: kindOf(issue), field: v.getDotPath(issue) ?? '' }))
}

function kindOf({ expected, input, path }: v.BaseIssue<unknown>) {
  // A strict object expects nothing at all under a name that it does not know.
  if (expected === 'never') return 'unknown-field'
  // JSON has no undefined: the member is not there.
  if (input !== undefined) return 'wrong-field'
  return path?.at(-1)?.key === 'margin' ? 'missing-margin' : 'missing-field'
}
