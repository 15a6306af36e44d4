/** True costs that are shown, as parts of the goal. */
export type PartOfGoal = 'half' | 'two-thirds' | 'three-quarters' | 'four-fifths'

/** What is said of a test against a goal before it starts. Money, dates and counts are already formatted. */
export type GoalPlanWords = {
  readonly when: (facts: { from: string; to: string; version: string }) => string
  readonly criterion: (facts: { kpi: string; goal: string }) => string
  readonly cap: (cap: string) => string
  readonly stopLoss: (stopLoss: string) => string
  readonly readings: (facts: { count: number; first: string; last: string }) => string
  readonly caveat: string
  readonly expected: (facts: { kpi: string; goal: string }) => string
  readonly falsifier: (facts: { kpi: string; goal: string }) => string
  readonly noFalsifier: string
  readonly outlook: {
    readonly sentence: (facts: {
      cap: string
      goal: string
      outcomes: string
      events: string
      low: string
      high: string | null
    }) => string
    readonly met: {
      readonly caption: string
      readonly cost: string
      readonly probability: string
      readonly atGoal: (cost: string) => string
      readonly ofGoal: (facts: { cost: string; part: string }) => string
      readonly part: { readonly [K in PartOfGoal]: string }
      readonly expected: (cost: string) => string
    }
    readonly falseAlarm: string
    readonly enough: (facts: { cost: string; money: string; cap: string }) => string
    readonly moneyNeeded: (facts: { cost: string; money: string; cap: string }) => string
    readonly notShowable: (cost: string) => string
    readonly stopLoss: (facts: { stopLoss: string; chance: string }) => string
    readonly oneIn: (times: string) => string
    readonly belowOneIn: (times: string) => string
  }
  readonly calendar: {
    readonly title: (facts: { key: string; title: string; number: number; planned: number }) => string
    readonly reading: (facts: { number: number; planned: number; on: string }) => string
    readonly readingMoved: (facts: {
      number: number
      planned: number
      day: string
      on: string
      because: string
    }) => string
    readonly note: string
  }
}
