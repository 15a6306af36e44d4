import * as v from 'valibot'
import { advicePresets, type AdviceChoice } from '../plan/advice/advice-presets.ts'
import { actions, guardrailStates, type AdviceTable } from '../plan/advice/advice-table.ts'
import { plannedKinds } from '../plan/plan.ts'
import { verdictReasons, verdicts } from '../plan/verdict-names.ts'
import { id } from './field-kinds.ts'

const when = v.strictObject({
  verdicts: v.exactOptional(v.pipe(v.array(v.picklist(verdicts)), v.readonly())),
  guardrails: v.exactOptional(v.pipe(v.array(v.picklist(guardrailStates)), v.readonly())),
  kinds: v.exactOptional(v.pipe(v.array(v.picklist(plannedKinds)), v.readonly())),
  reasons: v.exactOptional(v.pipe(v.array(v.picklist(verdictReasons)), v.readonly())),
})
const adviceRule = v.strictObject({ id, when, advise: v.picklist([...actions, 'none']) })

/** Names and types: whether the rules can be used is told by `adviceTableIssues`. */
export const adviceTable = v.strictObject({
  id,
  rules: v.pipe(v.array(adviceRule), v.readonly()),
}) satisfies v.GenericSchema<unknown, AdviceTable>

export const adviceChoice = v.union([v.picklist(advicePresets), adviceTable]) satisfies v.GenericSchema<
  unknown,
  AdviceChoice
>
