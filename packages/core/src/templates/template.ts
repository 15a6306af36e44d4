import type { FunnelLevel } from '../kpi/funnel-levels.ts'
import type { Guardrail, PlannedKind } from '../plan/plan.ts'
import type { Draft } from '../workspace/experiment.ts'

/** The languages that templates are written in. */
export const templateLanguages = ['it', 'en'] as const
export type TemplateLanguage = (typeof templateLanguages)[number]

/**
 * A test that many small companies run, as far as it can be written down for all of them: a way to begin, every slot of
 * which is an example to replace. What was seen, the value of today, traffic, money and dates are nobody's but the
 * company's, so no template has them.
 */
export type Template = {
  readonly id: string
  readonly level: FunnelLevel
  readonly facts: Partial<Draft> & { readonly kind: PlannedKind; readonly durationDays: number }
  readonly guardrails?: readonly TemplateGuardrail[]
  readonly words: Readonly<Record<TemplateLanguage, TemplateWords>>
}

type TemplateGuardrail = Omit<Guardrail, 'name' | 'eventName' | 'baseline' | 'standardDeviation'>

/** The columns of a guardrail are named in each language. */
type GuardrailWords = { readonly name: string; readonly event: string }

export type TemplateWords = {
  readonly title: string
  readonly channel: string
  /** What to look for in one's own numbers: it stands where the observation will. */
  readonly lookFor: string
  /** Who decides who sees what, and how that is done without an analyst. */
  readonly how: string
  readonly change: string
  readonly segment: string
  readonly kpi: { readonly name: string; readonly units?: string; readonly events: string }
  /** None where a single version is held against a goal. */
  readonly versions?: readonly [VersionWords, VersionWords]
  /** As many as the template's guardrails, in their order. */
  readonly guardrails?: readonly GuardrailWords[]
}

type VersionWords = { readonly name: string; readonly shows: string }
