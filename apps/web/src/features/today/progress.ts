import { needsEachDay, type CivilDate } from '@cimento/core'
import { assessmentOf, healthSoFar, nextReading, type CaseFile, type Series } from '@cimento/core/workspace'
import { moneySoFar } from '../../lib/goal/money-so-far.ts'

/** How a running test is doing. It knows nothing of how the versions compare: before the reading nobody should. */
export type Progress = {
  /** The planned day has come. */
  readonly due: boolean
  readonly readingOn: CivilDate
  /** People, or money. Undefined while a count cannot be true: no sum may be made of it. */
  readonly units: { readonly collected: number; readonly planned: number } | undefined
  /** Days up to yesterday that lack the counts of a version; undefined where totals are typed: one row is enough. */
  readonly missing: readonly CivilDate[] | undefined
  readonly unhealthy: boolean
  /** The money of a test against a goal is gone: the cap, or as much as may go without any outcome. */
  readonly moneyGone: 'cap' | 'stop-loss' | undefined
  /** Something got so much worse that nobody should wait for the reading. What, the test's own page says. */
  readonly isAlarming: boolean
}

/** The progress of a started test on a day; undefined before its start. */
export function progressOf(file: CaseFile, series: Series, today: CivilDate): Progress | undefined {
  const readingOn = nextReading(file)
  if (!file.plan || !readingOn) return undefined
  const { plan } = file.plan.value
  const money = plan.kind === 'threshold' ? moneySoFar(plan, series, file.experiment.entry) : undefined
  // Once the money is gone the campaign is off: its later days have nothing to count.
  const offOn = money?.capReached?.on ?? money?.stopLossReachedOn
  const assessed = assessmentOf(file, series, today)
  const health = healthSoFar(file, series, today)
  return {
    due: today >= readingOn,
    readingOn,
    units:
      plan.kind === 'threshold' && money && health
        ? { collected: money.spend, planned: plan.spendCap }
        : health?.units,
    missing:
      file.experiment.entry === 'daily' || needsEachDay(plan)
        ? (health?.days.missing.filter((day) => day < today && day <= (offOn ?? today)) ?? [])
        : undefined,
    unhealthy: assessed.ok && assessed.value.health.status === 'unhealthy',
    moneyGone: money?.stopLossReachedOn ? 'stop-loss' : money?.capReached ? 'cap' : undefined,
    isAlarming: assessed.ok && 'alarms' in assessed.value.look,
  }
}
