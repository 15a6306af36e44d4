import { invariant } from '@cimento/core'
import { levelsAtLooks, spendAlpha } from '@cimento/core/stats'
import type { Race } from '../race.ts'
import { scattered } from '../scattered.ts'

/** Nothing of ours: how long this machine takes to sort a thousand numbers. */
const yardstick = scattered(1000, 0, 1)

const peers: Race['peers'] = [
  {
    name: 'sort 1,000 numbers',
    accuracy: 'other-work',
    work: () => yardstick.toSorted((a, b) => a - b),
  },
]

export const races: readonly Race[] = [looksOf(5, 3e6), looksOf(28, 20e6), sidesOf(5, 3e6), sidesOf(28, 20e6)]

function evenly(count: number): readonly number[] {
  return Array.from({ length: count }, (_, look) => (look + 1) / count)
}

/** Equal looks by the O'Brien–Fleming type, two-sided. */
function looksOf(count: number, mostNanoseconds: number): Race {
  const informationFractions = evenly(count)
  return {
    name: `critical values of ${count} looks`,
    operations: 1,
    mostNanoseconds,
    ours: () => {
      const looks = spendAlpha({
        informationFractions,
        significanceLevel: 0.05,
        sides: 2,
        spending: { kind: 'obrien-fleming' },
      })
      invariant(looks.ok, 'the looks are possible')
      return looks.value.map(({ criticalZ }) => criticalZ)
    },
    peers,
  }
}

/** The same looks with harm watched by Kim & DeMets. */
function sidesOf(count: number, mostNanoseconds: number): Race {
  const informationFractions = evenly(count)
  const taken = informationFractions.map((fraction, look) => ({
    number: look + 1,
    information: 1000 * fraction,
  }))
  return {
    name: `benefit and harm at ${count} looks`,
    operations: 1,
    mostNanoseconds,
    ours: () => {
      const levels = levelsAtLooks({
        informationFractions,
        plannedInformation: 1000,
        significanceLevel: 0.05,
        spending: { kind: 'obrien-fleming' },
        taken,
      })
      invariant(levels.ok, 'the looks are possible')
      return levels.value.flatMap(({ benefit, harm }) => [benefit.criticalZ, harm.criticalZ])
    },
    peers,
  }
}
