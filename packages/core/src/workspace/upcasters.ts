import type { Upcaster } from '../journal/index.ts'

/** `[n]` lifts a change of model version n to n + 1. */
export const upcasters: readonly Upcaster[] = [
  // Numbers start at 1: nothing has version 0.
  (change) => [change],
  // Version 2 only adds fields: kinds of test and of KPI, deviation, maturation. What is not there has its empty value.
  (change) => [change],
  // Version 3 only adds too: goals, caps and the day of a change; KPIs that are followed month by month; kinds of guardrails.
  (change) => [change],
  // Version 4 only adds too: the weekly meeting and the summer pause; answers to the questions of priority models; a start
  // that was taken back.
  (change) => [change],
  // Version 5 only adds too: what is known of the same people from before the start; rules of advice, the company's own
  // and a draft's choice.
  (change) => [change],
  // Version 6 only adds too: follow-ups of what was scaled; the periods of versions that take turns, and the seed of
  // their order.
  (change) => [change],
]
