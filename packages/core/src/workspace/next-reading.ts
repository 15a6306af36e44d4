import type { CivilDate } from '../calendar.ts'
import { plannedLooks } from '../plan/goal-looks.ts'
import { readableFrom } from '../plan/lock-plan.ts'
import { isAgainstGoal } from '../verdict/assessment.ts'
import type { CaseFile } from './case-file.ts'

/** The day from which the next planned reading of a started test may be made. Undefined before the start. */
export function nextReading({ plan, look }: CaseFile): CivilDate | undefined {
  if (!plan) return undefined
  const { plan: locked } = plan.value
  if (locked.kind !== 'threshold') return readableFrom(locked)
  const made = look && isAgainstGoal(look.value) ? look.value.looks : []
  const last = made.at(-1)?.through ?? ''
  return plannedLooks(locked).find(({ through }) => through > last)?.due ?? readableFrom(locked)
}
