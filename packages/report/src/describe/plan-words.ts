import type { Plan } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import { languages } from '../language.ts'
import { armLetter } from './arm-label.ts'
import { measureName } from './describe-count-issue.ts'

/** What a plan's versions and measures are called, in both languages: for recognizing the columns of a file. */
export type PlanWords = {
  readonly letters: Readonly<Record<string, string>>
  readonly measures: Readonly<Record<string, readonly string[]>>
}

export function planWords(plan: Plan): PlanWords {
  return {
    letters: Object.fromEntries(plan.arms.map(({ id }) => [id, armLetter(id, plan)])),
    measures: Object.fromEntries(
      measuresOf(plan).map((measure) => [
        measure,
        languages.map((language) => measureName(measure, plan, language)),
      ]),
    ),
  }
}
