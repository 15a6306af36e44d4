import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fail, ok } from '../../../src/result.ts'
import * as stats from '../../../src/stats/index.ts'
import { complaintsAbout, runFuzz, tableOf, targets } from './run-fuzz.ts'
import { target } from './target.ts'

// The long run, with 100,000 inputs and the limit of a second, is in fuzz.slow.test.ts.
test('10,000 realistic, extreme and wrong inputs: no throw, no NaN, no impossible probability or interval', () => {
  const tallies = runFuzz(targets, 10_000)
  console.log(tableOf(tallies))
  expect(complaintsAbout(tallies)).toEqual([])
})

test('every public function is among them', () => {
  const names = new Set(targets.map(({ name }) => name.replace(/ .*/, '')))
  expect([...names].toSorted()).toEqual(Object.keys(stats).toSorted())
})

const numbers = fc.record({ value: fc.constant(1) })
type Wrong = { readonly value: number }
const refusing = ({ value }: Wrong) => (value > 0 ? undefined : fail({ kind: 'invalid-value' }))

test.each([
  ['returns NaN', { spread: Number.NaN }, 'value.spread is NaN'],
  ['returns NaN deep inside', { arms: [{ rate: Number.NaN }] }, 'value.arms.0.rate is NaN'],
  ['returns a p-value of 1.1', { pValue: 1.1 }, 'value.pValue is the probability 1.1'],
  ['returns a p-value below 0', { adjustedPValue: -1e-9 }, 'value.adjustedPValue is the probability -1e-9'],
  [
    'returns an inverted interval',
    { interval: { low: 2, high: 1 } },
    'value.interval is the inverted interval 2 to 1',
  ],
  [
    'returns an estimate outside its interval',
    { estimate: 3, interval: { low: 1, high: 2 } },
    'value: the estimate 3 is outside 1 to 2',
  ],
])('a function that %s is caught, and for that', (_, value, reason) => {
  const wrong = target(
    'wrong',
    () => numbers,
    (input: Wrong) => refusing(input) ?? ok(value),
  )
  const complaints = complaintsAbout([wrong.run(100, 1)])
  expect(complaints[0]).toContain(reason)
})

test('so is one that throws, that takes an infinite number, or that never finds an answer', () => {
  const throwing = target('throwing', () => numbers, thrown)
  expect(complaintsAbout([throwing.run(100, 1)])[0]).toContain('throws Error: out of range')
  const greedy = target(
    'greedy',
    () => numbers,
    ({ value }: Wrong) => (Number.isNaN(value) ? fail({ kind: 'invalid-value' }) : ok(1)),
  )
  expect(complaintsAbout([greedy.run(100, 1)])[0]).toContain('accepts Infinity')
  const lost = target(
    'lost',
    () => fc.record({ value: fc.constantFrom(1, 1, 1, 2) }),
    (input: Wrong) => refusing(input) ?? (input.value === 2 ? fail({ kind: 'not-converged' }) : ok(1)),
  )
  expect(complaintsAbout([lost.run(100, 1)]).at(-1)).toMatch(/^\d+ of \d+ found no answer: {"value":2}/)
})

test('a function whose inputs are all valid, or all invalid, is not tested', () => {
  const easy = target(
    'easy',
    () => numbers,
    () => ok(1),
  )
  expect(complaintsAbout([easy.run(100, 1)])).toContain('easy: no input was invalid')
  const closed = target(
    'closed',
    () => numbers,
    () => fail({ kind: 'invalid-value' }),
  )
  expect(complaintsAbout([closed.run(100, 1)])).toEqual(['closed: only 0 of 100 inputs were valid'])
})

function thrown(): never {
  throw new Error('out of range')
}
