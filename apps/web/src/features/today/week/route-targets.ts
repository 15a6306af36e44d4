import { countsOneArm } from '@cimento/core'
import { columnArms, written, type RouteTarget } from '@cimento/intake'
import { armLetter, languages } from '@cimento/report'
import { keyLabel } from '../../../lib/workspace/use-key-label.ts'
import type { WeekTest } from './week-tests.ts'

/** What may lead to each version: what was told before, its own name, and the test's key or title with it. */
export function routeTargetsOf(tests: readonly WeekTest[]): readonly RouteTarget[] {
  return tests.flatMap(({ id, file: { experiment }, plan, key }) =>
    columnArms(plan).map(({ id: arm, name }) => {
      const letter = armLetter(arm, plan)
      const labels = languages.map((language) => keyLabel(key, language))
      const versions = written([letter, `versione ${letter}`, `version ${letter}`, name])
      return {
        test: id,
        arm,
        remembered: experiment.pasteNames.filter((known) => known.arm === arm).map((known) => known.name),
        names: written([
          name,
          ...(countsOneArm(plan) ? [...labels, experiment.title] : []),
          ...labels.map((label) => `${label}${letter}`),
          ...versions.flatMap((version) => [...labels, experiment.title].map((own) => `${own} ${version}`)),
        ]),
      }
    }),
  )
}
