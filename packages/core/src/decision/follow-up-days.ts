import { addDays, type CivilDate } from '../calendar.ts'
import { usualPause, type SummerPause } from '../calendar/summer-pause.ts'
import { onWorkingDay, type MovedDay } from '../calendar/working-day.ts'
import { recheckDays, type RecheckDay } from '../plan/reading-days.ts'

/** When people look whether the effect is still there; `planned` is the day from which they may. */
export type FollowUpDate = MovedDay & { readonly afterDays: RecheckDay }

/** The days of the follow-ups of something that was scaled, moved from holidays and from the summer pause. */
export function followUpDates(
  decidedOn: CivilDate,
  pause: SummerPause = usualPause,
): readonly FollowUpDate[] {
  return recheckDays.map((afterDays) => ({
    ...onWorkingDay(addDays(decidedOn, afterDays), pause),
    afterDays,
  }))
}
