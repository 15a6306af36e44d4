import type { CivilDate } from '../calendar.ts'
import type { CaseFile } from './case-file.ts'
import { lockDraft } from './draft-plan.ts'
import { nextReading } from './next-reading.ts'

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
  // A reading on the way may tell nothing yet: then the test runs on.
  if (file.look && file.look.value.verdict !== 'running') return 'to-decide'
  const next = nextReading(file)
  if (next) return today >= next ? 'to-read' : 'running'
  return lockDraft(file.experiment, today).ok ? 'ready' : 'idea'
}
