import { expect, test } from 'vitest'
import { spendAlpha } from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'
import { sidesAt, spendingAt } from './table-input.ts'

test.each(casesOf('fresh_spending'))(
  'critical values, spent and nominal levels, $id',
  ({ id, input, expected }) => {
    const sides = sidesAt(input)
    const looks = valueOf(
      spendAlpha({
        informationFractions: numbersAt(input, 'informationRates'),
        significanceLevel: numberAt(input, 'alpha'),
        sides,
        spending: spendingAt(input),
        lastIsFinal: memberOf(input, 'final') === true,
      }),
    )
    // rpact stops its root search and its grid at 1e-5 of a level; the dense quadrature is right to 1e-12.
    const tolerance = id.startsWith('rdense') ? 1e-10 : 1e-5
    const figures = {
      criticalValues: looks.map(({ criticalZ }) => criticalZ),
      alphaSpent: looks.map(({ alphaSpent }) => alphaSpent),
      stageLevelsOneSided: looks.map(({ nominalLevel }) => nominalLevel / sides),
    }
    for (const [figure, ours] of Object.entries(figures))
      expect(wrongFigures(ours, expected, figure, { tolerance })).toEqual([])
  },
)

const obrienFleming = { kind: 'obrien-fleming' } as const
const plan = { significanceLevel: 0.025, sides: 1, spending: obrienFleming } as const

test('a look too early to spend anything cannot stop the test, and the next one can', () => {
  const [first, second, ...others] = valueOf(spendAlpha({ ...plan, informationFractions: [0.001, 0.5] }))
  expect(first).toEqual({ informationFraction: 0.001, alphaSpent: 0, criticalZ: Infinity, nominalLevel: 0 })
  // R: 2 * pnorm(qnorm(0.0125) / sqrt(0.5)), the level of a first look at a half.
  expect(second?.nominalLevel).toBeCloseTo(0.001_525_322_757_989, 12)
  expect(others).toEqual([])
})

test('the last look spends what is left where it is said to be the final one, and where its information is complete', () => {
  const spentAt = (fractions: readonly number[], lastIsFinal: boolean) =>
    valueOf(spendAlpha({ ...plan, informationFractions: fractions, lastIsFinal })).at(-1)?.alphaSpent
  expect(spentAt([0.5, 0.8], true)).toBe(0.025)
  expect(spentAt([0.5, 0.8], false)).toBeLessThan(0.0125)
  expect(spentAt([0.5, 1.4], false)).toBe(0.025)
})

test('refusals name what was refused', () => {
  const refusal = (error: object) => ({ ok: false, error })
  const informationFractions = [0.5, 1]
  for (const wrong of [
    [],
    [0, 1],
    [0.5, 0.5],
    [0.5, 0.4],
    [1, 2],
    [0.5, 0.500_01],
    [0.5, Number.NaN],
    Array.from({ length: 101 }, (_, look) => (look + 1) / 101),
  ])
    expect(spendAlpha({ ...plan, informationFractions: wrong })).toEqual(
      refusal({ kind: 'invalid-looks', informationFractions: wrong }),
    )
  for (const value of [0, 0.51, Number.NaN])
    expect(spendAlpha({ ...plan, informationFractions, significanceLevel: value })).toEqual(
      refusal({ kind: 'invalid-significance-level', value }),
    )
  expect(spendAlpha({ ...plan, informationFractions, spending: { kind: 'power', exponent: 0 } })).toEqual(
    refusal({ kind: 'invalid-spending', value: 0 }),
  )
  expect(
    spendAlpha({ ...plan, informationFractions, spending: { kind: 'hwang-shih-decani', shape: 101 } }),
  ).toEqual(refusal({ kind: 'invalid-spending', value: 101 }))
})
