import { longestWaitWeeks } from './guardrail-testability.ts'
import { equalShares, fewestVersions } from './number-of-versions.ts'
import { plannedComparison, type PlannedComparison } from './planned-test.ts'
import { controlEventsPerWeek, requiredWeeks, showsThreshold, visibleAfter } from './planned-sample.ts'
import { sizeOf, type Threshold } from './threshold.ts'
import { downToTwoDigits, upToTwoDigits, turningPoint } from './turning-point.ts'

/** What else could be tested, with the number that it takes. Sizes and rates are rounded so that they are enough. */
export type Alternative =
  | { readonly kind: 'longer' | 'shorter'; readonly weeks: number }
  | { readonly kind: 'higher-threshold' | 'lower-threshold'; readonly threshold: Threshold }
  | { readonly kind: 'fewer-versions'; readonly versions: number }
  /** Something that happens at least this often. */
  | { readonly kind: 'more-frequent-kpi'; readonly baseline: number }
  /** A value that differs less from person to person, or whose outliers are cut off as the plan declares. */
  | { readonly kind: 'less-varied-kpi'; readonly standardDeviation: number }
  /** So many tests of one idea, each as long as this one, read together. */
  | { readonly kind: 'pooled-tests'; readonly tests: number }
  /** One new channel or segment against a goal: so many events, in so many weeks at today's pace. */
  | { readonly kind: 'threshold-test'; readonly events: number; readonly weeks: number }
  /** Whole periods or areas in random order, where no single person can be assigned. */
  | { readonly kind: 'blocks'; readonly fewestBlocks: number }

/** Ways to a test that can answer; the first are the plainest. */
export function alternativesTo(comparison: PlannedComparison): readonly Alternative[] {
  const weeks = requiredWeeks(comparison)
  if (showsThreshold(comparison)) return [...shorter(comparison, weeks), ...lowerThreshold(comparison)]
  return [
    ...longer(comparison, weeks),
    ...higherThreshold(comparison),
    ...fewerVersions(comparison),
    ...moreFrequent(comparison),
    ...lessVaried(comparison),
    ...pooled(comparison, weeks),
    ...thresholdTest(comparison),
    ...blocks(comparison),
  ]
}

function shorter(comparison: PlannedComparison, weeks: number | null): readonly Alternative[] {
  return weeks !== null && weeks <= comparison.weeks - 1 ? [{ kind: 'shorter', weeks }] : []
}

/** Worth saying only where it is a different question: a tenth less or more. */
function lowerThreshold(comparison: PlannedComparison): readonly Alternative[] {
  const threshold = visibleThreshold(comparison)
  const isLower = threshold && sizeOf(threshold) < 0.9 * sizeOf(comparison.threshold)
  return isLower ? [{ kind: 'lower-threshold', threshold }] : []
}

function longer(comparison: PlannedComparison, weeks: number | null): readonly Alternative[] {
  return weeks !== null && weeks > comparison.weeks && weeks <= longestWaitWeeks
    ? [{ kind: 'longer', weeks }]
    : []
}

function higherThreshold(comparison: PlannedComparison): readonly Alternative[] {
  const threshold = visibleThreshold(comparison)
  if (!threshold || requiredWeeks({ ...comparison, threshold }) === null) return []
  return [{ kind: 'higher-threshold', threshold }]
}

function visibleThreshold(comparison: PlannedComparison): Threshold | undefined {
  const size = visibleAfter(comparison, comparison.weeks)
  if (size === null) return undefined
  return 'relative' in comparison.threshold
    ? { relative: upToTwoDigits(size) }
    : { absolute: upToTwoDigits(size) }
}

function fewerVersions(comparison: PlannedComparison): readonly Alternative[] {
  if (comparison.shares.length <= fewestVersions) return []
  const pair = plannedComparison({ ...comparison, shares: equalShares(fewestVersions) })
  return showsThreshold(pair) ? [{ kind: 'fewer-versions', versions: fewestVersions }] : []
}

/** Only a relative threshold gains: in points, what is more frequent also varies more. */
function moreFrequent(comparison: PlannedComparison): readonly Alternative[] {
  const { kpi, threshold, direction } = comparison
  if ('absolute' in threshold || kpi.kind === 'mean' || kpi.kind === 'ratio') return []
  const room = direction === 'higher' ? 1 / (1 + threshold.relative) : 1
  const most = kpi.kind === 'rate' ? mostTimesToday * kpi.baseline : mostFrequent * room
  const holds = (baseline: number) => showsThreshold({ ...comparison, kpi: { ...kpi, baseline } })
  if (most <= kpi.baseline) return []
  const enough = turningPoint(holds, kpi.baseline, most)
  if (enough === undefined) return []
  const baseline = upToTwoDigits(enough)
  return kpi.kind === 'rate' || baseline < room ? [{ kind: 'more-frequent-kpi', baseline }] : []
}

function lessVaried(comparison: PlannedComparison): readonly Alternative[] {
  const { kpi } = comparison
  if (kpi.kind !== 'mean' && kpi.kind !== 'ratio') return []
  const holds = (standardDeviation: number) =>
    showsThreshold({ ...comparison, kpi: { ...kpi, standardDeviation } })
  const enough = turningPoint(holds, kpi.standardDeviation, kpi.standardDeviation / mostTimesToday)
  return enough === undefined ? [] : [{ kind: 'less-varied-kpi', standardDeviation: downToTwoDigits(enough) }]
}

/** Where one long test would outlast what it is about, shorter ones about the same idea add up. */
function pooled({ weeks }: PlannedComparison, required: number | null): readonly Alternative[] {
  if (required === null || required <= contextWeeks || required > longestWaitWeeks) return []
  const tests = Math.ceil(required / weeks)
  return tests > 1 && tests <= mostPooledTests ? [{ kind: 'pooled-tests', tests }] : []
}

/**
 * A goal of a spend that buys `goalEvents` events at the goal's cost is told from half that cost, which then brings
 * twice as many, 8 times in 10: exact Poisson, two-sided 0.05 (the settled verdict, rule 8).
 */
function thresholdTest(comparison: PlannedComparison): readonly Alternative[] {
  const controlEvents = controlEventsPerWeek(comparison)
  if (controlEvents === null || comparison.direction === 'lower') return []
  const events = 2 * goalEvents
  const weeks = Math.ceil((events * comparison.controlShare) / controlEvents)
  return weeks <= longestWaitWeeks ? [{ kind: 'threshold-test', events, weeks }] : []
}

/** Events over days or euros belong to no single person: periods or areas can still be assigned by chance. */
function blocks({ kpi }: PlannedComparison): readonly Alternative[] {
  return kpi.kind === 'rate' ? [{ kind: 'blocks', fewestBlocks }] : []
}

/** Beyond these weeks the season, the prices and the people are no longer the same. */
export const contextWeeks = 12
const mostPooledTests = 12
/** Fewer cannot reach the 5 % level whatever happens (method 14). */
const fewestBlocks = 8
const goalEvents = 12
/** A KPI a thousand times as frequent, or as even, is another business. */
const mostTimesToday = 1000
/** Short of everybody. */
const mostFrequent = 0.99
