import fc from 'fast-check'
import { expect, test } from 'vitest'
import { independenceTest, stratifiedDifference, type TwoArms } from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const strataOf = (input: unknown): readonly TwoArms[] => {
  const column = (name: string) => numbersAt(input, name)
  const [control, controls] = [column('successesControl'), column('unitsControl')]
  const [treatment, treatments] = [column('successesTreatment'), column('unitsTreatment')]
  return control.map((successes, day) => ({
    control: { successes, trials: controls[day] ?? 0 },
    treatment: { successes: treatment[day] ?? 0, trials: treatments[day] ?? 0 },
  }))
}

test.each(casesOf('fresh_stratified'))('Mantel–Haenszel as metafor, $id', ({ input, expected }) => {
  const answer = valueOf(
    stratifiedDifference({ strata: strataOf(input), confidenceLevel: numberAt(input, 'confLevel') }),
  )
  expect(wrongFigures([answer.difference.estimate], expected, 'difference')).toEqual([])
  expect(wrongFigures(ends(answer.difference.interval), expected, 'ci')).toEqual([])
  expect(wrongFigures([answer.standardError], expected, 'se')).toEqual([])
  expect(wrongFigures([answer.zScore], expected, 'z')).toEqual([])
  expect(wrongFigures([answer.pValue], expected, 'p')).toEqual([])
  expect(
    wrongFigures([answer.crudeDifference], expected, 'crude', { tolerance: 1e-12, noise: 1e-16 }),
  ).toEqual([])
})

test.each(casesOf('fresh_independence'))('chi-square of a table as R, $id', ({ input, expected }) => {
  const rows: unknown = memberOf(input, 'counts')
  const counts = (Array.isArray(rows) ? rows : []).map((row: unknown) => numbersAt({ row }, 'row'))
  const answer = valueOf(independenceTest({ counts }))
  expect(wrongFigures([answer.chiSquare], expected, 'chisq', { noise: 1e-20 })).toEqual([])
  expect(wrongFigures([answer.degreesOfFreedom], expected, 'df')).toEqual([])
  expect(wrongFigures([answer.pValue], expected, 'p')).toEqual([])
  expect(wrongFigures([answer.cramersV], expected, 'v', { noise: 1e-12 })).toEqual([])
  expect(wrongFigures([answer.smallestExpected], expected, 'smallest')).toEqual([])
})

test('P the total and the days can disagree: Simpson', () => {
  // R: 90/900 and 5/100 against 9/100 and 36/900: 10 % and 5 % against 9 % and 4 %, in all 9.5 % against 4.5 %.
  const [first, second] = strataOf({
    successesControl: [10, 45],
    unitsControl: [100, 900],
    successesTreatment: [81, 4],
    unitsTreatment: [900, 100],
  })
  if (!first || !second) throw new Error('two days')
  const answer = valueOf(stratifiedDifference({ strata: [first, second], confidenceLevel: 0.95 }))
  expect(answer.crudeDifference).toBeCloseTo(0.03, 12)
  expect(answer.difference.estimate).toBeCloseTo(-0.01, 12)
  expect(answer.reverses).toBe(true)
})

const counts = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ successes: Math.round(trials * share), trials }))
const strata = fc.array(fc.record({ control: counts, treatment: counts }), { minLength: 1, maxLength: 12 })

test('the order of strata does not matter; swapped arms mirror', () => {
  fc.assert(
    fc.property(strata, (days) => {
      const of = (list: readonly TwoArms[]) => stratifiedDifference({ strata: list, confidenceLevel: 0.9 })
      const [here, turned, swapped] = [
        of(days),
        of(days.toReversed()),
        of(days.map(({ control, treatment }) => ({ control: treatment, treatment: control }))),
      ]
      fc.pre(here.ok && here.value.standardError > 1e-6)
      expect(valueOf(turned).difference.estimate).toBeCloseTo(valueOf(here).difference.estimate, 10)
      expect(valueOf(swapped).difference.estimate).toBeCloseTo(-valueOf(here).difference.estimate, 10)
      expect(valueOf(swapped).standardError).toBeCloseTo(valueOf(here).standardError, 8)
      expect(valueOf(swapped).reverses).toBe(valueOf(here).reverses)
    }),
  )
})

test('the same split in every stratum gives the crude difference', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 9 }), (days) => {
      fc.pre(days.some(([one, other]) => one + other > 0 && one + other < 200))
      const list = days.map(([one, other]) => ({
        control: { successes: one, trials: 100 },
        treatment: { successes: other, trials: 100 },
      }))
      const answer = stratifiedDifference({ strata: list, confidenceLevel: 0.95 })
      fc.pre(answer.ok)
      const { difference, crudeDifference } = valueOf(answer)
      expect(difference.estimate).toBeCloseTo(crudeDifference, 12)
    }),
  )
})

test('a table: order does not matter, more of the same multiplies the statistic and keeps V', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  })
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 9 }), (table, times) => {
      const here = valueOf(independenceTest({ counts: table }))
      const turned = valueOf(independenceTest({ counts: table.toReversed().map((row) => row.toReversed()) }))
      expect(turned.chiSquare).toBeCloseTo(here.chiSquare, 8)
      const more = valueOf(independenceTest({ counts: table.map((row) => row.map((one) => one * times)) }))
      expect(more.chiSquare).toBeCloseTo(here.chiSquare * times, 7)
      expect(more.cramersV).toBeCloseTo(here.cramersV, 10)
    }),
  )
})

test('refusals name what was refused', () => {
  const arms = { control: { successes: 1, trials: 2 }, treatment: { successes: 2, trials: 3 } }
  const refusal = (error: object) => ({ ok: false, error })
  expect(stratifiedDifference({ strata: [], confidenceLevel: 0.95 })).toEqual(
    refusal({ kind: 'too-few-strata', strata: 0 }),
  )
  const nobody = { control: { successes: 0, trials: 2 }, treatment: { successes: 0, trials: 3 } }
  expect(stratifiedDifference({ strata: [nobody], confidenceLevel: 0.95 })).toEqual(
    refusal({ kind: 'no-spread' }),
  )
  expect(stratifiedDifference({ strata: [arms], confidenceLevel: 1 })).toEqual(
    refusal({ kind: 'invalid-confidence-level', value: 1 }),
  )
  for (const counts of [
    [],
    [[1, 2]],
    [[1, 2], [3]],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [0, 0],
      [1, 2],
    ],
    [
      [1, -1],
      [1, 2],
    ],
    [
      [0.5, 1],
      [1, 2],
    ],
  ])
    expect(independenceTest({ counts })).toEqual(refusal({ kind: 'invalid-table' }))
})
