import type { CivilDate } from '../calendar.ts'
import { blockOn } from './planned-blocks.ts'
import type { BlockDesignInput } from './block-design.ts'
import type { Arm, Plan, TestKind } from './plan.ts'

/**
 * The versions that have counts of a day: all of them, but of before and after the one whose time it was, and of
 * periods the one whose turn it is.
 */
export function countedArms(plan: Plan, day: CivilDate): readonly Arm[] {
  if (plan.kind === 'blocks') {
    const block = blockOn(plan, day)
    return block ? plan.arms.filter(({ id }) => id === block.arm) : plan.arms
  }
  if (plan.kind !== 'before-after') return plan.arms
  const [before, after] = plan.arms
  return [day < plan.changesOn ? before : after]
}

/** What a plan, or a plan in the making, says of the versions that a day has. */
export type DayVersions = {
  readonly kind: TestKind
  readonly design?: Pick<BlockDesignInput, 'kind'>
}

/** Whether the days of a plan each belong to one version, so that a day is one row of numbers. */
export function countsOneArm(plan: DayVersions): boolean {
  return plan.kind === 'threshold' || plan.kind === 'before-after' || takesTurns(plan)
}

/** Whether the versions take turns, period by period. */
export function takesTurns({ kind, design }: DayVersions): boolean {
  return kind === 'blocks' && design?.kind === 'periods'
}
