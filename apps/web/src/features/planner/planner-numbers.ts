import type { Direction, Guardrail, Scale } from '@cimento/core'

/** What the planner is asked with; null: the field is empty. Rates and relative sizes are shares of 1. */
export type PlannerNumbers = {
  readonly kind: KpiKind
  readonly unitsPerWeek: number | null
  readonly baseline: number | null
  /** Of a mean: how much persons differ. */
  readonly standardDeviation: number | null
  readonly size: number | null
  readonly scale: Scale
  readonly weeks: number | null
  readonly direction: Direction
  readonly versions: number
  readonly power: number
  readonly significanceLevel: number
  readonly guardrails: readonly PlannerGuardrail[]
}

export type KpiKind = 'proportion' | 'mean'

export type PlannerGuardrail = Pick<Guardrail, 'id' | 'name' | 'direction' | 'mode'> & {
  readonly baseline: number | null
  readonly size: number | null
  readonly scale: Scale
}

export const versionChoices = [2, 3, 4] as const
export const powerChoices = [0.7, 0.8, 0.9] as const
export const levelChoices = [0.1, 0.05, 0.01] as const
export const mostGuardrails = 4

/** A small shop in an ordinary month: 3,000 visits, 3 % of them with an order. */
export const shop: PlannerNumbers = {
  kind: 'proportion',
  unitsPerWeek: 750,
  baseline: 0.03,
  standardDeviation: null,
  size: 0.1,
  scale: 'relative',
  weeks: 4,
  direction: 'higher',
  versions: 2,
  power: 0.8,
  significanceLevel: 0.05,
  guardrails: [],
}

/** A company that sells to others: 20 leads a month out of 1,000 visits. */
export const leads: PlannerNumbers = { ...shop, unitsPerWeek: 250, baseline: 0.02, size: 0.5 }
