import { endsOn, type CivilDate, type Plan } from '@cimento/core'
import type { CaseFile, Key, Series } from '@cimento/core/workspace'
import type { PlanWindow, RouteTarget } from '@cimento/intake'
import { armLetter, languages } from '@cimento/report'
import { written } from '../../../lib/paste/measure-names.ts'
import { keyLabel } from '../../../lib/workspace/use-key-label.ts'

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

/** What may lead to each version: what was told before, its own name, and the test's key or title with it. */
export function routeTargetsOf(tests: readonly WeekTest[]): readonly RouteTarget[] {
  return tests.flatMap(({ id, file: { experiment }, plan, key }) =>
    plan.arms.map(({ id: arm, name }) => {
      const letter = armLetter(arm, plan)
      const labels = languages.map((language) => keyLabel(key, language))
      const versions = written([letter, `versione ${letter}`, `version ${letter}`, name])
      return {
        test: id,
        arm,
        remembered: experiment.pasteNames.filter((known) => known.arm === arm).map((known) => known.name),
        names: written([
          name,
          ...labels.map((label) => `${label}${letter}`),
          ...versions.flatMap((version) => [...labels, experiment.title].map((own) => `${own} ${version}`)),
        ]),
      }
    }),
  )
}
