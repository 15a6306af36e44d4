import type { DecisionAction, PlanPart } from '@cimento/core'

export type AdviceWords = {
  readonly action: { readonly [K in DecisionAction]: string }
  readonly advised: string
  readonly title: { readonly [K in DecisionAction | 'none']: string }
  readonly intervalBeyondZero: string
  readonly intervalBeyondZeroLower: string
  readonly intervalHoldsZero: string
  readonly intervalWorse: string
  readonly noInterval: string
  readonly estimateReaches: (threshold: string) => string
  readonly estimateShort: (threshold: string) => string
  readonly intervalReaches: (threshold: string) => string
  readonly intervalNotReaching: (threshold: string) => string
  readonly intervalShort: (threshold: string) => string
  readonly noCriterion: string
  readonly exactTestDenies: string
  readonly guardrail: (facts: { name: string; text: string }) => string
  readonly dataHealthy: string
  readonly dataUnhealthy: string
  readonly notReadYet: string
  readonly decideOtherwise: string
  readonly notScaledBecause: (facts: { guardrails: string; one: boolean }) => string
}

export type HypothesisWords = {
  readonly because: (text: string) => string
  readonly change: (text: string) => string
  readonly segment: (text: string) => string
  readonly expected: (facts: { kpi: string; movement: string; threshold: string | null }) => string
  readonly falsifierUp: (facts: { kpi: string; threshold: string }) => string
  readonly falsifierDown: (facts: { kpi: string; threshold: string }) => string
  readonly noFalsifier: string
  readonly hunch: string
}

export type OutlookWords = {
  readonly sample: (facts: { required: string; planned: string; units: string; days: number }) => string
  readonly power: (facts: { effect: string; chance: string }) => string
  readonly falseAlarm: string
  readonly chance: {
    readonly timesInTen: (times: number) => string
    readonly belowOne: string
    readonly aboveNine: string
    readonly only: (times: string) => string
  }
  readonly met: {
    readonly caption: string
    readonly effect: string
    readonly probability: string
    readonly noEffect: string
    readonly timesInHundred: (times: string) => string
    readonly belowOne: string
    readonly aboveNinetyNine: string
  }
  readonly smallestVisible: (effect: string) => string
  readonly nothingVisible: string
  /** The same where chance does not decide who sees what: no effect, which has a cause. */
  readonly compared: Pick<OutlookWords, 'power' | 'falseAlarm' | 'smallestVisible' | 'nothingVisible'> &
    Pick<OutlookWords['met'], 'effect'>
  readonly tooSmall: (threshold: string) => string
  readonly verifiable: (facts: { name: string; limit: string; chance: string }) => string
  readonly hardlyVerifiable: (facts: { name: string; limit: string; chance: string }) => string
  readonly waysOut: string
  /** Of an amount. */
  readonly deviationUnknown: (facts: { name: string }) => string
  /** Added to the chance of an amount, which is read by days. */
  readonly atBest: string
  readonly baselineUnknown: (facts: { name: string }) => string
}

export type PlanWords = {
  readonly when: (facts: { from: string; to: string; versions: string }) => string
  readonly named: (name: string) => string
  readonly version: (facts: { name: string; share: string }) => string
  readonly standard: (facts: { kpi: string; movement: string; threshold: string }) => string
  readonly strict: (facts: { kpi: string; movement: string; threshold: string }) => string
  readonly noCriterion: (facts: { kpi: string }) => string
  readonly activityMetric: (reason: string) => string
  readonly sample: (facts: { total: string; units: string; on: string }) => string
  readonly platform: string
  readonly maturation: (days: number) => string
  readonly countedOnce: (units: string) => string
  readonly mustVerify: (guardrails: string) => string
  readonly watched: (guardrails: string) => string
  readonly guardrail: (facts: { name: string; limit: string }) => string
  readonly changed: (facts: { parts: string; reason: string }) => string
  readonly part: { readonly [K in PlanPart]: string }
}
