import type { CivilDate } from '../calendar.ts'
import { observationIssues } from '../evidence/check-observations.ts'
import { healthOf, type Health } from '../evidence/health.ts'
import { armTotals, dayCoverage, withinPlan } from '../evidence/totals.ts'
import type { CaseFile } from './case-file.ts'
import { observationsOf, type Series } from './grid.ts'

/**
 * How the counts of a started test stand today: all of them, while a reading that is due counts those up to
 * its own last day. Undefined before the start and while a count cannot be true.
 */
export function healthSoFar(file: CaseFile, series: Series, today: CivilDate): Health | undefined {
  const plan = file.plan?.value.plan
  if (!plan) return undefined
  const observations = observationsOf(series, plan, file.experiment.entry)
  if (observationIssues(plan, observations, today).length > 0) return undefined
  const used = withinPlan(plan, observations)
  const arms = plan.arms.map(({ id }) => armTotals(plan, id, used))
  return healthOf(plan, arms, dayCoverage(plan, used), 'running')
}
