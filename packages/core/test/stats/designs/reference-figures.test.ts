import { expect, test } from 'vitest'
import {
  compareAlternatingPeriods,
  compareMatchedAreas,
  differenceInDifferences,
  planAlternatingPeriods,
  planDifferenceInDifferences,
  planMatchedAreas,
  type Estimated,
  type MatchedAreasPlan,
  type StatsError,
} from '../../../src/stats/index.ts'
import type { Result } from '../../../src/result.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, numbersAt, states, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'
import { alternatingInput, donorInput, matchedInput } from './table-input.ts'

/** What the plans of all three designs have in common. */
type DrawnPlan = Omit<MatchedAreasPlan, 'pairs'>

const named = (table: string) => casesOf(table).map((one) => [one.id, one.input, one.expected] as const)
const counted = { tolerance: 1e-12 }
/** The bisection of the reference stops here; an end near zero is the difference of two larger figures. */
const bisected = { tolerance: 1e-8, noise: 1e-9 }
const three = ({ estimate, interval }: Estimated) => [estimate, ...ends(interval)]

test.each(named('fresh_alternating_periods'))(
  '%s: levels, p, interval and lift of alternating periods are those of SciPy',
  (_, input, expected) => {
    const compared = valueOf(compareAlternatingPeriods(alternatingInput(input)))
    const { controlLevel, treatmentLevel, difference, lift, pValue, smallestPValue } = compared
    expect([
      ...wrongFigures([controlLevel, treatmentLevel], expected, 'levels', counted),
      ...wrongFigures([difference.estimate], expected, 'difference', bisected),
      ...wrongFigures([pValue], expected, 'p', counted),
      ...wrongFigures([smallestPValue], expected, 'smallestP', counted),
      ...wrongFigures(ends(difference.interval), expected, 'ci', bisected),
      ...(lift.kind === 'estimated' ? wrongFigures(three(lift), expected, 'lift', bisected) : []),
    ]).toEqual([])
    expect(lift.kind).toBe(states(expected, 'lift') ? 'estimated' : 'unbounded')
  },
)

test.each(named('fresh_matched_areas'))(
  '%s: levels, p, interval and lift of matched areas are those of SciPy',
  (_, input, expected) => {
    const compared = valueOf(compareMatchedAreas(matchedInput(input)))
    const { controlLevel, treatmentLevel, difference, lift, pValue, smallestPValue } = compared
    expect([
      ...wrongFigures([controlLevel, treatmentLevel], expected, 'levels', counted),
      ...wrongFigures([difference.estimate], expected, 'difference', bisected),
      ...wrongFigures([pValue], expected, 'p', counted),
      ...wrongFigures([smallestPValue], expected, 'smallestP', counted),
      ...wrongFigures(ends(difference.interval), expected, 'ci', bisected),
      ...(lift.kind === 'estimated' ? wrongFigures(three(lift), expected, 'lift', bisected) : []),
    ]).toEqual([])
    expect(lift.kind).toBe(states(expected, 'lift') ? 'estimated' : 'unbounded')
  },
)

test.each(named('fresh_difference_in_differences'))(
  '%s: effect, placebo p and the halves before are those of SciPy and numpy',
  (_, input, expected) => {
    const compared = valueOf(differenceInDifferences(donorInput(input)))
    const { levelBefore, levelAfter, difference, lift, pValue, preTrend, smallestPValue } = compared
    expect([
      ...wrongFigures([levelBefore, levelAfter], expected, 'levels', counted),
      ...wrongFigures(three(difference), expected, 'difference', bisected),
      ...wrongFigures([pValue], expected, 'p', counted),
      ...wrongFigures([smallestPValue], expected, 'smallestP', counted),
      ...(lift.kind === 'estimated' ? wrongFigures(three(lift), expected, 'lift', bisected) : []),
      ...(preTrend ? wrongFigures(three(preTrend), expected, 'preTrend', bisected) : ['no trend before']),
      ...(preTrend ? wrongFigures([preTrend.pValue], expected, 'preTrendP', counted) : []),
    ]).toEqual([])
    expect(lift.kind).toBe(states(expected, 'lift') ? 'estimated' : 'unbounded')
  },
)

test.each(named('fresh_plans_of_draws'))('%s: as numpy and SciPy', (_, input, expected) => {
  const plan = valueOf(planOf(input))
  const tolerance = { tolerance: 1e-9 }
  expect([
    ...wrongFigures([plan.standardError], expected, 'se', tolerance),
    ...wrongFigures([plan.attainedLevel], expected, 'attained', tolerance),
    ...wrongFigures([plan.smallestPValue], expected, 'smallestP', tolerance),
    ...wrongFigures([plan.smallestDifference], expected, 'difference', { tolerance: 1e-8 }),
  ]).toEqual([])
})

function planOf(input: unknown): Result<DrawnPlan, StatsError> {
  const at = (key: string) => numberAt(input, key) ?? Number.NaN
  const count = at('count')
  const shared = { standardDeviation: at('sd'), power: at('power'), significanceLevel: at('alpha') }
  switch (memberOf(input, 'design')) {
    case 'pairs':
      return planMatchedAreas({ ...shared, given: { kind: 'pairs', pairs: count } })
    case 'donors':
      return planDifferenceInDifferences({
        ...shared,
        treated: at('treated'),
        given: { kind: 'donors', donors: count },
      })
    default:
      return planAlternatingPeriods({
        ...shared,
        given: { kind: 'blocks', blocks: count },
        order: memberOf(input, 'order') === 'paired' ? 'paired' : 'complete',
        level: 100,
        blockDays: at('blockDays'),
        washoutDays: at('washoutDays'),
        autocorrelation: at('autocorrelation'),
      })
  }
}

test('there are figures for means and ratios, drawn completely and in pairs, with and without washout', () => {
  const inputs = casesOf('fresh_alternating_periods').map(({ input }) => input)
  const kinds = new Set(
    inputs.map((input) => `${String(memberOf(input, 'kind'))} ${String(memberOf(input, 'order'))}`),
  )
  expect(kinds.size).toBe(4)
  expect(new Set(inputs.flatMap((input) => numbersAt(input, 'washoutDays')))).toEqual(new Set([0, 1, 2]))
})
