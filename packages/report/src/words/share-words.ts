import type { DecisionAction, Plan } from '@cimento/core'

/** What a shared result says beside the verdict's own words. Everything is already formatted. */
export type ShareWords = {
  readonly advice: { readonly [K in DecisionAction | 'none']: string }
  readonly adviceWas: { readonly [K in DecisionAction]: string }
  readonly decision: (facts: { action: DecisionAction; by: string | null }) => string
  readonly decides: (facts: { owner: string }) => string
  /** Who decided who sees which version: what the test can prove rests on it. */
  readonly kind: { readonly [K in Plan['kind']]: string }
  readonly afterData: string
  readonly evidence: (facts: {
    kind: string
    /** People or money, with what is counted. */
    collected: string
    level: string | null
    grade: string
  }) => string
  readonly planChanged: (facts: { times: number }) => string
  readonly moreGuardrails: (facts: { count: number }) => string
  readonly planVersion: (version: number) => string
  readonly madeWith: string
}
