import { addDays, advise, assess, civilDate, invariant, lockPlan } from '@cimento/core'
import type { Observation } from '@cimento/core'
import type { Race } from '../race.ts'
import { scattered } from '../scattered.ts'

const durationDays = 28
const start = civilDate('2026-11-02')
invariant(start !== undefined, 'the start is a date')
const [startsOn, lastDay, today] = [start, addDays(start, durationDays - 1), addDays(start, durationDays)]

const locked = lockPlan({
  kind: 'ab',
  arms: [
    { id: 'control', share: 0.5 },
    { id: 'b', share: 0.5 },
  ],
  primary: {
    kpi: { kind: 'proportion', direction: 'higher', name: 'Lead rate' },
    threshold: { relative: 0.1 },
    rule: 'standard',
  },
  guardrails: [
    {
      id: 'returns',
      name: 'Return rate',
      direction: 'lower',
      margin: { absolute: 0.005 },
      mode: 'must-verify',
    },
  ],
  looks: 'end',
  startsOn,
  durationDays,
  unitsPerArm: 13_000,
})
invariant(locked.ok, 'the plan can be locked')
const plan = locked.value

const daily = Array.from({ length: durationDays }, (_, day) => addDays(startsOn, day)).flatMap(
  (date, day): readonly Observation[] => [
    {
      arm: 'control',
      from: date,
      to: date,
      units: 440 + ((day * 37) % 50),
      successes: 12 + ((day * 5) % 7),
      guardrails: { returns: 5 + (day % 3) },
    },
    {
      arm: 'b',
      from: date,
      to: date,
      units: 441 + ((day * 41) % 50),
      successes: 15 + ((day * 3) % 7),
      guardrails: { returns: 5 + (day % 4) },
    },
  ],
)
const totals = ['control', 'b'].map((arm): Observation => {
  const own = daily.filter((row) => row.arm === arm)
  const sum = (read: (row: Observation) => number | undefined) =>
    own.reduce((total, row) => total + (read(row) ?? 0), 0)
  return {
    arm,
    from: startsOn,
    to: lastDay,
    units: sum((row) => row.units),
    successes: sum((row) => row.successes),
    guardrails: { returns: sum((row) => row.guardrails?.['returns']) },
  }
})

/** Nothing of ours: how long this machine takes to sort a thousand numbers. */
const yardstick = scattered(1000, 0, 1)

export const races: readonly Race[] = [
  assessmentOf('56 daily rows', daily),
  assessmentOf('two rows of totals', totals),
]

function assessmentOf(name: string, observations: readonly Observation[]): Race {
  return {
    name: `assessment of ${name}`,
    operations: 1,
    mostNanoseconds: 100_000,
    ours: () => {
      const assessed = assess({ plan, looks: [], observations, today })
      invariant(assessed.ok, 'the rows are possible')
      const { comparison, verdict } = assessed.value
      const { action } = advise(assessed.value)
      invariant(verdict === 'met' && action === 'scale', 'a clear success is one')
      return typeof comparison === 'string' ? [] : [comparison.pValue]
    },
    peers: [
      {
        name: 'sort 1,000 numbers',
        accuracy: 'other-work',
        work: () => yardstick.toSorted((a, b) => a - b),
      },
    ],
  }
}
