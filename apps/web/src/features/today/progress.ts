import { readableFrom, type CivilDate } from '@cimento/core'
import { assessmentOf, type CaseFile, type Series } from '@cimento/core/workspace'

/** How a running test is doing. It knows nothing of how the versions compare: before the reading nobody should. */
export type Progress = {
  /** The planned day has come. */
  readonly due: boolean
  readonly readingOn: CivilDate
  /** Undefined while a count cannot be true: no sum may be made of it. */
  readonly units: { readonly collected: number; readonly planned: number } | undefined
  /** Days up to yesterday that lack the counts of a version; undefined where totals are typed: one row is enough. */
  readonly missing: readonly CivilDate[] | undefined
  readonly unhealthy: boolean
}

/** The progress of a started test on a day; undefined before its start. */
export function progressOf(file: CaseFile, series: Series, today: CivilDate): Progress | undefined {
  if (!file.plan) return undefined
  const readingOn = readableFrom(file.plan.value.plan)
  const assessed = assessmentOf(file, series, today)
  const health = assessed.ok ? assessed.value.health : undefined
  return {
    due: today >= readingOn,
    readingOn,
    units: health?.units,
    missing:
      file.experiment.entry === 'daily'
        ? (health?.days.missing.filter((day) => day < today) ?? [])
        : undefined,
    unhealthy: health?.status === 'unhealthy',
  }
}
