/** What the evidence says. What to do about it is advice, and what is done is a person's decision. */
export const verdicts = [
  'met',
  'too-small',
  'promising',
  'inconclusive',
  'no-useful-effect',
  'harm',
  'guardrail-broken',
  'invalid',
  'running',
] as const
export type VerdictName = (typeof verdicts)[number]

/** Why this verdict and no other: the rule that decided. */
export const verdictReasons = [
  'data-unhealthy',
  'not-read-yet',
  'look-does-not-end-the-test',
  'guardrail-worse',
  'not-enough-data',
  'effect-not-estimable',
  'interval-below-zero',
  'criterion-reached',
  'few-events-not-confirmed',
  'interval-below-threshold',
  'better-than-zero-only',
  'estimate-reaches-threshold-only',
  'no-criterion-beforehand',
  'no-effect-as-large-as-threshold',
  'interval-too-wide',
  'cost-below-goal',
  'cost-above-goal',
  'stop-loss-reached',
] as const
export type VerdictReason = (typeof verdictReasons)[number]
