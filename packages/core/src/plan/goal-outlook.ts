import { costPerOutcome, planThreshold, powerOfThreshold, spendAlpha } from '../stats/index.ts'
import { isAmount } from './is-amount.ts'
import { plannedPower, significanceLevel, type GoalInput } from './plan.ts'
import { longestDays } from './plan-limits.ts'

/** What a test against a goal can and cannot show, said before the start. Probabilities in [0, 1], money as in the goal. */
export type GoalOutlook = {
  /** Outcomes that the cap pays for, if each costs as much as the goal. */
  readonly outcomesAtGoal: number
  /** Which costs would fit such a result, at the last reading; no `high`: any. */
  readonly rangeAtGoal: { readonly low: number; readonly high: number | null }
  /** P(met) at a true cost of ½, ⅔, ¾, ⅘ and 1 times the goal, and at the expected cost. */
  readonly met: readonly GoalChance[]
  /** Money that shows a cost below the goal 8 times in 10, at the expected cost or else at ⅔ of the goal. */
  readonly moneyNeeded: { readonly cost: number; readonly money: number } | null
  /** P(no outcome until the stop-loss), if each costs as much as the goal. */
  readonly stopLossAtGoal: number | null
}

export type GoalChance = {
  readonly timesGoal: number
  readonly cost: number
  readonly probability: number
  readonly expected: boolean
}

const timesShown = [0.5, 2 / 3, 0.75, 0.8, 1]

/**
 * Answers: "with this money, what will we be able to say of this channel?" Undefined where a number lies outside its
 * range (the lock lists which).
 *
 * By the last reading alone, at the level that the weekly ones leave it: with them the chance is a little higher, never
 * lower. Outcomes are assumed to vary twice as much as pure chance would make them, as in the verdict while days are not
 * known one by one. Source: statistics.md, methods 7 and 12, and the settled verdict, rule 8.
 */
export function goalOutlook(input: GoalInput): GoalOutlook | undefined {
  const { primary, spendCap, stopLoss, expectedCost } = input
  const { goal } = primary
  if (![goal, spendCap, stopLoss ?? 1, expectedCost ?? 1].every(isAmount) || spendCap < goal) return undefined
  const level = lastLevel(input.durationDays)
  const outcomesAtGoal = spendCap / goal
  const range = costPerOutcome({
    spend: spendCap,
    outcomes: Math.round(outcomesAtGoal),
    confidenceLevel: 1 - 2 * level,
  })
  if (!range.ok) return undefined
  const chance = (cost: number, expected: boolean): readonly GoalChance[] => {
    const probability = probabilityMet(input, cost, level)
    return probability === undefined ? [] : [{ timesGoal: cost / goal, cost, probability, expected }]
  }
  return {
    outcomesAtGoal,
    rangeAtGoal:
      range.value.kind === 'estimated' ? range.value.interval : { low: range.value.low, high: null },
    met: [
      ...timesShown.flatMap((times) => chance(times * goal, false)),
      ...(expectedCost === undefined ? [] : chance(expectedCost, true)),
    ].toSorted((a, b) => a.cost - b.cost),
    moneyNeeded: moneyNeeded(goal, expectedCost, level),
    stopLossAtGoal: stopLoss === undefined ? null : Math.exp(-stopLoss / goal / assumedDispersion),
  }
}

const assumedDispersion = 2

/** The one-sided level of the last of the weekly readings, if each week spends as much as the others. */
function lastLevel(durationDays: number): number {
  const weeks = Math.min(Math.max(1, Math.ceil(durationDays / 7) || 1), Math.ceil(longestDays / 7))
  const spent = spendAlpha({
    informationFractions: Array.from({ length: weeks }, (_, week) => (week + 1) / weeks),
    significanceLevel: significanceLevel / 2,
    sides: 1,
    spending: { kind: 'obrien-fleming' },
    lastIsFinal: true,
  })
  return (spent.ok && spent.value.at(-1)?.nominalLevel) || significanceLevel / 2
}

/** At the goal itself as near as it can be asked; beyond it nothing is to be shown. */
function probabilityMet({ primary: { goal }, spendCap }: GoalInput, cost: number, level: number) {
  if (cost > goal) return undefined
  const power = powerOfThreshold({
    kind: 'rate',
    direction: 'higher',
    goal: 1 / goal,
    assumed: Math.max(1 / cost, (1 + 1e-9) / goal),
    size: spendCap,
    significanceLevelOneSided: level,
  })
  return power.ok ? power.value : undefined
}

function moneyNeeded(goal: number, expectedCost: number | undefined, level: number) {
  const cost = expectedCost ?? (2 / 3) * goal
  const needed = planThreshold({
    kind: 'rate',
    direction: 'higher',
    goal: 1 / goal,
    assumed: 1 / cost,
    power: plannedPower,
    significanceLevelOneSided: level,
  })
  return needed.ok ? { cost, money: needed.value.exposure } : null
}
