import type { CivilDate } from '../calendar.ts'
import { endsOn } from './lock-plan.ts'

/**
 * A test as far as others can get in its way: on which days, among whom, where, and what it counts. Empty texts are
 * unknown.
 */
export type ScheduledTest = {
  readonly id: string
  readonly startsOn: CivilDate
  /** Whole, at least 1. */
  readonly durationDays: number
  readonly segment: string
  readonly channel: string
  readonly kpiName: string
  /** How many come by in a day, as its plan says; undefined where it counts money, days or other exposure. */
  readonly traffic?: { readonly unitName: string; readonly unitsPerDay: number }
}

/** Days that two tests have in common, both ends included. */
export type SharedDays = {
  readonly firstDay: CivilDate
  readonly lastDay: CivilDate
}

/** The days on which both run; undefined where they have none in common. */
export function sharedDays(a: ScheduledTest, b: ScheduledTest): SharedDays | undefined {
  const firstDay = a.startsOn > b.startsOn ? a.startsOn : b.startsOn
  const [endA, endB] = [endsOn(a), endsOn(b)]
  const lastDay = endA < endB ? endA : endB
  return firstDay <= lastDay ? { firstDay, lastDay } : undefined
}

/** The same test, asked about one day only. */
export function onOneDay(test: ScheduledTest, day: CivilDate): ScheduledTest {
  return { ...test, startsOn: day, durationDays: 1 }
}
