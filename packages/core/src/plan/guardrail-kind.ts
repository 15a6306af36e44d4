import type { MeasureRange } from '../kpi/measures.ts'
import type { Guardrail } from './plan.ts'

/** What a guardrail counts: how many people do it, an amount of theirs, or how often it happens. */
export const guardrailKinds = ['proportion', 'mean', 'rate'] as const
export type GuardrailKind = (typeof guardrailKinds)[number]

/** Where nothing is said, people are counted. */
export function guardrailKind({ kind }: Pick<Guardrail, 'kind'>): GuardrailKind {
  return kind ?? 'proportion'
}

/** What a number in a guardrail's column can be. Returns can make an amount negative. */
export function guardrailRange(guardrail: Pick<Guardrail, 'kind'>): MeasureRange {
  return ranges[guardrailKind(guardrail)]
}

const ranges = { proportion: 'whole', rate: 'positive', mean: 'any' } as const
