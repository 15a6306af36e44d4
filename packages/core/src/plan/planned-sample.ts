import { detectableEffect, planSampleSize, powerOf, probabilityMet } from '../stats/index.ts'
import { fewestControlEvents } from './plan-limits.ts'
import type { PlannedComparison, PlannedKpi } from './planned-test.ts'
import { scaleOf, type Threshold } from './threshold.ts'

/** The chance to see an effect as large as the threshold, with the traffic of so many weeks. */
export function powerAfter(comparison: PlannedComparison, weeks: number): number {
  const power = powerOf({
    ...sampleAfter(comparison, weeks),
    effect: signed(comparison, 1),
    significanceLevel: comparison.pairwiseLevel,
    ...looksAsked(comparison),
  })
  return power.ok ? power.value : 0
}

/** P(met) at a true effect of `times` the threshold; undefined where no value could move that far. */
export function probabilityMetAt(comparison: PlannedComparison, times: number): number | undefined {
  const { threshold, rule, direction, pairwiseLevel, weeks } = comparison
  const probability = probabilityMet({
    ...sampleAfter(comparison, weeks),
    effect: signed(comparison, times),
    threshold,
    rule,
    direction,
    significanceLevel: pairwiseLevel,
    ...looksAsked(comparison),
  })
  return probability.ok ? probability.value : undefined
}

/**
 * The smallest effect that is seen after so many weeks, as a size on the threshold's scale; null where none is,
 * or where the control is too rare for a relative effect to mean anything.
 */
export function visibleAfter(comparison: PlannedComparison, weeks: number): number | null {
  const { direction, power, pairwiseLevel, threshold } = comparison
  if (weeks < weeksToEvents(comparison) - dust) return null
  const visible = detectableEffect({
    ...sampleAfter(comparison, weeks),
    direction,
    power,
    significanceLevel: pairwiseLevel,
    ...looksAsked(comparison),
  })
  return visible.ok ? Math.abs(visible.value[scaleOf(threshold)]) : null
}

/** People (or exposure) in all versions together that show the threshold; null beyond counting. */
export function requiredUnits(comparison: PlannedComparison): number | null {
  const { kpi, power, controlShare, treatmentShare, pairwiseLevel } = comparison
  const pairShare = controlShare + treatmentShare
  const planned = {
    effect: signed(comparison, 1),
    power,
    significanceLevel: pairwiseLevel,
    controlShare: controlShare / pairShare,
    ...looksAsked(comparison),
  }
  if (kpi.kind === 'rate') {
    const needed = planSampleSize({ ...kpi, ...planned })
    return needed.ok ? needed.value.exposureTotal / pairShare : null
  }
  const needed = planSampleSize({ ...kpi, ...planned })
  return needed.ok ? Math.ceil(needed.value.unitsTotal / pairShare - dust) : null
}

/** Whole weeks until the threshold is seen; null beyond counting. */
export function requiredWeeks(comparison: PlannedComparison): number | null {
  const units = requiredUnits(comparison)
  if (units === null) return null
  return Math.max(
    1,
    Math.ceil(units / comparison.unitsPerWeek - dust),
    Math.ceil(weeksToEvents(comparison) - dust),
  )
}

/** Whether the planned weeks show the threshold, on a scale that means something. */
export function showsThreshold(comparison: PlannedComparison): boolean {
  const { weeks, power } = comparison
  return weeks >= weeksToEvents(comparison) - dust && powerAfter(comparison, weeks) >= power - dust
}

/** Events that the control is expected to bring in a week; null for a value per person, which has none. */
export function controlEventsPerWeek({ kpi, unitsPerWeek, controlShare }: PlannedComparison): number | null {
  if (kpi.kind === 'mean' || kpi.kind === 'ratio') return null
  return kpi.baseline * unitsPerWeek * controlShare
}

const looksAsked = ({ looks }: PlannedComparison) => (looks ? { looks } : {})

/** Until the control has enough events for a relative threshold (the settled verdict, rule 7). */
function weeksToEvents(comparison: PlannedComparison): number {
  const events = controlEventsPerWeek(comparison)
  if (events === null || 'absolute' in comparison.threshold) return 0
  return fewestControlEvents / events
}

/** An effect of so many times the threshold, in the good direction. */
function signed({ threshold, direction }: PlannedComparison, times: number): Threshold {
  const factor = direction === 'higher' ? times : 0 - times
  return 'relative' in threshold
    ? { relative: factor * threshold.relative }
    : { absolute: factor * threshold.absolute }
}

/** Both arms of the comparison after so many weeks. */
function sampleAfter(comparison: PlannedComparison, weeks: number): Sample {
  const { kpi, unitsPerWeek, controlShare, treatmentShare } = comparison
  const total = weeks * unitsPerWeek
  const [control, treatment] = [total * controlShare, total * treatmentShare]
  switch (kpi.kind) {
    case 'proportion':
      return { ...kpi, unitsControl: people(control, 1), unitsTreatment: people(treatment, 1) }
    case 'mean':
    case 'ratio':
      return { ...kpi, unitsControl: people(control, 2), unitsTreatment: people(treatment, 2) }
    case 'rate':
      return { ...kpi, exposureControl: control, exposureTreatment: treatment }
  }
}

type People = { readonly unitsControl: number; readonly unitsTreatment: number }
type Exposure = { readonly exposureControl: number; readonly exposureTreatment: number }
type Sample =
  | (Extract<PlannedKpi, { kind: 'proportion' }> & People)
  | (Extract<PlannedKpi, { kind: 'mean' | 'ratio' }> & People)
  | (Extract<PlannedKpi, { kind: 'rate' }> & Exposure)

const people = (expected: number, fewest: number): number => Math.max(fewest, Math.round(expected))

/** Of binary fractions: 26,030 people at 6,507.5 a week are four weeks, not five. */
const dust = 1e-9
