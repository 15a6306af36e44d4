import {
  equalShares,
  testability,
  type PlannedTest,
  type Testability,
  type TestabilityField,
  type TestabilityIssue,
} from '@cimento/core'
import type { PlannerGuardrail, PlannerNumbers } from './planner-numbers.ts'

/** An answer, or what is missing and what is impossible. */
export type PlannerAnswer =
  | { readonly kind: 'answer'; readonly test: PlannedTest; readonly result: Testability }
  | {
      readonly kind: 'no-answer'
      readonly test: PlannedTest
      readonly missing: readonly TestabilityField[]
      readonly issues: readonly TestabilityIssue[]
    }

export function answerTo(numbers: PlannerNumbers): PlannerAnswer {
  const test = plannedTest(numbers)
  const missing = missingFields(numbers)
  const result = testability(test)
  if (result.ok && missing.length === 0) return { kind: 'answer', test, result: result.value }
  const issues = result.ok ? [] : result.error.filter(({ field }) => !missing.includes(field))
  return { kind: 'no-answer', test, missing, issues }
}

/** Empty fields become values that are refused. */
function plannedTest(numbers: PlannerNumbers): PlannedTest {
  const { kind, size, scale, versions } = numbers
  const baseline = numbers.baseline ?? Number.NaN
  const standardDeviation = numbers.standardDeviation ?? Number.NaN
  return {
    kpi: kind === 'proportion' ? { kind, baseline } : { kind, baseline, standardDeviation },
    direction: numbers.direction,
    threshold: scale === 'relative' ? { relative: size ?? Number.NaN } : { absolute: size ?? Number.NaN },
    rule: 'standard',
    shares: equalShares(versions),
    unitsPerWeek: numbers.unitsPerWeek ?? Number.NaN,
    weeks: numbers.weeks ?? Number.NaN,
    power: numbers.power,
    significanceLevel: numbers.significanceLevel,
    guardrails: numbers.guardrails.map(plannedGuardrail),
  }
}

function plannedGuardrail({ baseline, size, scale, ...guardrail }: PlannerGuardrail) {
  const margin = scale === 'relative' ? { relative: size ?? 0 } : { absolute: size ?? 0 }
  return { ...guardrail, margin, ...(baseline !== null && { baseline }) }
}

function missingFields(numbers: PlannerNumbers): readonly TestabilityField[] {
  const empty: { readonly [F in TestabilityField]?: boolean } = {
    unitsPerWeek: numbers.unitsPerWeek === null,
    baseline: numbers.baseline === null,
    standardDeviation: numbers.kind === 'mean' && numbers.standardDeviation === null,
    threshold: numbers.size === null,
    weeks: numbers.weeks === null,
  }
  return fields.filter((field) => empty[field])
}

const fields = ['unitsPerWeek', 'baseline', 'standardDeviation', 'threshold', 'weeks'] as const
