import type { CivilDate } from '../../calendar.ts'
import type { GoalLook } from '../goal/goal-reading.ts'
import type { OrientedEffect } from '../verdict.ts'

/** A reading of versions that was made: the days it counted, what it showed, and whether it ended the test. */
export type VersionsLook = {
  readonly through: CivilDate
  /** What stood behind it in all versions together: people, the money of a cost, or days where they are compared. */
  readonly information: number
  readonly ended: boolean
  /** The plan did not have it: what it spent of the error is missing in the later ones. */
  readonly extra?: true
  /** Of each new version in the order of the plan, on the threshold's scale, higher is better. */
  readonly effects: readonly (OrientedEffect | 'not-estimable')[]
}

/** A reading that was made, of any kind of test. */
export type MadeLook = VersionsLook | GoalLook

export function isOfVersions(look: MadeLook): look is VersionsLook {
  return 'information' in look
}

export function isOfGoal(look: MadeLook): look is GoalLook {
  return 'spend' in look
}
