import type { CollisionPart } from '@cimento/core'

/** Other tests on the same days. Dates and counts are already formatted. */
export type OverlapWords = {
  readonly shared: { readonly [part in CollisionPart]: string }
  readonly state: { readonly running: string; readonly planned: string }
  readonly title: (facts: { count: number }) => string
  readonly days: (facts: { from: string; to: string; days: number }) => string
  readonly day: (facts: { on: string }) => string
  readonly line: (facts: { state: string; shared: string; when: string }) => string
  readonly mixing: string
  /** Where nothing but the KPI is shared. */
  readonly sameKpi: string
  readonly crowded: (facts: { count: number; segment: string }) => string
  readonly from: (facts: { on: string }) => string
  readonly traffic: (facts: { total: string; units: string }) => string
  /** Nothing of this keeps a test from starting. */
  readonly free: string
}
