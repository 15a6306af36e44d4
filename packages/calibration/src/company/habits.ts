import { compareArms } from '@cimento/core/stats'
import type { Counts, Day } from './collect.ts'

/** What a company does with its numbers: whether it scales the change. */
export type Habit = (days: readonly Day[]) => boolean

/** Looks after every so many days, and scales at the first p below 5 % with the new version ahead. */
export const stopAtFirst =
  (every: number): Habit =>
  (days) => {
    for (let count = every; count <= days.length; count += every) {
      const seen = difference(days.slice(0, count))
      // Whoever stops at the first significant result stops at a bad one too.
      if (seen.isSignificant) return seen.isBetter
    }
    return false
  }

/** Looks once, at the end. */
export const onceAtTheEnd: Habit = (days) => {
  const { isSignificant, isBetter } = difference(days)
  return isSignificant && isBetter
}

function difference(days: readonly Day[]) {
  const [control, treatment] = [summed(days.map(({ a }) => a)), summed(days.map(({ b }) => b))]
  const compared = compareArms({ kind: 'proportion', control, treatment, confidenceLevel: 0.95 })
  return {
    isSignificant: compared.ok && compared.value.pValue < 0.05,
    isBetter: compared.ok && compared.value.difference.estimate > 0,
  }
}

const summed = (counts: readonly Counts[]) => ({
  trials: counts.reduce((sum, { units }) => sum + units, 0),
  successes: counts.reduce((sum, { successes }) => sum + successes, 0),
})
