import type { StatsError } from '../stats-error.ts'

/** Two periods of whole weeks on one calendar. */
export interface PeriodLengths {
  /** Whole weeks, from 14 to 364 days, as `daysAfter`. */
  readonly daysBefore: number
  readonly daysAfter: number
  /** Days between the two that belong to neither, such as the day of the change: whole number from 0 to 365. */
  readonly skippedDays?: number
}

/** Where each day lies and how much it weighs in the difference. */
export interface PeriodDays extends PeriodLengths {
  /** Days since the first one, in order: skipped days leave a gap. */
  readonly places: readonly number[]
  /** 0 to 6, of each day. */
  readonly weekdays: Uint8Array
  /** After − before is the sum of each day's figure times its weight. */
  readonly weights: readonly number[]
}

export function periodDays(lengths: PeriodLengths): PeriodDays {
  const { daysBefore, daysAfter, skippedDays = 0 } = lengths
  const days = Array.from({ length: daysBefore + daysAfter }, (_, day) => day)
  const places = days.map((day) => (day < daysBefore ? day : day + skippedDays))
  return {
    ...lengths,
    places,
    weekdays: Uint8Array.from(places, (place) => place % 7),
    weights: days.map((day) => (day < daysBefore ? -1 / daysBefore : 1 / daysAfter)),
  }
}

export function periodErrors(lengths: PeriodLengths): readonly (StatsError | undefined)[] {
  const { daysBefore, daysAfter, skippedDays = 0 } = lengths
  const possible = Number.isSafeInteger(skippedDays) && skippedDays >= 0 && skippedDays <= 365
  return [
    lengthError(daysBefore),
    lengthError(daysAfter),
    possible ? undefined : { kind: 'invalid-skipped-days', value: skippedDays },
  ]
}

/** With one week there is nothing to tell the weekly rhythm from chance; more than a year ago was another company. */
function lengthError(days: number): StatsError | undefined {
  if (!(days >= FEWEST)) return { kind: 'too-few-days', days }
  if (days > MOST) return { kind: 'too-many-days', days, most: MOST }
  return days % 7 === 0 ? undefined : { kind: 'incomplete-weeks', days }
}

const FEWEST = 14
const MOST = 364

/**
 * How many days in a row are looked at together: whole weeks, so that no weekday weighs more than another. About
 * 1.3 √days (Lazarus, Lewis, Stock & Watson, J. Bus. Econ. Stat. 36, 2018), at most half of the shorter period.
 */
export function windowDays({ daysBefore, daysAfter }: PeriodLengths): number {
  const advised = Math.round((1.3 * Math.sqrt(daysBefore + daysAfter)) / 7)
  return 7 * Math.max(1, Math.min(advised, Math.floor(Math.min(daysBefore, daysAfter) / 14)))
}
