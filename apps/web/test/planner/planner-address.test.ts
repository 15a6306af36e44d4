import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromQuery, toQuery } from '../../src/features/planner/planner-address.ts'
import { leads, shop, type PlannerNumbers } from '../../src/features/planner/planner-numbers.ts'

test('R-PLAN-08 P30 an address says its numbers as people write them, with a decimal point in every language', () => {
  expect(toQuery(shop)).toBe('traffic=750&today=3&effect=10&weeks=4')
  expect(toQuery({ ...shop, baseline: 0.032, size: 0.005, scale: 'absolute', versions: 3 })).toBe(
    'traffic=750&today=3.2&effect=0.5&unit=points&weeks=4&versions=3',
  )
  expect(fromQuery('traffic=250&today=2&effect=50&weeks=4')).toEqual(leads)
})

test('an address that says nothing shows the example, an erased one nothing', () => {
  expect(fromQuery('')).toEqual(shop)
  const erased = { ...shop, unitsPerWeek: null, baseline: null, size: null, weeks: null }
  expect(fromQuery(toQuery(erased))).toEqual(erased)
})

test('what cannot be read in an address is an empty field, and an unknown choice the usual one', () => {
  expect(fromQuery('traffic=many&today=&effect=1e999&weeks=4&versions=9&power=50&level=5')).toEqual({
    ...shop,
    unitsPerWeek: null,
    baseline: null,
    size: null,
  })
})

test('at most four guardrails of an address count, each with its name to the last comma', () => {
  const { guardrails } = fromQuery(
    `traffic=1&${'guardrail=lower,6,0.5,points,watched,Resi, cambi & "altro"&'.replace('& "', '%26 "').repeat(6)}`,
  )
  expect(guardrails).toHaveLength(4)
  expect(guardrails[0]).toEqual({
    id: 'measure-1',
    name: 'Resi, cambi & "altro"',
    direction: 'lower',
    mode: 'watched',
    baseline: 0.06,
    size: 0.005,
    scale: 'absolute',
  })
})

const hundredths = fc.option(
  fc.integer({ min: 0, max: 99_999 }).map((count) => Number((count / 1e5).toPrecision(12))),
)
const scale = fc.constantFrom('relative' as const, 'absolute' as const)
const direction = fc.constantFrom('higher' as const, 'lower' as const)
const anyNumbers: fc.Arbitrary<PlannerNumbers> = fc.record({
  kind: fc.constant('proportion' as const),
  unitsPerWeek: fc.option(fc.integer({ min: 0, max: 1e9 })),
  baseline: hundredths,
  standardDeviation: fc.constant(null),
  size: hundredths,
  scale,
  weeks: fc.option(fc.integer({ min: 0, max: 200 })),
  direction,
  versions: fc.constantFrom(2, 3, 4),
  power: fc.constantFrom(0.7, 0.8, 0.9),
  significanceLevel: fc.constantFrom(0.1, 0.05, 0.01),
  guardrails: fc
    .array(
      fc.record({
        name: fc.string({ unit: 'grapheme' }),
        direction,
        mode: fc.constantFrom('must-verify' as const, 'watched' as const),
        baseline: hundredths,
        size: hundredths,
        scale,
      }),
      { maxLength: 4 },
    )
    .map((list) => list.map((guardrail, at) => ({ ...guardrail, id: `measure-${at + 1}` }))),
})

test('an address brings back exactly the numbers it was made of', () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      expect(fromQuery(toQuery(numbers))).toEqual(numbers)
    }),
  )
})
