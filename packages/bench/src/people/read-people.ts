import { civilDate, invariant, lockPlan, type PlanInput } from '@cimento/core'
import { noRowChoices, readRows, summaryOfTable, type Table } from '@cimento/intake'

/** What each version of a file of people comes to: how many they are, their sum, the sum of their squares. */
export function readPeople(table: Table): readonly number[] {
  const choices = { ...noRowChoices, version: 1, numbers: new Map([['value', 3]]), unit: 0 }
  const { open, results } = readRows(summaryOfTable(table), choices, here())
  invariant(open.length === 0, `nothing to ask, not ${open.join(', ')}`)
  return results.flatMap(({ measures }) => [...(measures?.values() ?? [])])
}

function here() {
  const locked = lockPlan(input)
  const today = civilDate('2026-12-31')
  invariant(locked.ok && today, 'a plan')
  const words = { letters: { a: 'A', b: 'B' }, measures: {} }
  return { plan: locked.value.plan, words, today, entry: 'cumulative', isEmpty: true } as const
}

const input: PlanInput = {
  kind: 'ab',
  arms: [
    { id: 'a', share: 0.5 },
    { id: 'b', share: 0.5 },
  ],
  primary: {
    kpi: { kind: 'mean', spread: 'squares', direction: 'higher', name: 'value', unitName: 'people' },
    threshold: { relative: 0.1 },
    rule: 'standard',
  },
  guardrails: [],
  looks: 'end',
  startsOn: '2026-11-02',
  durationDays: 28,
  unitsPerArm: 1000,
}
