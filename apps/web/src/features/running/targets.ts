import type { Plan } from '@cimento/core'
import { guessMapping, type Block, type MappingGuess, type Target } from '@cimento/intake'
import { armLetter } from '@cimento/report'
import { measuresOf } from '@cimento/core/workspace'
import { columnArms } from '../../lib/paste/columns.ts'
import { commonNames, ownNames, written } from '../../lib/paste/measure-names.ts'

/**
 * What the columns of a pasted block are: first by the words of the plan alone, then with the words people
 * commonly use. The plan's own win, so that "Clicks" is taken and "Pageviews" beside it is not.
 */
export function guessColumns(block: Block, plan: Plan): MappingGuess {
  const own = guessMapping(block, targetsOf(plan, ownNames))
  const common = guessMapping(
    block,
    targetsOf(plan, (measure) => [...ownNames(measure, plan), ...commonNames(measure, plan)]),
  )
  return countColumns(common) > countColumns(own) ? common : own
}

type NamesOf = (measure: string, plan: Plan) => readonly string[]

function targetsOf(plan: Plan, namesOf: NamesOf): readonly Target[] {
  return columnArms(plan).flatMap(({ id: arm }, index) =>
    measuresOf(plan).map((measure) => ({
      arm,
      armNames: armNamesOf(plan, arm, index),
      measure,
      names: namesOf(measure, plan),
    })),
  )
}

/** What a version may be called: its letter, its own name, and common words for its place. */
export function armNamesOf(plan: Plan, arm: string, index: number): readonly string[] {
  return written([armLetter(arm, plan), plan.arms[index]?.name, arm, ...(commonArms[index] ?? [])])
}

function countColumns(guess: MappingGuess): number {
  const mapping = guess.kind === 'needs-arm' ? (guess.byArm[0]?.mapping ?? []) : guess.mapping
  return mapping.filter(({ kind }) => kind === 'counts').length
}

const commonArms: readonly (readonly string[])[] = [
  ['controllo', 'control', 'originale', 'original'],
  ['trattamento', 'treatment', 'test', 'nuova', 'new'],
]
