import * as v from 'valibot'
import type { Observation } from '../evidence/observation.ts'
import type { KpiMeasure } from '../kpi/measures.ts'
import { number, text } from './field-kinds.ts'

const some = v.exactOptional(number)

const measures = {
  units: some,
  successes: some,
  spend: some,
  leads: some,
  rejected: some,
  sum: some,
  squares: some,
  mean: some,
  deviation: some,
  numerator: some,
  denominator: some,
  numeratorSquares: some,
  denominatorSquares: some,
  products: some,
} satisfies { readonly [M in KpiMeasure]: unknown }

/** Counts as a file holds them; whether they can be true is told by `assess`, row by row. */
export const observationsSchema = v.pipe(
  v.array(
    v.strictObject({
      arm: text,
      from: text,
      to: text,
      ...measures,
      guardrails: v.exactOptional(v.pipe(v.record(text, number), v.readonly())),
    }),
  ),
  v.readonly(),
) satisfies v.GenericSchema<unknown, readonly Observation[]>
