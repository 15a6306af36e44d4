import type { CivilDate } from '../calendar.ts'
import { readableFrom } from '../plan/lock-plan.ts'
import type { CaseFile } from './case-file.ts'
import { lockDraft } from './draft-plan.ts'

/** Where an experiment stands. Derived, never stored. */
export const stages = ['idea', 'ready', 'running', 'to-read', 'to-decide', 'to-learn', 'closed'] as const
export type Stage = (typeof stages)[number]

/**
 * `ready`: the plan could be locked as it is. `to-read`: the planned day has come. `to-learn`: decided, but
 * the lesson is still missing. An experiment closes only with a decision and a takeaway.
 */
export function stage(file: CaseFile, today: CivilDate): Stage {
  if (file.lesson && file.lesson.closedOn !== null && file.decision) return 'closed'
  if (file.decision) return 'to-learn'
  if (file.look) return 'to-decide'
  if (file.plan) return today >= readableFrom(file.plan.value.plan) ? 'to-read' : 'running'
  return lockDraft(file.experiment, today).ok ? 'ready' : 'idea'
}
