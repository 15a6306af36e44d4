import { addDays, type CivilDate } from '../../calendar.ts'
import { healthOf, isEmpty, type Health } from '../../evidence/health.ts'
import type { Observation } from '../../evidence/observation.ts'
import { armTotals, blockRows, dailyRows, dayCoverage, dayRows, withinPlan } from '../../evidence/totals.ts'
import type { Amendment } from '../../plan/plan-changes.ts'
import type { LockedPlan, VersionsPlan } from '../../plan/plan.ts'
import { invariant } from '../../result.ts'
import type { Study } from '../../stats/index.ts'
import type { VersionsAssessment } from '../assessment.ts'
import type { EffectData } from '../compare/measure-effect.ts'
import { informationOf, lookLevels } from '../looks/look-levels.ts'
import type { LookNow } from '../looks/look-now.ts'
import type { VersionsLook } from '../looks/made-look.ts'
import { surprisesOf } from '../surprises.ts'
import { withoutPeaks } from '../without-peaks.ts'
import { alarmsOf, type Alarm } from './alarms.ts'
import { decidingVariant } from './deciding-variant.ts'
import { readVariant, type LevelOfLook, type VariantReading } from './read-variant.ts'

type VersionsFacts = {
  readonly locked: LockedPlan<VersionsPlan>
  readonly now: LookNow<VersionsLook>
  /** Readings already made, in order. */
  readonly looks: readonly VersionsLook[]
  /** Checked. */
  readonly observations: readonly Observation[]
  readonly today: CivilDate
  readonly amendments: readonly Amendment[]
  readonly history?: readonly Study[]
}

/** Assesses versions held against each other on a day: the reading that is due, or none. */
export function assessVersions(facts: VersionsFacts): VersionsAssessment {
  const { locked, now, looks, today, amendments, history = [] } = facts
  const { plan, hash } = locked
  const isRead = now.kind === 'look'
  const through = isRead ? now.through : undefined
  const used = withinPlan(plan, facts.observations, through)
  const { arms, data, information } = sumsOf(plan, used)
  const isPlanned = plan.registered === 'before-data'
  const days = isPlanned ? dayCoverage(plan, used, through) : noDays
  // The sharper check is for one look: on the way the split is looked at again and again.
  const health = healthOf(plan, arms, days, isRead && now.isFinal ? 'complete' : 'running')
  const level = isRead ? levelOf(plan, now, information) : 'unknown'
  const look = isRead ? (now.isFinal ? 'final' : 'interim') : 'none'
  const readings = data.map((variant) =>
    readVariant(plan, variant, look, level, healthOfPair(plan, variant, health)),
  )
  const place = decidingVariant(readings)
  const [deciding, reading] = [data[place], readings[place]]
  invariant(deciding && reading, 'a test of versions has a new one')
  const { comparison } = reading
  const levels = typeof level === 'string' ? undefined : level
  const otherDays =
    isPlanned && level !== 'unknown' ? withoutPeaks(plan, used, deciding.arms[1].arm, levels) : undefined
  const surprises =
    typeof comparison === 'string'
      ? []
      : surprisesOf({ plan, arms: deciding.arms, comparison, observations: used, history })
  const alarms = isRead || health.status === 'unhealthy' ? [] : alarmsSoFar(plan, used, today)
  const made = isRead ? now.made : looks
  const taken = isRead ? [...made, lookMade(now, information, readings, reading)] : made
  return {
    version: 1,
    planHash: hash,
    plan,
    amendments,
    today,
    look: isRead
      ? {
          kind: now.isFinal ? 'final' : 'interim',
          number: now.number,
          planned: now.planned,
          extra: taken.filter(({ extra }) => extra).length,
          ...(now.isExtra && { isExtra: true }),
        }
      : { kind: 'between', next: now.next, ...(alarms.length > 0 && { alarms }) },
    // One reading at the end says all there is to say of readings.
    ...((plan.looks !== 'end' || taken.some(({ extra }) => extra)) && { looks: taken }),
    arms: deciding.arms,
    ...(deciding.days && { days: deciding.days }),
    ...(deciding.daily && { daily: deciding.daily }),
    ...(deciding.blocks && { blocks: deciding.blocks }),
    health,
    ...(otherDays && { withoutPeaks: otherDays }),
    ...(surprises.length > 0 && { surprises }),
    ...(isRead && history.length > 0 && { history }),
    ...(data.length > 1 && {
      variants: data.map(({ arms: [, arm], days }, at) => ({
        arm,
        ...(days && { days }),
        ...(readings[at] ?? reading),
      })),
    }),
    ...reading,
  }
}

/** A test that was read without a plan has no days that could be missing. */
const noDays = { planned: 0, covered: 0, missing: [] }

/** Nobody in one new version is no lack of data about another one. */
function healthOfPair(plan: VersionsPlan, { arms }: EffectData, { status }: Health): Health['status'] {
  if (status !== 'not-enough-data') return status
  return arms.some((arm) => isEmpty(plan, arm)) ? status : 'healthy'
}

/** What uncovers itself, of the days whose outcomes count by now. */
function alarmsSoFar(plan: VersionsPlan, used: readonly Observation[], today: CivilDate): readonly Alarm[] {
  const counted = addDays(today, -1 - (plan.maturationDays ?? 0))
  const { data, information } = sumsOf(plan, withinPlan(plan, used, counted))
  return data.flatMap((variant) => alarmsOf(plan, variant, information))
}

/** Every version's numbers, each new one's beside the control's, and what stands behind all of them. */
function sumsOf(plan: VersionsPlan, used: readonly Observation[]) {
  const arms = plan.arms.map(({ id }) => armTotals(plan, id, used))
  const [control, ...others] = arms
  invariant(control, 'a test of versions has a control')
  const shared = {
    ...(plan.kind === 'before-after' && { daily: dailyRows(plan, used) }),
    ...(plan.kind === 'blocks' && { blocks: blockRows(plan, used) }),
  }
  const data = others.map((treatment): EffectData => {
    const days = dayRows(plan, used, treatment.arm)
    return { arms: [control, treatment], ...(days && { days }), ...shared }
  })
  // Where days are compared, those of the version that has the most.
  const days = data.map((own) => own.days ?? []).toSorted((a, b) => b.length - a.length)[0] ?? []
  return { arms, data, information: informationOf(plan, { arms, days }) }
}

function levelOf(
  plan: VersionsPlan,
  look: Extract<LookNow<VersionsLook>, { kind: 'look' }>,
  information: number,
): LevelOfLook {
  // Where nothing stands behind a reading, its own test says so.
  if (look.isFinal && look.made.length === 0 && plan.looks !== 'any-time' && plan.arms.length === 2)
    return 'whole'
  return information > 0 ? (lookLevels(plan, { ...look, information }) ?? 'unknown') : 'unknown'
}

function lookMade(
  { through, isExtra }: Extract<LookNow<VersionsLook>, { kind: 'look' }>,
  information: number,
  readings: readonly VariantReading[],
  { verdict }: VariantReading,
): VersionsLook {
  return {
    through,
    information,
    ended: verdict !== 'running',
    ...(isExtra && { extra: true }),
    effects: readings.map(({ comparison }) =>
      typeof comparison === 'string' ? 'not-estimable' : comparison.oriented,
    ),
  }
}
