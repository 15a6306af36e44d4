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

/** Why answers cannot be read. `wrong-field`: the member that cannot be, empty where the text is no object. */
export type AnswersError =
  | { readonly kind: 'empty-file' | 'not-json' }
  | { readonly kind: 'wrong-field'; readonly field: string }

/** Answers from JSON. */
export function readAnswers(json: string): Result<ImportAnswers, AnswersError> {
  const text = json.replace(/^\ufeff/, '')
  if (text.trim() === '') return fail({ kind: 'empty-file' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fail({ kind: 'not-json' })
  }
  if (Array.isArray(value)) return fail({ kind: 'wrong-field', field: '' })
  const answers = v.safeParse(schema, value)
  if (!answers.success) return fail({ kind: 'wrong-field', field: v.getDotPath(answers.issues[0]) ?? '' })
  const lost = lostName(value, answers.output)
  return lost === undefined ? ok(answers.output) : fail({ kind: 'wrong-field', field: lost })
}

/** A name that the schema leaves out because objects have it from birth, such as `constructor`. */
function lostName(value: unknown, answers: ImportAnswers): string | undefined {
  for (const member of ['arms', 'versions', 'columns'] as const) {
    const given = Object.entries(Object(value)).find(([name]) => name === member)?.[1]
    const name = Object.keys(Object(given)).find((each) => !Object.hasOwn(answers[member] ?? {}, each))
    if (name !== undefined) return `${member}.${name}`
  }
  return undefined
}
