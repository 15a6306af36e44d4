import { civilDate, fail, ok, type CivilDate, type Result } from '@cimento/core'
import * as v from 'valibot'
import type { ImportAnswers } from './import-answers.ts'

const texts = v.pipe(v.record(v.string(), v.string()), v.readonly())

const schema = v.strictObject({
  sheets: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
  rows: v.exactOptional(v.picklist(['days', 'rows'])),
  arms: v.exactOptional(texts),
  versions: v.exactOptional(v.pipe(v.record(v.string(), v.nullable(v.string())), v.readonly())),
  columns: v.exactOptional(texts),
  unit: v.exactOptional(v.string()),
  combine: v.exactOptional(v.picklist(['sum', 'mean'])),
  order: v.exactOptional(v.picklist(['day-first', 'month-first'])),
  decimal: v.exactOptional(v.picklist(['comma', 'point'])),
  totals: v.exactOptional(v.picklist(['days', 'running'])),
  on: v.exactOptional(
    v.custom<CivilDate>((value) => typeof value === 'string' && civilDate(value) !== undefined),
  ),
  leaveOut: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, ImportAnswers>

/** Answers from JSON. Error: the member that cannot be, or an empty one where the text is no JSON object. */
export function readAnswers(json: string): Result<ImportAnswers, { readonly field: string }> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return fail({ field: '' })
  }
  const answers = v.safeParse(schema, value)
  if (answers.success) return ok(answers.output)
  return fail({ field: v.getDotPath(answers.issues[0]) ?? '' })
}
