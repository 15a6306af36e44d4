import type { InvalidArm, StatsError } from '../stats-error.ts'

/** What happened in one arm: events (orders, leads, errors), and what they happened in: days, visits or euros spent. */
export interface ArmEvents {
  /** Whole number, at least 0. */
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
  const valid = Number.isSafeInteger(events) && events >= 0 && exposure >= 1e-60 && exposure <= 1e60
  return valid ? undefined : { kind: 'invalid-events', arm }
}

/** The treatment's share of the exposure: where its share of the events would lie, if the rates were equal. */
export function exposureShareOf({ control, treatment }: TwoRates): number {
  return treatment.exposure / (control.exposure + treatment.exposure)
}
