import { endsOn, type CivilDate, type Plan } from '@cimento/core'
import type { CaseFile, Key, Series } from '@cimento/core/workspace'
import type { PlanWindow } from '@cimento/intake'

/** A running test that a pasted week may have rows of. */
export type WeekTest = {
  readonly id: string
  readonly file: CaseFile
  readonly plan: Plan
  readonly key: Key | undefined
  readonly series: Series
}

/** The tests that count today: started, and not yet read. */
export function weekTestsOf(
  running: readonly CaseFile[],
  keys: ReadonlyMap<string, Key>,
  series: ReadonlyMap<string, Series>,
  today: CivilDate,
): readonly WeekTest[] {
  return running.flatMap((file) => {
    const { id } = file.experiment
    const plan = file.plan?.value.plan
    if (!plan || plan.startsOn > today) return []
    return [{ id, file, plan, key: keys.get(id), series: series.get(id) ?? {} }]
  })
}

/** The days of all of them together. */
export function windowOf(tests: readonly WeekTest[], today: CivilDate): PlanWindow {
  const starts = tests.map(({ plan }) => plan.startsOn).toSorted()
  const ends = tests.map(({ plan }) => endsOn(plan)).toSorted()
  return { startsOn: starts[0] ?? today, endsOn: ends.at(-1) ?? today }
}
