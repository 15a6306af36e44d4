import type { InvalidArm, StatsError } from '../stats-error.ts'

/** What happened in one arm: events (orders, leads, errors), and what they happened in: days, visits or euros spent. */
export interface ArmEvents {
  /**
   * At least 0. Parts of an event count as parts (a conversion that a platform divides between campaigns), but where a
   * function says that it counts whole ones.
   */
  readonly events: number
  /** Above 0 and finite, in the same unit for both arms. */
  readonly exposure: number
}

export interface TwoRates {
  readonly control: ArmEvents
  readonly treatment: ArmEvents
}

/** Events per unit of exposure. */
export function eventRateOf({ events, exposure }: ArmEvents): number {
  return events / exposure
}

export function eventsError(arm: InvalidArm['arm'], { events, exposure }: ArmEvents): StatsError | undefined {
  const isCount = events >= 0 && events <= Number.MAX_SAFE_INTEGER
  return isCount && exposure >= 1e-60 && exposure <= 1e60 ? undefined : { kind: 'invalid-events', arm }
}

/** For tests that go through every split of the events: there is none of half an event. */
export function wholeEventsError(arm: InvalidArm['arm'], counted: ArmEvents): StatsError | undefined {
  return Number.isInteger(counted.events) ? eventsError(arm, counted) : { kind: 'invalid-events', arm }
}

/** The treatment's share of the exposure: where its share of the events would lie, if the rates were equal. */
export function exposureShareOf({ control, treatment }: TwoRates): number {
  return treatment.exposure / (control.exposure + treatment.exposure)
}
