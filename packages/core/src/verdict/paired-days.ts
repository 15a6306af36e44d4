import type { DayCounts, DayRow } from '../evidence/observation.ts'
import type { Measured } from '../kpi/measures.ts'
import type { ComparePairedRatiosInput, DayTotals } from '../stats/index.ts'

/** The days of both versions as totals; a day on which neither of them had anything is no day. */
export function pairedDays(
  days: readonly DayRow[],
  totalsOf: (counts: DayCounts) => DayTotals,
): ComparePairedRatiosInput['days'] {
  return days
    .map(({ control, treatment }) => ({ control: totalsOf(control), treatment: totalsOf(treatment) }))
    .filter(({ control, treatment }) => hasAny(control) || hasAny(treatment))
}

/** Of one day: a sum over its people, or both parts of a ratio. */
export function dayTotals({ units = 0, sum, numerator = 0, denominator = 0 }: Measured): DayTotals {
  return sum === undefined ? { numerator, denominator } : { numerator: sum, denominator: units }
}

const hasAny = ({ numerator, denominator }: DayTotals) => numerator !== 0 || denominator !== 0
