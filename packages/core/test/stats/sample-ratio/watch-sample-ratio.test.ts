import fc from 'fast-check'
import { expect, test } from 'vitest'
import { watchSampleRatio } from '../../../src/stats/index.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures, numbersAt } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

test.each(casesOf('fresh_srm_sequential'))('e-value, $id', ({ input, expected }) => {
  const watch = watchSampleRatio({
    counts: numbersAt(input, 'observed'),
    shares: numbersAt(input, 'ratios'),
    concentration: numberAt(input, 'concentration'),
  })
  // Sums of logarithms of a few millions cancel: ten digits of them are left.
  expect(
    wrongFigures([valueOf(watch).logEValue], expected, 'logEValue', { tolerance: 1e-10, noise: 1e-8 }),
  ).toEqual([])
})

const half = [0.5, 0.5]

test('raises the alarm at an e-value of 1000, and never on the first person', () => {
  expect(valueOf(watchSampleRatio({ counts: [640, 480], shares: half })).healthy).toBe(false)
  expect(valueOf(watchSampleRatio({ counts: [600, 520], shares: half })).healthy).toBe(true)
  const first = valueOf(watchSampleRatio({ counts: [1, 0], shares: half }))
  expect(first.logEValue).toBeCloseTo(0, 10)
  expect(first.healthy).toBe(true)
  const many = valueOf(watchSampleRatio({ counts: [900_000, 100_000], shares: half }))
  expect([many.anytimePValue, many.healthy]).toEqual([0, false])
})

test('refusals name what was refused', () => {
  expect(watchSampleRatio({ counts: [0, 0], shares: half })).toEqual({
    ok: false,
    error: { kind: 'invalid-split', counts: [0, 0], shares: half },
  })
  expect(watchSampleRatio({ counts: [1, 1], shares: half, alarm: 1 })).toEqual({
    ok: false,
    error: { kind: 'invalid-alarm', value: 1 },
  })
  expect(watchSampleRatio({ counts: [1, 1], shares: half, concentration: 0 })).toEqual({
    ok: false,
    error: { kind: 'invalid-concentration', value: 0 },
  })
})

const counts = fc
  .array(fc.nat(2000), { minLength: 2, maxLength: 4 })
  .filter((all) => all.some((one) => one > 0))
const shares = (arms: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: arms, maxLength: arms }).map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight) => weight / total)
  })
const split = counts.chain((people) => shares(people.length).map((planned) => ({ people, planned })))

test('under the planned split one more person leaves the expected e-value as it is', () => {
  fc.assert(
    fc.property(split, ({ people, planned }) => {
      const log = (all: readonly number[]) =>
        valueOf(watchSampleRatio({ counts: all, shares: planned })).logEValue
      const now = log(people)
      const growth = planned.map((share, arm) => {
        const next = people.map((count, other) => (other === arm ? count + 1 : count))
        return share * Math.exp(log(next) - now)
      })
      expect(growth.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 8)
    }),
    { numRuns: 500 },
  )
})

test('reordering the arms changes nothing', () => {
  fc.assert(
    fc.property(split, ({ people, planned }) => {
      const here = valueOf(watchSampleRatio({ counts: people, shares: planned }))
      const there = valueOf(watchSampleRatio({ counts: people.toReversed(), shares: planned.toReversed() }))
      expect(there.logEValue).toBeCloseTo(here.logEValue, 8)
      expect(here.anytimePValue).toBeGreaterThanOrEqual(0)
      expect(here.anytimePValue).toBeLessThanOrEqual(1)
    }),
    { numRuns: 500 },
  )
})

test('looked at after every person, the alarm stays below its promise', () => {
  // A linear congruential generator (Numerical Recipes): 1,500 tests of 3,000 people each, split fairly.
  let state = 12_345
  const heads = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state > 0x7f_ff_ff_ff
  }
  let alarms = 0
  for (let run = 0; run < 1500; run += 1) {
    let control = 0
    for (let people = 1; people <= 3000; people += 1) {
      if (heads()) control += 1
      // Looked at after every tenth person: a tenth of the time, hardly fewer chances.
      if (people % 10 > 0) continue
      const watch = watchSampleRatio({ counts: [control, people - control], shares: half, alarm: 20 })
      if (!valueOf(watch).healthy) {
        alarms += 1
        break
      }
    }
  }
  // At most 1 in 20 in the long run: 75 of 1,500, three standard errors more are 100.
  expect(alarms).toBeLessThanOrEqual(100)
  expect(alarms).toBeGreaterThan(10)
})
