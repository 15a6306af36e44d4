import { goalOutlook } from '@cimento/core'
import type { GoalInput } from '@cimento/core'
import { expect, test } from 'vitest'

const linkedIn: GoalInput = {
  kind: 'threshold',
  arms: [{ id: 'a', share: 1 }],
  primary: { kpi: { kind: 'cost', direction: 'lower', name: 'Cost per lead' }, goal: 45 },
  spendCap: 1200,
  stopLoss: 200,
  looks: 'weekly',
  startsOn: '2026-11-02',
  durationDays: 28,
}

// R 4.2.2, by pgamma and qgamma with counts and money divided by 2; the level of the last of four weekly readings,
// 0.0220000351062, from rpact 3.3.4 (asOF).
test('P35 R-PLAN-08 what a cap can show of a channel is said before the start', () => {
  const outlook = goalOutlook(linkedIn)
  expect(outlook?.outcomesAtGoal).toBeCloseTo(26.6666667, 6)
  expect(outlook?.rangeAtGoal.low).toBeCloseTo(25.9287090575, 5)
  expect(outlook?.rangeAtGoal.high).toBeCloseTo(83.8360451154, 5)
  expect(outlook?.met.map(({ timesGoal }) => Number(timesGoal.toFixed(4)))).toEqual([
    0.5, 0.6667, 0.75, 0.8, 1,
  ])
  const probabilities = outlook?.met.map(({ probability }) => probability) ?? []
  for (const [index, expected] of [
    0.841865296175, 0.356302351586, 0.185961609226, 0.120608791921, 0.0181158078754,
  ].entries())
    expect(probabilities[index]).toBeCloseTo(expected, 7)
  // The smallest whole euro from which the chance never again falls below 80 %.
  expect(outlook?.moneyNeeded?.cost).toBe(30)
  expect(Math.ceil(outlook?.moneyNeeded?.money ?? 0)).toBe(3668)
  expect(outlook?.stopLossAtGoal).toBeCloseTo(0.108368, 6)
})

test('R-PLAN-08 the cost that is believed in stands among the others', () => {
  const outlook = goalOutlook({ ...linkedIn, expectedCost: 30 })
  expect(outlook?.met.map(({ expected }) => expected)).toEqual([false, false, true, false, false, false])
  expect(outlook?.moneyNeeded?.cost).toBe(30)
})

test('R-PLAN-08 a channel believed to cost more than the goal is never shown below it', () => {
  const outlook = goalOutlook({ ...linkedIn, expectedCost: 60 })
  expect(outlook?.met).toHaveLength(5)
  expect(outlook?.moneyNeeded).toBeNull()
})

test.each<Partial<GoalInput>>([
  { spendCap: 0 },
  { spendCap: 44 },
  { primary: { ...linkedIn.primary, goal: Number.NaN } },
  { stopLoss: -1 },
])('a number outside its range has no outlook: %j', (change) => {
  expect(goalOutlook({ ...linkedIn, ...change })).toBeUndefined()
})
