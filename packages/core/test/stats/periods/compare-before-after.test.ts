import { expect, test } from 'vitest'
import { compareBeforeAfter, type CompareBeforeAfterInput } from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'
import { alikeDays, uniforms, week } from './simulate-days.ts'

const days = (count: number, autocorrelation = 0, seed = 1) =>
  alikeDays(count, autocorrelation, uniforms(seed)).map((value) => 100 + 10 * value)
const compare = (input: Partial<Extract<CompareBeforeAfterInput, { kind: 'mean' }>> = {}) =>
  compareBeforeAfter({
    kind: 'mean',
    before: days(14),
    after: days(14, 0, 2),
    confidenceLevel: 0.95,
    ...input,
  })
const refusal = (kind: string) => ({ ok: false, error: { kind } })

test('less than two weeks, part of a week or more than a year is refused, each side', () => {
  expect(compare({ before: days(7) })).toEqual({ ok: false, error: { kind: 'too-few-days', days: 7 } })
  expect(compare({ after: [] })).toEqual({ ok: false, error: { kind: 'too-few-days', days: 0 } })
  expect(compare({ after: days(20) })).toEqual({ ok: false, error: { kind: 'incomplete-weeks', days: 20 } })
  expect(compare({ before: days(371) })).toEqual({
    ok: false,
    error: { kind: 'too-many-days', days: 371, most: 364 },
  })
  expect(compare({ before: days(364) }).ok).toBe(true)
})

test('what cannot be is refused with its value', () => {
  const [, ...rest] = days(14)
  expect(compare({ before: [Number.NaN, ...rest] })).toMatchObject(refusal('invalid-value'))
  expect(compare({ before: [1e31, ...rest] })).toMatchObject(refusal('invalid-value'))
  expect(compare({ confidenceLevel: 1 })).toMatchObject(refusal('invalid-confidence-level'))
  for (const skippedDays of [-1, 0.5, 366, Number.NaN])
    expect(compare({ skippedDays })).toEqual({
      ok: false,
      error: { kind: 'invalid-skipped-days', value: skippedDays },
    })
  const sums = days(14).map((numerator) => ({ numerator, denominator: 1000 }))
  const none = sums.map(({ numerator }) => ({ numerator, denominator: 0 }))
  const ratio = { kind: 'ratio', before: sums, after: sums, confidenceLevel: 0.95 } as const
  expect(compareBeforeAfter({ ...ratio, after: none })).toEqual({
    ok: false,
    error: { kind: 'invalid-ratio-summary', arm: 'treatment' },
  })
  expect(compareBeforeAfter({ ...ratio, before: none })).toMatchObject(refusal('invalid-ratio-summary'))
  const negative = sums.map(({ numerator }) => ({ numerator, denominator: -1 }))
  expect(compareBeforeAfter({ ...ratio, before: negative })).toMatchObject(refusal('invalid-value'))
})

test('a weekly rhythm alone is no spread: nothing measures chance', () => {
  const weeks = [...week, ...week]
  expect(compare({ before: weeks, after: weeks })).toEqual(refusal('no-spread'))
  expect(compare({ before: weeks, after: weeks.map((value) => value + 0.3) })).toEqual(refusal('no-spread'))
})

test('figures that rise day by day are refused: a step and a slope look alike', () => {
  const drifting = Array.from({ length: 28 }, (_, day) => 100 + day)
  expect(compare({ before: drifting.slice(0, 14), after: drifting.slice(14) })).toEqual({
    ok: false,
    error: { kind: 'days-too-alike', autocorrelationAbove: 0.9 },
  })
})

test('the more a day resembles the next, the wider the interval and the fewer the degrees of freedom', () => {
  const seen = [0, 0.4, 0.8].map((autocorrelation) => {
    const series = days(112, autocorrelation, 7)
    return valueOf(compare({ before: series.slice(0, 56), after: series.slice(56) }))
  })
  const [none, some, strong] = seen
  expect(none?.autocorrelation).toBeCloseTo(0, 0)
  expect(strong?.autocorrelation).toBeGreaterThan(0.6)
  expect(none?.standardError).toBeLessThan(some?.standardError ?? 0)
  expect(some?.standardError).toBeLessThan(strong?.standardError ?? 0)
  expect(some?.degreesOfFreedom).toBeLessThan(none?.degreesOfFreedom ?? 0)
})

test('days of a weekly rhythm show a change that treating them as independent people would miss', () => {
  const weeks = (level: number, seed: number) =>
    days(28, 0, seed).map((value, day) => (week[day % 7] ?? 0) * level + value / 10)
  const compared = valueOf(compare({ before: weeks(100, 3), after: weeks(103, 4) }))
  expect(compared.pValue).toBeLessThan(0.01)
  expect(compared.lift.kind).toBe('estimated')
})

test('a level that may be zero has no lift', () => {
  const around = (shift: number, seed: number) => days(14, 0, seed).map((value) => value - 100 + shift)
  const compared = valueOf(compare({ before: around(0, 8), after: around(20, 9) }))
  expect(compared.lift).toEqual({ kind: 'unbounded' })
  expect(compared.difference.interval.low).toBeGreaterThan(0)
})
