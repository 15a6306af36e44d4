import { compareArms } from '@cimento/core/stats'
import { invariant } from '@cimento/core'
import { twoProportionsOnJStat } from '../peers/two-proportions-on-jstat.ts'
import type { Race } from '../race.ts'
import { scattered } from '../scattered.ts'

const controlRates = scattered(20, 0.01, 0.3, 3)
const ratesOfTreatment = scattered(20, 0.8, 1.4, 5)

/** 1,000 to 20,000 people an arm, rates from 1 % to 30 %, effects from −20 % to +40 %: no small counts. */
const tests = scattered(20, 1000, 20_000).map((people, index) => {
  const trials = Math.round(people)
  const controlRate = controlRates[index] ?? 0
  const treatmentRate = controlRate * (ratesOfTreatment[index] ?? 0)
  return {
    control: { successes: Math.round(trials * controlRate), trials },
    treatment: { successes: Math.round(trials * treatmentRate), trials },
  }
})
const confidenceLevel = 0.95

export const races: readonly Race[] = [
  {
    name: 'two proportions',
    operations: tests.length,
    ours: () =>
      tests.flatMap((test) => {
        const compared = compareArms({ kind: 'proportion', ...test, confidenceLevel })
        invariant(compared.ok && compared.value.lift.kind === 'estimated', 'every arm has successes')
        const { pValue, difference, lift } = compared.value
        return [
          pValue,
          difference.interval.low,
          difference.interval.high,
          lift.interval.low,
          lift.interval.high,
        ]
      }),
    peers: [
      {
        name: 'jStat alone',
        accuracy: 1e-9,
        target: 2,
        work: () =>
          tests.flatMap(({ control, treatment }) =>
            twoProportionsOnJStat(control, treatment, confidenceLevel),
          ),
      },
    ],
  },
]
