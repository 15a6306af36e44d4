import { invariant } from '@cimento/core'
import { spendAlpha } from '@cimento/core/stats'
import type { Race } from '../race.ts'
import { scattered } from '../scattered.ts'

/** Nothing of ours: how long this machine takes to sort a thousand numbers. */
const yardstick = scattered(1000, 0, 1)

export const races: readonly Race[] = [looksOf(5, 3e6), looksOf(28, 20e6)]

/** Equal looks by the O'Brien–Fleming type, two-sided. */
function looksOf(count: number, mostNanoseconds: number): Race {
  const informationFractions = Array.from({ length: count }, (_, look) => (look + 1) / count)
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
    peers: [
      {
        name: 'sort 1,000 numbers',
        accuracy: 'other-work',
        work: () => yardstick.toSorted((a, b) => a - b),
      },
    ],
  }
}
