import type { CivilDate, GoalPlan } from '@cimento/core'
import { gridOf, type Entry, type Series } from '@cimento/core/workspace'

/** What a test against a goal has spent and brought in, and the days on which its money ran out. */
export type MoneySoFar = {
  /** Of the days that have both: one without its outcomes is not known yet. */
  readonly spend: number
  readonly outcomes: number
  /** The first day with as much spent as the cap, whether or not its outcomes are known. */
  readonly capReached: { readonly on: CivilDate; readonly isExceeded: boolean } | undefined
  /** The first day with as much spent as the stop-loss; undefined as soon as one outcome has come. */
  readonly stopLossReachedOn: CivilDate | undefined
}

/** Answers: "how much money is gone so far, what came of it, and must the campaign be switched off?" */
export function moneySoFar(plan: GoalPlan, series: Series, entry: Entry): MoneySoFar {
  const grid = gridOf(series)
  const arm = plan.arms[0].id
  let [spent, spend, outcomes] = [0, 0, 0]
  let capOn: CivilDate | undefined
  let stopOn: CivilDate | undefined
  for (const date of grid.dates) {
    const onDay = grid.value(date, arm, 'spend')
    const came = grid.value(date, arm, 'successes')
    if (onDay === undefined) continue
    spent = entry === 'daily' ? spent + onDay : onDay
    if (spent >= plan.spendCap) capOn ??= date
    if (came === undefined) continue
    spend = entry === 'daily' ? spend + onDay : onDay
    outcomes = entry === 'daily' ? outcomes + came : came
    if (plan.stopLoss !== undefined && spend >= plan.stopLoss) stopOn ??= date
  }
  return {
    spend,
    outcomes,
    capReached: capOn && { on: capOn, isExceeded: spent > plan.spendCap },
    stopLossReachedOn: outcomes === 0 ? stopOn : undefined,
  }
}
