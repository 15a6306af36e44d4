import { planAlternatingPeriods, planMatchedAreas, type StatsError } from '../stats/index.ts'
import type { Result } from '../result.ts'
import { plannedPower, significanceLevel, type VersionsInput } from './plan.ts'
import type { PeriodsInput } from './block-design.ts'
import { countedDays } from './planned-blocks.ts'
import { scaleOf, sizeOf, type Scale } from './threshold.ts'

/** What a plan by periods or areas can show, said before the start. */
export type BlocksOutlook = {
  readonly design: 'periods' | 'areas'
  /** Periods, or pairs of areas. */
  readonly blocks: number
  /** Days that count; those of a washout do not. */
  readonly countedDays: number
  readonly calendarDays: number
  /** No outcome of this test has a smaller p. */
  readonly smallestPValue: number
  /** The smallest effect seen with 80 % power, on the threshold's scale. */
  readonly smallestVisible: { readonly scale: Scale; readonly size: number }
  /** So many periods, or pairs, show the threshold; null: more than anybody can run. */
  readonly requiredBlocks: number | null
  /** How much days, or pairs, differ: as the plan says, or assumed to be twice what chance makes of the people. */
  readonly spread: 'given' | 'assumed'
}

/**
 * Answers: "if versions take turns like this, what will we be able to say?"
 *
 * Needs the value of today and how much a day differs from another (of areas: a pair's difference over the test). Of
 * people and of events the latter may be left out: twice the variance of pure chance is assumed, as for `rate`. Days
 * are taken to resemble the next by 0.3. Undefined where a number is missing, or nothing of this can start.
 * Source: docs/methods/alternating-periods.md, matched-areas.md.
 */
export function blocksOutlook(input: VersionsInput): BlocksOutlook | undefined {
  const { design, baseline, durationDays, primary } = input
  const deviation = deviationOf(input)
  if (!design || baseline === undefined || deviation === undefined) return undefined
  const { threshold } = primary
  const scale = scaleOf(threshold)
  const difference = scale === 'relative' ? sizeOf(threshold) * baseline : sizeOf(threshold)
  const sizeAs = (absolute: number) => (scale === 'relative' ? absolute / baseline : absolute)
  const blocks =
    design.kind === 'periods' ? durationDays / design.periodDays : Math.floor(design.areas.length / 2)
  const plan = (given: Given) =>
    design.kind === 'periods'
      ? periodsPlan(design, given, { baseline, deviation: deviation.value })
      : areasPlan(given, deviation.value)
  const planned = plan({ kind: 'count', count: blocks })
  if (!planned.ok) return undefined
  const required = plan({ kind: 'difference', difference })
  return {
    design: design.kind,
    blocks,
    countedDays: design.kind === 'periods' ? countedDays(design, durationDays) : durationDays,
    calendarDays: durationDays,
    smallestPValue: planned.value.smallestPValue,
    smallestVisible: { scale, size: sizeAs(planned.value.smallestDifference) },
    requiredBlocks: required.ok ? required.value.count : null,
    spread: deviation.kind,
  }
}

type Given =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'difference'; readonly difference: number }
type UnitsPlan = {
  readonly count: number
  readonly smallestDifference: number
  readonly smallestPValue: number
}

const asked = { power: plannedPower, significanceLevel }

function periodsPlan(
  { periodDays, washoutDays = 0, order }: PeriodsInput,
  given: Given,
  { baseline, deviation }: { readonly baseline: number; readonly deviation: number },
): Result<UnitsPlan, StatsError> {
  const planned = planAlternatingPeriods({
    ...asked,
    given: given.kind === 'count' ? { kind: 'blocks', blocks: given.count } : given,
    blockDays: periodDays,
    washoutDays,
    order,
    level: baseline,
    standardDeviation: deviation,
    autocorrelation: usualAutocorrelation,
  })
  return planned.ok ? { ok: true, value: { ...planned.value, count: planned.value.blocks } } : planned
}

function areasPlan(given: Given, standardDeviation: number): Result<UnitsPlan, StatsError> {
  const planned = planMatchedAreas({
    ...asked,
    given: given.kind === 'count' ? { kind: 'pairs', pairs: given.count } : given,
    standardDeviation,
  })
  return planned.ok ? { ok: true, value: { ...planned.value, count: planned.value.pairs } } : planned
}

/** Of a day around its level; of areas a pair's difference, which nobody can assume. */
function deviationOf({
  primary: { kpi },
  baseline = 0,
  standardDeviation,
  unitsPerArm,
  durationDays,
  design,
}: VersionsInput): { readonly kind: BlocksOutlook['spread']; readonly value: number } | undefined {
  if (standardDeviation !== undefined) return { kind: 'given', value: standardDeviation }
  if (design?.kind !== 'periods') return undefined
  const perDay = (2 * unitsPerArm) / countedDays(design, durationDays)
  const chance = (variance: number) => Math.sqrt((assumedDispersion * variance) / perDay)
  switch (kpi.kind) {
    case 'proportion':
      return { kind: 'assumed', value: chance(baseline * (1 - baseline)) }
    case 'rate':
      return { kind: 'assumed', value: chance(baseline) }
    case 'cost':
      // Outcomes per money, turned: the relative spread is that of the outcomes.
      return { kind: 'assumed', value: baseline * chance(baseline) }
    case 'mean':
    case 'ratio':
      return undefined
  }
}

/** Where nobody measured it, events vary twice as much as pure chance would make them. */
const assumedDispersion = 2
/** Of a day with the next. */
const usualAutocorrelation = 0.3
