import {
  addDays,
  advise,
  assess,
  invariant,
  looksOf,
  plannedLooks,
  type Assessment,
  type LockedPlan,
  type MadeLook,
  type Observation,
  type VersionsPlan,
} from '@cimento/core'
import type { Day } from './collect.ts'

/** Reads a test on each of its days, until one ends it: what it says in the end, and whether scaling is advised. */
export function readByPlan(plan: LockedPlan<VersionsPlan>, days: readonly Day[]) {
  const observations = observationsOf(plan, days)
  let looks: readonly MadeLook[] = []
  let last: Assessment | undefined
  for (const { due, through } of plannedLooks(plan.plan)) {
    const known = observations.filter(({ to }) => to <= through)
    const read = assess({ plan, looks, observations: known, today: due })
    invariant(read.ok, 'simulated counts are possible')
    last = read.value
    looks = looksOf(last)
    if (last.verdict !== 'running') break
  }
  invariant(last, 'a plan has a reading')
  return { verdict: last.verdict, scales: advise(last).action === 'scale', readings: looks.length }
}

/** A row a week: the sums of days are all that a share of people needs. */
function observationsOf({ plan }: LockedPlan<VersionsPlan>, days: readonly Day[]): readonly Observation[] {
  return Array.from({ length: days.length / 7 }, (_, week) => {
    const from = addDays(plan.startsOn, 7 * week)
    const span = days.slice(7 * week, 7 * week + 7)
    return (['a', 'b'] as const).map((arm) => ({
      arm,
      from,
      to: addDays(from, 6),
      units: span.reduce((sum, day) => sum + day[arm].units, 0),
      successes: span.reduce((sum, day) => sum + day[arm].successes, 0),
    }))
  }).flat()
}
