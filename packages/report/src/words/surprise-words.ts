/** Warnings about results that are rarely true. Numbers are already formatted. */
export type SurpriseWords = {
  readonly beyondHistory: (facts: { effect: string; tests: number; expected: string }) => string
  /** p below one in a million. */
  readonly sureOfFew: (facts: { count: string; units: string }) => string
  readonly weekdaysDiffer: string
  readonly daysReverse: (facts: { together: string; byDay: string }) => string
}
