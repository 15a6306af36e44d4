import { dateParts } from './date-parts.ts'
import { parseDate } from './parse-date.ts'
import type { DateOrder } from './parse-date.ts'
import { isInside } from './plan-window.ts'
import type { PlanWindow } from './plan-window.ts'

/**
 * One order for a whole column of dates. A day above 12 settles it; else the plan does, when one order puts
 * every date inside it and the other does not. Otherwise `ambiguous`: a person is asked, nothing is guessed.
 * Where no date depends on the order the answer is `day-first`.
 */
export function dateOrder(texts: readonly string[], window: PlanWindow): DateOrder | 'ambiguous' {
  const shown = new Set(texts.map(orderShownBy).filter((order) => order !== null))
  if (shown.size > 1) return 'ambiguous'
  if (shown.size === 1) return shown.has('day-first') ? 'day-first' : 'month-first'

  const unsettled = texts
    .map((text) => parseDate(text, window))
    .filter((reading) => reading.kind === 'ambiguous')
  if (unsettled.length === 0) return 'day-first'
  const isDayFirstInside = unsettled.every(({ dayFirst }) => isInside(dayFirst, window))
  const isMonthFirstInside = unsettled.every(({ monthFirst }) => isInside(monthFirst, window))
  if (isDayFirstInside === isMonthFirstInside) return 'ambiguous'
  return isDayFirstInside ? 'day-first' : 'month-first'
}

/** The order that a date can only have; null where it could have both, or is none. */
export function orderShownBy(text: string): DateOrder | null {
  const parts = dateParts(text)
  if (parts?.kind !== 'numeric' || parts.first > 12 === parts.second > 12) return null
  return parts.first > 12 ? 'day-first' : 'month-first'
}
