import * as v from 'valibot'
import { actions } from '../plan/advice/advice-table.ts'
import type { Decision } from '../decision/decision.ts'
import { verdicts } from '../verdict/verdict.ts'
import { day, id, text } from './field-kinds.ts'

/** A decision's text, version 1. */
export const decisionSchema = v.strictObject({
  version: v.literal(1),
  action: v.picklist(actions),
  advice: v.strictObject({ action: v.picklist([...actions, 'none']), rule: text, table: text }),
  reason: v.nullable(text),
  next: text,
  decidedBy: text,
  decidedOn: day,
  look: id,
  verdict: v.picklist(verdicts),
  planHash: text,
}) satisfies v.GenericSchema<unknown, Decision>
