import * as v from 'valibot'
import type { Observation } from '../evidence/observation.ts'
import { number, text } from './field-kinds.ts'
import { measuredFields } from './measured-fields.ts'

/** Counts as a file holds them; whether they can be true is told by `assess`, row by row. */
export const observationsSchema = v.pipe(
  v.array(
    v.strictObject({
      arm: text,
      from: text,
      to: text,
      area: v.exactOptional(text),
      ...measuredFields,
      guardrails: v.exactOptional(v.pipe(v.record(text, number), v.readonly())),
    }),
  ),
  v.readonly(),
) satisfies v.GenericSchema<unknown, readonly Observation[]>
