import { latestStart, longestDays } from '@cimento/core'
import { planInputOf, type Draft } from '@cimento/core/workspace'
import { DaysOfPlan } from './days-of-plan.tsx'

/** Holidays and peaks, as soon as there is a period; a nonsensical one is told by its own field. */
export function DaysOfDraft({ draft }: { readonly draft: Draft }) {
  const { startsOn, durationDays } = draft
  if (startsOn === null || startsOn > latestStart || durationDays === null) return null
  if (!Number.isInteger(durationDays) || durationDays < 1 || durationDays > longestDays) return null
  return <DaysOfPlan plan={{ ...planInputOf(draft), startsOn, durationDays }} />
}
