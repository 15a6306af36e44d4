import type { CivilDate } from '../calendar.ts'
import type { Change } from '../journal/index.ts'
import { lockDraft } from './draft-plan.ts'
import type { GridState } from './grid-state.ts'
import type { Cimento } from './schema.ts'

type PlanChange = Extract<Change<Cimento>, { readonly type: 'plan' }>

/** Of what an operation wrote, whether a start holds: what its undo takes back, and its redo gives back. */
export function isStartChange(change: Change<Cimento>): change is PlanChange {
  return change.type === 'plan' && 'withdrawnAt' in change.set
}

/**
 * Whether a start may be taken back, or given back. Back only on its own day, with nothing known yet: no count, no
 * reading, no amendment. Then it was a slip, and no criterion can have been fitted to the data. Given back while the
 * draft still describes the very same plan.
 */
export function mayTurnStart(
  { file, series }: GridState,
  { id, set }: PlanChange,
  hash: string | undefined,
  today: CivilDate,
): boolean {
  if (!file || file.look || file.decision || file.lesson) return false
  if (set.withdrawnAt === null) {
    const locked = lockDraft(file.experiment, today)
    return !file.plan && locked.ok && locked.value.hash === hash
  }
  // A count that was blanked again has been seen.
  const isCounted = Object.keys(series).length > 0
  const { plan, plans } = file
  return !isCounted && plan?.id === id && plans.length === 1 && plan.value.plan.lockedOn === today
}
