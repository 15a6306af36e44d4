import { addDays, type CivilDate } from '../calendar.ts'
import type { SummerPause } from '../calendar/summer-pause.ts'
import { followUpDates, type FollowUpDate } from '../decision/follow-up-days.ts'
import type { FollowUp } from '../decision/follow-up.ts'
import { lessonStatus } from '../lesson/lesson.ts'
import type { CaseFile } from './case-file.ts'
import type { Fact } from './facts.ts'

/** A day on which something that was scaled is looked at again, and what was found, once it is. */
export type FollowUpEntry = FollowUpDate & { readonly fact: Fact<FollowUp> | undefined }

/** The follow-ups of a test that was scaled, recorded or still to come; none where it was not. */
export function followUpsOf(
  { decision, followUps }: Pick<CaseFile, 'decision' | 'followUps'>,
  pause?: SummerPause,
): readonly FollowUpEntry[] {
  if (decision?.value.action !== 'scale') return []
  return followUpDates(decision.value.decidedOn, pause).map((date) => ({
    ...date,
    fact: followUps.find(({ value }) => value.afterDays === date.afterDays),
  }))
}

/** For so many days a follow-up waits among the day's work; after them it can still be recorded. */
const waitingDays = 30

/** The follow-up that asks for somebody on a day: the last that has come and is not recorded. */
export function dueFollowUp(
  file: Pick<CaseFile, 'decision' | 'followUps'>,
  today: CivilDate,
  pause?: SummerPause,
): FollowUpEntry | undefined {
  return followUpsOf(file, pause).findLast(
    ({ on, fact }) => !fact && on <= today && today < addDays(on, waitingDays),
  )
}

/** What the last follow-up that told anything says; undefined as long as none did. */
export function laterOutcome({ followUps }: Pick<CaseFile, 'followUps'>): Fact<FollowUp> | undefined {
  return followUps.findLast(({ value }) => value.outcome !== 'unknown')
}

/**
 * Whether a lesson waits to be looked at: past its own date, or contradicted by a follow-up since it was last written.
 */
export function lessonReview(
  file: Pick<CaseFile, 'lesson' | 'lessonWrittenAt' | 'followUps'>,
  today: CivilDate,
): 'current' | 'to-review' {
  if (!file.lesson) return 'current'
  const later = laterOutcome(file)
  const isContradicted =
    later !== undefined && later.value.outcome !== 'held' && later.recordedAt > (file.lessonWrittenAt ?? '')
  return isContradicted ? 'to-review' : lessonStatus(file.lesson, today)
}
