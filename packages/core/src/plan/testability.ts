import { fail, ok, type Result } from '../result.ts'
import { alternativesTo, contextWeeks, type Alternative } from './alternatives.ts'
import { guardrailTestability, type GuardrailTestability } from './guardrail-testability.ts'
import {
  controlEventsPerWeek,
  powerAfter,
  probabilityMetAt,
  requiredUnits,
  requiredWeeks,
  showsThreshold,
  visibleAfter,
} from './planned-sample.ts'
import { plannedComparison, type PlannedComparison, type PlannedTest } from './planned-test.ts'
import { testabilityIssues, type TestabilityIssue } from './testability-issues.ts'
import { scaleOf, type Scale } from './threshold.ts'

/** What a test could show, before anything is written down. Powers and probabilities are in [0, 1]. */
export type Testability = {
  readonly verdict: TestabilityVerdict
  /** On which scale effects are told: the threshold's. */
  readonly scale: Scale
  /** In all versions together, so that the threshold is seen; exposure for a rate; null beyond counting. */
  readonly requiredUnits: number | null
  readonly plannedUnits: number
  /** Whole weeks, at least one; for a relative threshold also until the control has 10 events. */
  readonly requiredWeeks: number | null
  /** P(the interval excludes zero on the good side), when the true effect is exactly the threshold. */
  readonly power: number
  /** The smallest effect seen in the planned weeks, as a size; null: none is. */
  readonly smallestVisible: number | null
  /** The same after 1, 2, … 12 weeks, and up to the planned ones where these are more. */
  readonly curve: readonly { readonly weeks: number; readonly smallestVisible: number | null }[]
  /** P(met) at a true effect of 0, ½, 1, 1.3 and 2 times the threshold. */
  readonly met: readonly { readonly timesThreshold: number; readonly probability: number }[]
  /** Tests of this threshold that fit into a year, one after the other. */
  readonly testsPerYear: number
  /** Events that the control will have; null for a value per person. */
  readonly expectedControlEvents: number | null
  readonly alternatives: readonly Alternative[]
  readonly guardrails: readonly GuardrailTestability[]
}

/** `bold-change-only`: the threshold drowns, but an effect that one bold change may have is seen. */
export type TestabilityVerdict = 'testable' | 'bold-change-only' | 'not-testable'

/**
 * Answers: "with this traffic and this time, can this be tested at all, and if not, what can?"
 *
 * Not for a test that runs: a plan's outlook repeats some of this for what is locked. Input: see `PlannedTest`;
 * rates in (0, 1), sizes positive, weeks need not be whole. One two-sided look at the end; several versions at
 * Dunnett's level for a pair, by the version that fewest people see.
 * Errors: every impossible field. Edges: guardrails of a rate are left out, since nobody is counted; where no effect
 * is visible the smallest is null. Law: more traffic or more weeks never make a test less testable.
 * Source: statistics.md, methods 11 and 13, and the settled verdict, rules 6 to 8.
 * @example
 * testability({
 *   kpi: { kind: 'proportion', baseline: 0.03 }, direction: 'higher', threshold: { relative: 0.1 }, rule: 'standard',
 *   shares: [0.5, 0.5], unitsPerWeek: 750, weeks: 4, power: 0.8, significanceLevel: 0.05, guardrails: [],
 * }) // not-testable: with 3,000 people the smallest visible effect is 0.668
 */
export function testability(test: PlannedTest): Result<Testability, readonly TestabilityIssue[]> {
  const issues = testabilityIssues(test)
  if (issues.length > 0) return fail(issues)
  const comparison = plannedComparison(test)
  const { kpi, weeks, unitsPerWeek, guardrails } = comparison
  const needed = requiredWeeks(comparison)
  const smallestVisible = visibleAfter(comparison, weeks)
  const controlEvents = controlEventsPerWeek(comparison)
  return ok({
    verdict: verdictOf(comparison, smallestVisible),
    scale: scaleOf(comparison.threshold),
    requiredUnits: requiredUnits(comparison),
    plannedUnits: Math.round(unitsPerWeek * weeks),
    requiredWeeks: needed,
    power: powerAfter(comparison, weeks),
    smallestVisible,
    curve: curveOf(comparison),
    met: effectsShown.flatMap((timesThreshold) => {
      const probability = probabilityMetAt(comparison, timesThreshold)
      return probability === undefined ? [] : [{ timesThreshold, probability }]
    }),
    testsPerYear: needed === null ? 0 : Math.floor(weeksPerYear / needed),
    expectedControlEvents: controlEvents === null ? null : controlEvents * weeks,
    alternatives: alternativesTo(comparison),
    guardrails:
      kpi.kind === 'rate' ? [] : guardrails.map((guardrail) => guardrailTestability(guardrail, comparison)),
  })
}

function verdictOf(comparison: PlannedComparison, smallestVisible: number | null): TestabilityVerdict {
  const { kpi, threshold } = comparison
  if (showsThreshold(comparison)) return 'testable'
  if (smallestVisible === null) return 'not-testable'
  const relative = 'relative' in threshold ? smallestVisible : smallestVisible / kpi.baseline
  return relative <= boldestChange ? 'bold-change-only' : 'not-testable'
}

function curveOf(comparison: PlannedComparison): Testability['curve'] {
  const length = Math.max(contextWeeks, Math.ceil(comparison.weeks))
  return Array.from({ length }, (_, week) => ({
    weeks: week + 1,
    smallestVisible: visibleAfter(comparison, week + 1),
  }))
}

/** Half as much again is the most that one may hope for from one change. */
const boldestChange = 0.5
const effectsShown = [0, 0.5, 1, 1.3, 2]
const weeksPerYear = 52
