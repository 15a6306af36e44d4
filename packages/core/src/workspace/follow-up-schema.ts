import * as v from 'valibot'
import { followUpOutcomes, followUpReasons } from '../decision/follow-up-outcome.ts'
import type { FollowUp } from '../decision/follow-up.ts'
import { recheckDays } from '../plan/reading-days.ts'
import {
  comparisonSchema,
  guardrailReadingSchema,
  sampleRatioSchema,
  totalsSchema,
} from './assessment-schema.ts'
import { day, id, number, text } from './field-kinds.ts'
import { measuredFields } from './measured-fields.ts'

/** A follow-up's text, version 1. */
export const followUpSchema = v.strictObject({
  version: v.literal(1),
  afterDays: v.picklist(recheckDays),
  decision: id,
  planHash: text,
  recordedOn: day,
  from: day,
  to: day,
  outcome: v.picklist(followUpOutcomes),
  because: v.picklist(followUpReasons),
  result: v.variant('kind', [
    v.strictObject({
      kind: v.literal('compared'),
      controlShare: v.pipe(number, v.gtValue(0), v.ltValue(1)),
      arms: v.pipe(v.strictTuple([totalsSchema, totalsSchema]), v.readonly()),
      sampleRatio: sampleRatioSchema,
      comparison: v.union([comparisonSchema, v.literal('not-enough-data')]),
      guardrails: v.pipe(v.array(guardrailReadingSchema), v.readonly()),
    }),
    v.strictObject({
      kind: v.literal('level'),
      measured: v.pipe(v.strictObject(measuredFields), v.readonly()),
      level: number,
      levelInTest: v.nullable(number),
    }),
  ]),
}) satisfies v.GenericSchema<unknown, FollowUp>
