import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSampleRatio } from '../../src/stats/index.ts'
import { valueOf } from './value-of.ts'

const half = [0.5, 0.5]

test('12,640 against 11,904 planned half and half raises the alarm, p = 2.6e-6', () => {
  // SciPy 1.17.1: stats.chisquare([12640, 11904]).
  const { pValue, healthy, method } = valueOf(checkSampleRatio({ counts: [12_640, 11_904], shares: half }))
  expect(pValue / 2.628_309_242_633_884_5e-6).toBeCloseTo(1, 10)
  expect([healthy, method]).toEqual([false, 'chi-square'])
})

test('44,700 against 45,489 is healthy at 0.001, p = 0.0086', () => {
  // Cookie Cats; SciPy 1.17.1: stats.chisquare([44700, 45489]).
  const check = (alarm: number) =>
    valueOf(checkSampleRatio({ counts: [44_700, 45_489], shares: half, alarm }))
  expect(check(0.001).pValue).toBeCloseTo(0.008_607_987_810_836, 12)
  expect(check(0.001).healthy).toBe(true)
  expect(check(0.01).healthy).toBe(false)
})

test('few people: the exact test', () => {
  // SciPy 1.17.1: stats.binomtest(12, 15, 0.5); multinomial sums over every outcome with its pmf.
  const two = valueOf(checkSampleRatio({ counts: [12, 3], shares: half }))
  expect(two.method).toBe('exact')
  expect(two.pValue).toBeCloseTo(0.03515625, 12)
  const three = valueOf(checkSampleRatio({ counts: [9, 2, 1], shares: [0.5, 0.3, 0.2] }))
  expect(three.method).toBe('exact')
  expect(three.pValue).toBeCloseTo(0.292_813_3, 10)
  const thirds = valueOf(checkSampleRatio({ counts: [20, 5, 3], shares: [1 / 3, 1 / 3, 1 / 3] }))
  expect(thirds.pValue).toBeCloseTo(0.0001839745095, 10)
})

test('a split as even as an odd number allows is no surprise, whichever arm has the extra person', () => {
  const pValue = (counts: readonly number[]) => valueOf(checkSampleRatio({ counts, shares: half })).pValue
  expect([pValue([7, 8]), pValue([8, 7])]).toEqual([1, 1])
})

test('a rare third arm among many people stays with chi-square, and says so', () => {
  const check = checkSampleRatio({ counts: [500, 495, 5], shares: [0.4975, 0.4975, 0.005] })
  expect(valueOf(check).method).toBe('chi-square')
})

test('says the smallest shift that would have been noticed', () => {
  const counts = [12_000, 12_000]
  const { noticeableShiftByArm } = valueOf(checkSampleRatio({ counts, shares: half }))
  // 3.290527 (R: qnorm(0.9995)) · sqrt(0.25 / 24000) = 0.010620.
  expect(noticeableShiftByArm).toEqual([expect.closeTo(0.01062, 5), expect.closeTo(0.01062, 5)])
  const units = 24_000
  const shift = noticeableShiftByArm[0] ?? 0
  const healthyWith = (share: number) => {
    const first = Math.round(units * (0.5 + share))
    return valueOf(checkSampleRatio({ counts: [first, units - first], shares: half })).healthy
  }
  expect(healthyWith(shift * 0.99)).toBe(true)
  expect(healthyWith(shift * 1.01)).toBe(false)
})

test.each([
  [[], []],
  [[5], [1]],
  [[5, 5, 5], half],
  [[0, 0], half],
  [[5, -1], half],
  [[5, 5.5], half],
  [
    [5, 5],
    [1, 0],
  ],
  [
    [5, 5],
    [0.5, 0.4],
  ],
  [
    [5, 5],
    [50, 50],
  ],
])('counts %j with shares %j are refused', (counts, shares) => {
  expect(checkSampleRatio({ counts, shares })).toEqual({
    ok: false,
    error: { kind: 'invalid-split', counts, shares },
  })
})

test('an alarm of 0 is refused', () => {
  expect(checkSampleRatio({ counts: [5, 5], shares: half, alarm: 0 })).toEqual({
    ok: false,
    error: { kind: 'invalid-alarm', value: 0 },
  })
})

test('reordering the arms changes nothing', () => {
  const arm = fc.record({ count: fc.nat(40), weight: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(fc.array(arm, { minLength: 2, maxLength: 3 }), (planned) => {
      fc.pre(planned.some(({ count }) => count > 0))
      const check = (order: typeof planned) => {
        const total = planned.reduce((sum, { weight }) => sum + weight, 0)
        return valueOf(
          checkSampleRatio({
            counts: order.map(({ count }) => count),
            shares: order.map(({ weight }) => weight / total),
          }),
        )
      }
      const [here, there] = [check(planned), check(planned.toReversed())]
      expect(there.pValue).toBeCloseTo(here.pValue, 9)
      expect(there.method).toBe(here.method)
      expect(here.pValue).toBeGreaterThan(0)
      expect(here.pValue).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})
