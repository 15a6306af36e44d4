import type { CivilDate } from '../calendar.ts'
import { plannedLooks } from '../plan/planned-looks.ts'
import { readableFrom } from '../plan/lock-plan.ts'
import { looksOf } from '../verdict/assessment.ts'
import type { CaseFile } from './case-file.ts'

/** The day from which the next planned reading of a started test may be made. Undefined before the start. */
export function nextReading({ plan, look }: CaseFile): CivilDate | undefined {
  if (!plan) return undefined
  const { plan: locked } = plan.value
  const last = (look && looksOf(look.value).at(-1)?.through) ?? ''
  return plannedLooks(locked).find(({ through }) => through > last)?.due ?? readableFrom(locked)
}
