import type { TargetStatus } from '@cimento/core'

/** KPIs as they go month by month. Values, months and lists are already formatted. */
export type KpiWords = {
  readonly target: (facts: { target: string }) => string
  readonly status: { readonly [K in TargetStatus]: string }
  readonly rising: string
  readonly falling: string
  readonly steady: string
  readonly better: (trend: string) => string
  readonly worse: (trend: string) => string
  /** What the trend is measured on: two means of three months each. */
  readonly trendFigures: (facts: { trend: string; before: string; after: string }) => string
  readonly fewValues: (facts: { count: number; fewest: number }) => string
  readonly gap: string
  readonly missing: (facts: { months: string; count: number }) => string
  /** Too many to name them all. */
  readonly missingMany: (facts: { count: number; from: string; to: string }) => string
  readonly noValue: string
  /** The newest value, and what is said of it after that. */
  readonly sentence: (facts: { name: string; value: string; month: string; rest: string }) => string
  readonly range: (facts: { low: string; high: string }) => string
}
