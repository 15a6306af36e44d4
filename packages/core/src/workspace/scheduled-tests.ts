import type { CivilDate } from '../calendar.ts'
import { capacity, type Capacity } from '../plan/capacity.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { latestStart, longestDays } from '../plan/plan-limits.ts'
import type { Plan } from '../plan/plan.ts'
import { plainText } from '../plan/same-text.ts'
import { onOneDay, type ScheduledTest } from '../plan/scheduled-test.ts'
import type { CaseFile } from './case-file.ts'
import type { Draft } from './experiment.ts'

/** Another test that is running, or that is not over before it began. */
export type OtherTest = ScheduledTest & { readonly state: 'running' | 'planned' }

/**
 * The tests that a start on some day has to reckon with: those that run, and drafts with a start and a length that do
 * not end before today. Whatever was decided, or has its last reading, is over.
 */
export function otherTests(
  files: readonly CaseFile[],
  experiment: string,
  today: CivilDate,
): readonly OtherTest[] {
  return files.flatMap((file) => {
    if (file.experiment.id === experiment || isOver(file)) return []
    const { plan } = file
    const experimentId = file.experiment.id
    const test = plan ? scheduledPlan(file, plan.value.plan) : scheduledDraft(experimentId, file.experiment)
    if (!test || (!plan && endsOn(test) < today)) return []
    return [{ ...test, state: plan ? 'running' : 'planned' }]
  })
}

/** A draft on the days that are written in it; undefined without a start and a length. */
export function scheduledDraft(id: string, draft: Draft): ScheduledTest | undefined {
  const { startsOn, durationDays, segment, channel, kpiName, kind, kpiKind, unitName, unitsPerDay } = draft
  if (startsOn === null || startsOn > latestStart || !isLength(durationDays)) return undefined
  const counts = kind !== 'threshold' && countsPeople(kpiKind) && unitsPerDay !== null && unitsPerDay > 0
  return {
    id,
    startsOn,
    durationDays,
    segment,
    channel,
    kpiName,
    ...(counts && { traffic: { unitName, unitsPerDay } }),
  }
}

/** Audiences that have more tests running today than can be told apart, the most crowded first. */
export function crowdedAudiences(
  files: readonly CaseFile[],
  today: CivilDate,
): readonly (Capacity & { readonly segment: string })[] {
  const running = otherTests(files, '', today).filter(({ state }) => state === 'running')
  const crowded = new Map<string, Capacity & { readonly segment: string }>()
  for (const test of running) {
    if (test.startsOn > today || endsOn(test) < today) continue
    const found = capacity(onOneDay(test, today), running)
    const key = plainText(test.segment)
    if (found && found.atOnce > found.limit && !crowded.has(key))
      crowded.set(key, { ...found, segment: test.segment.trim() })
  }
  return [...crowded.values()].toSorted((a, b) => b.atOnce - a.atOnce)
}

function scheduledPlan({ experiment }: CaseFile, plan: Plan): ScheduledTest {
  const { startsOn, durationDays, hypothesis, primary } = plan
  const { kpi } = primary
  const counts = plan.kind !== 'threshold' && countsPeople(kpi.kind)
  return {
    id: experiment.id,
    startsOn,
    durationDays,
    segment: hypothesis?.segment ?? '',
    // Where it is tried stays free after the start.
    channel: experiment.channel,
    kpiName: kpi.name,
    ...(counts && {
      traffic: {
        unitName: kpi.unitName ?? '',
        unitsPerDay: (plan.unitsPerArm * plan.arms.length) / durationDays,
      },
    }),
  }
}

/** A goal's reading on the way may end the test, or tell nothing yet. */
function isOver({ look, decision }: CaseFile): boolean {
  return decision !== undefined || (look !== undefined && look.value.verdict !== 'running')
}

/** Money and exposure (days, euros) are no people. */
function countsPeople(kpiKind: Draft['kpiKind']): boolean {
  return kpiKind === 'proportion' || kpiKind === 'mean' || kpiKind === 'ratio'
}

function isLength(days: number | null): days is number {
  return days !== null && Number.isInteger(days) && days >= 1 && days <= longestDays
}
