import { endsOn, looksOf, type Assessment, type CivilDate } from '@cimento/core'
import { gridOf, type Series } from '@cimento/core/workspace'

/** The days with counts that came after those of the final reading: they change no verdict. */
export function laterDays(series: Series, reading: Assessment): readonly CivilDate[] {
  // Civil dates sort as text.
  return gridOf(series).dates.filter((date) => date > lastDayRead(reading))
}

/** The last day that a reading counted. */
export function lastDayRead(reading: Assessment): CivilDate {
  return looksOf(reading).at(-1)?.through ?? endsOn(reading.plan)
}
