import type { MeasureRules, Target } from '../src/index.ts'

const arms = [
  { arm: 'control', armNames: ['A', 'controllo', 'control'] },
  { arm: 'b', armNames: ['B', 'spese visibili'] },
]

/** Two versions with visits and orders, in the order of the grid. */
export const fourTargets: readonly Target[] = arms.flatMap((arm) => [
  { ...arm, measure: 'units', names: ['visite', 'visits', 'pageviews'] },
  { ...arm, measure: 'successes', names: ['ordini', 'orders', 'clicks', 'clic'] },
])

/** The same with two guardrails. */
export const eightTargets: readonly Target[] = arms.flatMap((arm) => [
  ...fourTargets.filter((target) => target.arm === arm.arm),
  { ...arm, measure: 'enrollments', names: ['enrollments'] },
  { ...arm, measure: 'payments', names: ['payments'] },
])

/** People, and counts of some of them. */
export const counted: MeasureRules = (measure) => ({ range: 'whole', isPartOfUnits: measure !== 'units' })
