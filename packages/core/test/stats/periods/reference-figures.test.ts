import { expect, test } from 'vitest'
import { compareBeforeAfter, type CompareBeforeAfterInput, type DaySums } from '../../../src/stats/index.ts'
import { figureOf, memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, numbersAt, states, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const cases = casesOf('fresh_before_after')

test.each(cases.map(({ id, input, expected }) => [id, input, expected] as const))(
  '%s: standard error, degrees of freedom, p and both intervals are those of statsmodels',
  (_, input, expected) => {
    const compared = valueOf(compareBeforeAfter(inputOf(input)))
    const { beforeLevel, afterLevel, difference, lift, standardError, widening } = compared
    const tolerance = { tolerance: 1e-8, noise: 1e-12 }
    expect([
      ...wrongFigures([beforeLevel, afterLevel], expected, 'levels', tolerance),
      ...wrongFigures([standardError / widening], expected, 'neweyWest', tolerance),
      ...wrongFigures([compared.autocorrelation], expected, 'autocorrelation', tolerance),
      ...wrongFigures([widening], expected, 'widening', tolerance),
      ...wrongFigures([compared.degreesOfFreedom], expected, 'df', tolerance),
      ...wrongFigures([compared.tStatistic], expected, 't', tolerance),
      ...wrongFigures([compared.pValue], expected, 'p', tolerance),
      // An end near zero is the difference of two larger figures.
      ...wrongFigures(ends(difference.interval), expected, 'ci', { tolerance: 1e-6 }),
    ]).toEqual([])
    expect(lift.kind).toBe(states(expected, 'fieller') ? 'estimated' : 'unbounded')
    if (lift.kind === 'estimated')
      expect(wrongFigures(ends(lift.interval), expected, 'fieller', { tolerance: 1e-6 })).toEqual([])
  },
)

test('there are figures for means, ratios, skipped days and windows of one to three weeks', () => {
  expect(cases.length).toBeGreaterThanOrEqual(10)
  const windows = cases.map(({ input }) => valueOf(compareBeforeAfter(inputOf(input))).windowDays)
  expect(new Set(windows)).toEqual(new Set([7, 14, 21]))
})

function inputOf(input: unknown): CompareBeforeAfterInput {
  const rest = { skippedDays: numberAt(input, 'skippedDays'), confidenceLevel: numberAt(input, 'confLevel') }
  return memberOf(input, 'kind') === 'mean'
    ? { kind: 'mean', before: numbersAt(input, 'before'), after: numbersAt(input, 'after'), ...rest }
    : { kind: 'ratio', before: sumsAt(input, 'before'), after: sumsAt(input, 'after'), ...rest }
}

function sumsAt(input: unknown, period: string): readonly DaySums[] {
  const rows: unknown = memberOf(input, period)
  const figure = (row: unknown, name: string) => figureOf(memberOf(row, name)) ?? Number.NaN
  return (Array.isArray(rows) ? rows : []).map((row: unknown) => ({
    numerator: figure(row, 'numerator'),
    denominator: figure(row, 'denominator'),
  }))
}
