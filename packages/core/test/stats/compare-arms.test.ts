import { expect, test } from 'vitest'
import { compareArms, differenceInterval, scoreTest, type ArmCounts } from '../../src/stats/index.ts'
import { arms } from './arms.ts'
import { valueOf } from './value-of.ts'

const compare = (
  control: readonly [number, number],
  treatment: readonly [number, number],
  confidenceLevel = 0.95,
) => compareArms({ kind: 'proportion', ...arms(control, treatment), confidenceLevel })

const percent = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}%`

test('404 of 12,640 against 497 of 12,571: lift +8.7% to +40.7%', () => {
  const { lift, exact, smallCounts } = valueOf(compare([404, 12_640], [497, 12_571]))
  if (lift.kind !== 'estimated') throw new Error('the control has successes')
  expect([percent(lift.interval.low), percent(lift.interval.high)]).toEqual(['+8.7%', '+40.7%'])
  expect(smallCounts).toBe(false)
  expect(exact).toEqual({ kind: 'not-needed' })
})

test('Cookie Cats, day 7: moving the gate from level 30 to 40 lowers retention, p = 0.00155', () => {
  // Public data set, 90,189 players; pooled p in published re-analyses 0.00155.
  const { pValue, difference } = valueOf(compare([8502, 44_700], [8279, 45_489]))
  expect(pValue).toBeCloseTo(0.00155, 5)
  expect(difference.interval.high).toBeLessThan(0)
})

test('Udacity screener: gross conversion falls by 2.055 points, net conversion by −1.16 to +0.19', () => {
  const gross = valueOf(compare([3785, 17_293], [3423, 17_260])).difference
  expect((gross.estimate * 100).toFixed(3)).toBe('-2.055')
  expect(gross.interval.high).toBeLessThan(0)
  const net = valueOf(compare([2033, 17_293], [1945, 17_260])).difference
  expect([net.interval.low, net.interval.high].map((end) => (end * 100).toFixed(2))).toEqual([
    '-1.16',
    '0.19',
  ])
})

test('Newcombe 1998, table II: 56 of 70 against 48 of 80', () => {
  const counts = arms([48, 80], [56, 70])
  const rounded = (variance: 'plain' | 'unbiased') => {
    const { low, high } = valueOf(differenceInterval({ ...counts, confidenceLevel: 0.95, variance }))
    return [low.toFixed(4), high.toFixed(4)]
  }
  expect(rounded('plain')).toEqual(['0.0533', '0.3377'])
  expect(rounded('unbiased')).toEqual(['0.0528', '0.3382'])
})

test('one of a million against nine: correct to nine digits, where the closed-form cubic loses half of them', () => {
  // Score equation and its restricted maximum solved with mpmath 1.3, 50 digits.
  const counts = { ...arms([1, 1_000_000], [9, 1_000_000]), confidenceLevel: 0.95 }
  const low = (variance: 'plain' | 'unbiased') => valueOf(differenceInterval({ ...counts, variance })).low
  expect(Math.abs(low('plain') / 2.303_867_115_279_076_5e-6 - 1)).toBeLessThan(1e-9)
  expect(Math.abs(low('unbiased') / 2.303_865_407_895_454_8e-6 - 1)).toBeLessThan(1e-9)
})

test('z = 1.8 is not significant at 95%: p is two-sided and the interval contains zero', () => {
  // 1 of 5 against 4 of 5 has z = 1.8 exactly: (0.6 / sqrt(0.1)) · sqrt(9/10). 2 · (1 − Φ(1.8)) = 0.0718606 (R pnorm).
  const { zScore, pValue, difference } = valueOf(compare([1, 5], [4, 5]))
  expect(zScore).toBeCloseTo(1.8, 12)
  expect(pValue).toBeCloseTo(0.0718606, 6)
  expect(difference.interval.low).toBeLessThan(0)
  expect(valueOf(compare([1, 5], [4, 5], 0.9)).difference.interval.low).toBeGreaterThan(0)
})

test('a 90% interval is the 90% interval', () => {
  // R 4.2.2, as 2 · pnorm: at z = 1.8 the 92.8% interval is the widest that excludes zero.
  expect(valueOf(compare([1, 5], [4, 5], 0.928)).difference.interval.low).toBeGreaterThan(0)
  expect(valueOf(compare([1, 5], [4, 5], 0.929)).difference.interval.low).toBeLessThanOrEqual(0)
})

test('small counts ask the exact test: 0 of 100 against 4 of 100', () => {
  const { smallCounts, pValue, exact } = valueOf(compare([0, 100], [4, 100]))
  expect(smallCounts).toBe(true)
  expect(pValue).toBeCloseTo(0.0439, 4)
  if (exact.kind === 'not-needed') throw new Error('the expected cells are 2')
  expect(exact.pValue).toBeCloseTo(0.104, 3)
})

test('a control without successes has an unbounded lift, never an infinite estimate', () => {
  const { lift } = valueOf(compare([0, 1000], [3, 1000]))
  // 0.7818789505 − 1: two_proportions_intervals.json, case 2pi-13.
  expect(lift).toEqual({ kind: 'unbounded', low: expect.closeTo(-0.2181210494685716, 9) })
  expect(valueOf(compare([0, 10], [0, 10])).lift).toEqual({ kind: 'unbounded', low: -1 })
})

test('arms without any success differ by nothing, and the interval says how little is known', () => {
  const { zScore, pValue, difference } = valueOf(compare([0, 10], [0, 10]))
  expect([zScore, pValue, difference.estimate]).toEqual([0, 1, 0])
  // At a difference d the restricted maximum is 0 and d: d² = c² · d (1 − d) / 10 · 20/19, c = 1.959964, so d = 0.287934.
  expect(difference.interval.high).toBeCloseTo(0.287934, 6)
  expect(difference.interval.low).toBe(-difference.interval.high)
})

const impossible: readonly (readonly [string, ArmCounts])[] = [
  ['nobody', { successes: 0, trials: 0 }],
  ['more successes than people', { successes: 11, trials: 10 }],
  ['half a person', { successes: 1, trials: 10.5 }],
  ['less than nobody', { successes: -1, trials: 10 }],
  ['not a number', { successes: Number.NaN, trials: 10 }],
]

test.each(impossible)('%s is an error, never a zero', (_, treatment) => {
  const control = { successes: 1, trials: 10 }
  const refused = { ok: false, error: { kind: 'invalid-counts', arm: 'treatment', ...treatment } }
  expect(compareArms({ kind: 'proportion', control, treatment, confidenceLevel: 0.95 })).toEqual(refused)
  expect(scoreTest({ control, treatment })).toEqual(refused)
})

test.each([0, 1, 95, Number.NaN])('a confidence level of %d is refused', (confidenceLevel) => {
  const error = { kind: 'invalid-confidence-level', value: confidenceLevel }
  expect(compare([1, 10], [2, 10], confidenceLevel)).toEqual({ ok: false, error })
})
