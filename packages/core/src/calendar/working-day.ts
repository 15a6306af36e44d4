import { addDays, weekday, type CivilDate } from '../calendar.ts'
import { italianHoliday, type ItalianHoliday } from './italian-holidays.ts'
import { isInPause, type SummerPause } from './summer-pause.ts'

/** A day that people had planned, and the one it can be done on. `because` is null where nothing moved. */
export type MovedDay = {
  readonly planned: CivilDate
  readonly on: CivilDate
  readonly because: ItalianHoliday | 'summer-pause' | null
}

/**
 * Answers: "can this be done on that day, and if not, when?" A public holiday of Italy or a day of the summer pause
 * moves to the first working day after it, Monday to Friday. Any other day stays, a Saturday too: it was chosen.
 */
export function onWorkingDay(planned: CivilDate, pause: SummerPause): MovedDay {
  const because = closedBy(planned, pause)
  if (because === undefined) return { planned, on: planned, because: null }
  let on = addDays(planned, 1)
  while (closedBy(on, pause) !== undefined || weekday(on) > 5) on = addDays(on, 1)
  return { planned, on, because }
}

function closedBy(date: CivilDate, pause: SummerPause): Exclude<MovedDay['because'], null> | undefined {
  const holiday = italianHoliday(date)
  if (holiday !== undefined) return holiday
  return isInPause(date, pause) ? 'summer-pause' : undefined
}
