import type { Plan } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import type { Block } from '../table/block.ts'
import { columnArms } from './column-arms.ts'
import { knownNames, withoutDerived } from '../exports/known-names.ts'
import { guessMapping, isCounts, type MappingGuess, type Target } from '../columns/guess-mapping.ts'
import { commonNames, ownNames, written } from '../columns/measure-names.ts'
import type { PlanWords } from '../columns/plan-words.ts'

/**
 * What the columns of a pasted block are: first by the words of the plan alone, then with the words people
 * commonly use. The plan's own win, so that "Clicks" is taken and "Pageviews" beside it is not.
 */
export function guessColumns(block: Block, plan: Plan, words: PlanWords): MappingGuess {
  const own: NamesOf = (measure) => ownNames(measure, plan, words)
  const common: NamesOf = (measure) => [...own(measure), ...commonNames(measure, plan)]
  const { recognized, columns } = block
  // What another tool calls "Impr." people call impressions; its rates are never counts.
  const readings = recognized
    ? [withoutDerived(columns, recognized), knownNames(columns, recognized)]
    : [columns]
  const guessesBy = (namesOf: NamesOf, armNames: ArmNames) =>
    readings.map((read) => guessMapping({ ...block, columns: read }, targetsOf(plan, namesOf, armNames)))
  const ofPlan: ArmNames = (arm, index) => ownArmNames(plan, words, arm, index)
  const ofAnybody: ArmNames = (arm, index) => armNamesOf(plan, words, arm, index)
  const guesses = [
    ...[own, common].flatMap((namesOf) => guessesBy(namesOf, ofPlan)),
    // "New users" are of no version called new, unless another version has columns too.
    ...[own, common].flatMap((namesOf) => guessesBy(namesOf, ofAnybody)).filter(isOfSeveralArms),
  ]
  return guesses.reduce((best, guess) => (countColumns(guess) > countColumns(best) ? guess : best))
}

type ArmNames = (arm: string, index: number) => readonly string[]

function isOfSeveralArms(guess: MappingGuess): boolean {
  return guess.kind === 'mapped' && new Set(guess.mapping.filter(isCounts).map(({ arm }) => arm)).size > 1
}

type NamesOf = (measure: string) => readonly string[]

function targetsOf(plan: Plan, namesOf: NamesOf, armNames: ArmNames): readonly Target[] {
  return columnArms(plan).flatMap(({ id: arm }, index) =>
    measuresOf(plan).map((measure) => ({
      arm,
      armNames: armNames(arm, index),
      measure,
      names: namesOf(measure),
    })),
  )
}

/** What a version may be called: its letter, its own name, and common words for its place. */
export function armNamesOf(
  plan: Pick<Plan, 'arms'>,
  words: PlanWords,
  arm: string,
  index: number,
): readonly string[] {
  return written([...ownArmNames(plan, words, arm, index), ...(commonArms[index] ?? [])])
}

function ownArmNames(
  { arms }: Pick<Plan, 'arms'>,
  { letters }: PlanWords,
  arm: string,
  index: number,
): readonly string[] {
  return written([letters[arm], arms[index]?.name, arm])
}

function countColumns(guess: MappingGuess): number {
  const mapping = guess.kind === 'needs-arm' ? (guess.byArm[0]?.mapping ?? []) : guess.mapping
  return mapping.filter(({ kind }) => kind === 'counts').length
}

const commonArms: readonly (readonly string[])[] = [
  ['controllo', 'control', 'originale', 'original'],
  ['trattamento', 'treatment', 'test', 'nuova', 'new'],
]
