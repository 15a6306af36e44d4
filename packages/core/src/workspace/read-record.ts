import * as v from 'valibot'
import { recordParts, type DecisionRecord } from '../record/decision-record.ts'
import { verdicts } from '../verdict/verdict.ts'
import { fail, ok, type Result } from '../result.ts'
import { assessmentSchema, madeLooksSchema } from './assessment-schema.ts'
import { decisionSchema } from './decision-schema.ts'
import { day, text } from './field-kinds.ts'
import { fileIssues } from './file-issues.ts'
import { lessonFields } from './lesson-fields.ts'
import { observationsSchema } from './observation-schema.ts'
import { planSchema } from './plan-schema.ts'
import { readJson, type FileIssue } from './read-json.ts'

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const recordSchema = v.strictObject({
  format: v.literal('cimento-record'),
  version: v.literal(1),
  engine: text,
  question: v.strictObject({ key: text, title: text }),
  plan: planSchema,
  observations: observationsSchema,
  earlierLooks: madeLooksSchema,
  reading: assessmentSchema,
  supersededBy: v.nullable(v.strictObject({ on: day, verdict: v.picklist(verdicts) })),
  decision: v.nullable(decisionSchema),
  lesson: v.nullable(v.strictObject(lessonFields)),
  hashes: v.strictObject(v.entriesFromList(recordParts, hash)),
}) satisfies v.GenericSchema<unknown, DecisionRecord>

/** Reads a decision record, whole or not at all. Its values are checked by `verifyRecord`. */
export function readRecord(text: string): Result<DecisionRecord, readonly FileIssue[]> {
  const json = readJson(text, 'cimento-record', 1)
  if (!json.ok) return json
  const record = v.safeParse(recordSchema, json.value)
  return record.success ? ok(record.output) : fail(fileIssues(record.issues))
}
