import { betaChances, type BetaShapes } from '@cimento/core/stats'
import { invariant } from '@cimento/core'
import { chancesOnJStat } from '../peers/chances-on-jstat.ts'
import type { Race } from '../race.ts'

export const races: readonly Race[] = [
  raceOf('hundreds of people', { alpha: 51, beta: 951 }, { alpha: 61, beta: 941 }),
  raceOf('thousands of people', { alpha: 501, beta: 9501 }, { alpha: 561, beta: 9441 }),
  raceOf('millions of people', { alpha: 20_001, beta: 980_001 }, { alpha: 20_101, beta: 979_901 }),
]

/** P(B > A) and both expected losses. */
function raceOf(people: string, control: BetaShapes, treatment: BetaShapes): Race {
  return {
    name: `P(B > A), ${people}`,
    operations: 1,
    ours: () => {
      const chances = betaChances({ control, treatment })
      invariant(chances.ok, 'the shapes are possible')
      const { probabilityTreatmentBetter, expectedLossTreatment, expectedLossControl } = chances.value
      return [probabilityTreatmentBetter, expectedLossTreatment, expectedLossControl]
    },
    peers: [
      {
        name: 'jStat, 1e5 draws',
        // Five standard errors of the share of so many draws.
        accuracy: 8e-3,
        target: 1000,
        work: () => chancesOnJStat(control, treatment),
      },
    ],
  }
}
