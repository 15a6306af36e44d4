import {
  plannedTestOf,
  readableFrom,
  testability,
  type Alternative,
  type GuardrailWayOut,
  type PlannedTest,
  type Testability,
  type VersionsInput,
} from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { describeTestability, type Language, type TestabilityDescription } from '@cimento/report'
import type { DraftForm } from './use-draft.ts'

/** The planner's question, asked about a plan that is being written. */
export type PlanTestability = {
  readonly test: PlannedTest
  readonly result: Testability
  readonly words: TestabilityDescription
}

/** Undefined while numbers are missing or impossible: the form says which. */
export function planTestability(
  input: VersionsInput,
  draft: Draft,
  language: Language,
): PlanTestability | undefined {
  const test = plannedTestOf(input)
  const result = test && testability(test)
  if (!test || !result?.ok) return undefined
  const { startsOn, durationDays, unitName } = draft
  const readOn =
    startsOn === null || durationDays === null ? undefined : readableFrom({ startsOn, durationDays })
  return {
    test,
    result: result.value,
    words: describeTestability(result.value, test, language, { unitName, readOn }),
  }
}

/** What taking a way out changes in the plan; undefined where it is for a person to choose another KPI or another test. */
export function takeAlternative(alternative: Alternative, { edit }: DraftForm): (() => void) | undefined {
  switch (alternative.kind) {
    case 'longer':
    case 'shorter':
      return () => edit({ durationDays: 7 * alternative.weeks })
    case 'higher-threshold':
    case 'lower-threshold':
      return () => edit({ threshold: alternative.threshold })
    case 'fewer-versions':
    case 'more-frequent-kpi':
    case 'less-varied-kpi':
    case 'pooled-tests':
    case 'threshold-test':
    case 'blocks':
      return undefined
  }
}

/** The same for a guardrail that could not be verified. */
export function takeGuardrailWay(
  id: string,
  way: GuardrailWayOut,
  { draft, edit }: DraftForm,
): (() => void) | undefined {
  const change = (changed: Partial<Draft['guardrails'][number]>) => () =>
    edit({
      guardrails: draft.guardrails.map((guardrail) =>
        guardrail.id === id ? { ...guardrail, ...changed } : guardrail,
      ),
    })
  switch (way.kind) {
    case 'longer':
      return () => edit({ durationDays: 7 * way.weeks })
    case 'wider-margin':
      return change({ margin: way.margin })
    case 'watch':
      return change({ mode: 'watched' })
    case 'more-frequent':
      return undefined
  }
}
