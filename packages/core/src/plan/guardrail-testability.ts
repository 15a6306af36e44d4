import { planGuardrail } from '../stats/index.ts'
import { guardrailKind } from './guardrail-kind.ts'
import { chanceSafe as chanceOfSample, dividedBy } from './guardrail-sample.ts'
import type { PlannedComparison, PlannedGuardrail } from './planned-test.ts'
import { sizeOf, type Threshold } from './threshold.ts'
import { upToTwoDigits, turningPoint } from './turning-point.ts'

/** Whether the planned people can show that a guardrail holds, when nothing really changed. */
export type GuardrailTestability =
  | { readonly kind: 'verifiable'; readonly id: string; readonly probabilitySafe: number }
  | {
      readonly kind: 'hardly-verifiable'
      readonly id: string
      readonly probabilitySafe: number
      readonly waysOut: readonly GuardrailWayOut[]
    }
  /** Its value today, its margin or, of an amount, its deviation is missing, or impossible. */
  | { readonly kind: 'incomplete'; readonly id: string }

/** What can be done, before the start, about a guardrail that could not be verified. */
export type GuardrailWayOut =
  /** Something that happens at least this often, in (0, 1). */
  | { readonly kind: 'more-frequent'; readonly baseline: number }
  | { readonly kind: 'wider-margin'; readonly margin: Threshold }
  | { readonly kind: 'longer'; readonly weeks: number }
  /** Not verified but watched: looked at again so many days after the reading. */
  | { readonly kind: 'watch'; readonly recheckAfterDays: number }

/** Waiting longer than a year for one test is no way out. */
export const longestWaitWeeks = 52

export const recheckAfterDays = 30

/** One guardrail, which is counted among people: a test of events per exposure has none. */
export function guardrailTestability(
  guardrail: PlannedGuardrail,
  comparison: PlannedComparison,
): GuardrailTestability {
  const { id, baseline, margin } = guardrail
  const chance = baseline === undefined ? undefined : chanceSafe({ ...guardrail, baseline }, comparison)
  if (baseline === undefined || chance === undefined || !(sizeOf(margin) > 0))
    return { kind: 'incomplete', id }
  if (chance >= comparison.power) return { kind: 'verifiable', id, probabilitySafe: chance }
  const known = { ...guardrail, baseline }
  return {
    kind: 'hardly-verifiable',
    id,
    probabilitySafe: chance,
    waysOut: [
      ...moreFrequent(known, comparison),
      ...widerMargin(known, comparison),
      ...longer(known, comparison),
      ...watch(guardrail),
    ],
  }
}

type KnownGuardrail = PlannedGuardrail & { readonly baseline: number }

function chanceSafe(guardrail: KnownGuardrail, comparison: PlannedComparison): number | undefined {
  const { kpi, controlShare, treatmentShare, unitsPerWeek, weeks, significanceLevel } = comparison
  const total = unitsPerWeek * weeks
  return chanceOfSample(guardrail, {
    unitsControl: total * controlShare,
    unitsTreatment: total * treatmentShare,
    kpi,
    significanceLevelOneSided: significanceLevel / 2,
  })
}

function isVerifiable(guardrail: KnownGuardrail, comparison: PlannedComparison): boolean {
  return (chanceSafe(guardrail, comparison) ?? 0) >= comparison.power
}

/** Unless that is what was chosen already. */
function watch({ mode }: PlannedGuardrail): readonly GuardrailWayOut[] {
  return mode === 'watched' ? [] : [{ kind: 'watch', recheckAfterDays }]
}

/** Only a relative margin gains: in points, what is more frequent also varies more. An amount is no more frequent. */
function moreFrequent(guardrail: KnownGuardrail, comparison: PlannedComparison): readonly GuardrailWayOut[] {
  if ('absolute' in guardrail.margin || guardrailKind(guardrail) !== 'proportion') return []
  const holds = (baseline: number) => isVerifiable({ ...guardrail, baseline }, comparison)
  const enough = turningPoint(holds, guardrail.baseline, mostFrequent)
  return enough === undefined ? [] : [{ kind: 'more-frequent', baseline: upToTwoDigits(enough) }]
}

function widerMargin(guardrail: KnownGuardrail, comparison: PlannedComparison): readonly GuardrailWayOut[] {
  const { margin, baseline, direction } = guardrail
  const isRelative = 'relative' in margin
  const marginOf = (size: number): Threshold => (isRelative ? { relative: size } : { absolute: size })
  const isOfPeople = guardrailKind(guardrail) === 'proportion'
  const above = isOfPeople ? 1 - baseline : mostTimesToday * baseline
  const room = isRelative ? 1 : direction === 'higher' ? baseline : above
  const holds = (size: number) => isVerifiable({ ...guardrail, margin: marginOf(size) }, comparison)
  const enough = turningPoint(holds, sizeOf(margin), widest * room)
  if (enough === undefined) return []
  const wider = upToTwoDigits(enough)
  return wider < room ? [{ kind: 'wider-margin', margin: marginOf(wider) }] : []
}

function longer(guardrail: KnownGuardrail, comparison: PlannedComparison): readonly GuardrailWayOut[] {
  const { controlShare, treatmentShare, unitsPerWeek, significanceLevel, power } = comparison
  const pairShare = controlShare + treatmentShare
  const { baseline, direction, margin, standardDeviation = 0 } = guardrail
  const kind = guardrailKind(guardrail)
  const needed = planGuardrail({
    ...(kind === 'mean' ? { kind, standardDeviation } : { kind }),
    baseline,
    direction,
    margin,
    power,
    significanceLevelOneSided: significanceLevel / 2,
    controlShare: controlShare / pairShare,
  })
  const each = dividedBy(guardrail, comparison.kpi)
  if (!needed.ok || each === undefined) return []
  const total = 'unitsTotal' in needed.value ? needed.value.unitsTotal : needed.value.exposureTotal
  const weeks = Math.ceil(total / each / pairShare / unitsPerWeek)
  return weeks > comparison.weeks && weeks <= longestWaitWeeks ? [{ kind: 'longer', weeks }] : []
}

/** Short of everybody. */
const mostFrequent = 0.99
/** Of what has no upper end, more than this is another business. */
const mostTimesToday = 10
/** As much of the possible margin as is still a margin. */
const widest = 0.99
