import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkGuardrail, nonInferiorityTest, type ArmCounts } from '../../src/stats/index.ts'
import { twoArms } from './arbitraries.ts'
import { arms } from './arms.ts'
import { valueOf } from './value-of.ts'

const check = (
  counts: ReturnType<typeof arms>,
  direction: 'higher' | 'lower',
  margin: { absolute: number } | { relative: number },
) => checkGuardrail({ kind: 'proportion', ...counts, direction, margin, confidenceLevel: 0.95 })

test('safe, broken and unknown, from the intervals of the reference tables', () => {
  // noninferiority_proportions.json, nip-5: 900 and 880 of 10,000, interval −0.0098995 to 0.0058970, margin 0.01.
  const small = arms([900, 10_000], [880, 10_000])
  expect(valueOf(check(small, 'higher', { absolute: 0.01 })).status).toBe('safe')
  expect(valueOf(check(small, 'higher', { absolute: 0.0098 })).status).toBe('unknown')
  // nip-7: 30 and 41 of 3,000, interval −0.0018536 to 0.0093637, margin 0.005, lower is better.
  const returns = arms([30, 3000], [41, 3000])
  expect(valueOf(check(returns, 'lower', { absolute: 0.005 })).status).toBe('unknown')
  expect(valueOf(check(returns, 'lower', { absolute: 0.01 })).status).toBe('safe')
})

test('worse is broken, even within the margin', () => {
  expect(valueOf(check(arms([8502, 44_700], [8279, 45_489]), 'higher', { absolute: 0.05 })).status).toBe(
    'broken',
  )
})

test('an underpowered guardrail is unknown, never a pass', () => {
  expect(valueOf(check(arms([2, 50], [2, 50]), 'lower', { absolute: 0.01 })).status).toBe('unknown')
})

test('reports the effect as observed and turned', () => {
  const { effect, scale } = valueOf(check(arms([30, 3000], [41, 3000]), 'lower', { absolute: 0.005 }))
  if (effect.kind !== 'estimated') throw new Error('a difference always exists')
  expect(scale).toBe('absolute')
  expect(effect.interval.low).toBeCloseTo(-0.0018536302761510558, 9)
  expect(effect.oriented).toEqual({
    low: -effect.interval.high,
    high: -effect.interval.low,
    estimate: -effect.estimate,
  })
})

test('relative margins read the ratio interval: 404 of 12,640 against 497 of 12,571 is +8.7% to +40.7%', () => {
  const counts = arms([404, 12_640], [497, 12_571])
  const { effect, scale, status } = valueOf(check(counts, 'higher', { relative: 0.05 }))
  expect([scale, status]).toEqual(['relative', 'safe'])
  if (effect.kind !== 'estimated') throw new Error('the control has successes')
  expect(effect.interval.low).toBeCloseTo(0.087, 3)
  expect(valueOf(check(counts, 'lower', { relative: 0.05 })).status).toBe('broken')
})

test('a relative margin on a control without successes states no lift, and still decides what it can', () => {
  // two_proportions_intervals.json, 2pi-3: 0 and 5 of 50, ratio at least 1.3463.
  const counts = arms([0, 50], [5, 50])
  expect(check(counts, 'lower', { relative: 0.1 })).toEqual({
    ok: true,
    value: { status: 'broken', scale: 'relative', effect: { kind: 'unbounded' } },
  })
  expect(valueOf(check(counts, 'higher', { relative: 0.1 })).status).toBe('safe')
  expect(valueOf(check(arms([0, 50], [0, 50]), 'lower', { relative: 0.1 })).status).toBe('unknown')
})

test.each([-0.01, 1, Number.NaN])('a margin of %d is refused', (absolute) => {
  const refused = { ok: false, error: { kind: 'invalid-margin', value: absolute } }
  expect(check(arms([1, 10], [1, 10]), 'higher', { absolute })).toEqual(refused)
  expect(
    nonInferiorityTest({
      kind: 'proportion',
      ...arms([1, 10], [1, 10]),
      direction: 'higher',
      margin: { absolute },
    }),
  ).toEqual(refused)
})

const failures = ({ successes, trials }: ArmCounts): ArmCounts => ({ successes: trials - successes, trials })
const margin = fc
  .oneof(fc.constant(0), fc.double({ min: 1e-6, max: 0.5, noNaN: true }))
  .map((absolute) => ({ absolute }))
const direction = fc.constantFrom('higher' as const, 'lower' as const)

test('swapping successes with failures and the direction keeps the answer', () => {
  fc.assert(
    fc.property(twoArms, margin, direction, (counts, size, way) => {
      const mirrored = { control: failures(counts.control), treatment: failures(counts.treatment) }
      const other = way === 'higher' ? 'lower' : 'higher'
      const here = nonInferiorityTest({ kind: 'proportion', ...counts, direction: way, margin: size })
      const there = nonInferiorityTest({ kind: 'proportion', ...mirrored, direction: other, margin: size })
      expect(valueOf(check(mirrored, other, size)).status).toBe(valueOf(check(counts, way, size)).status)
      expect(Math.abs(valueOf(there).pValue - valueOf(here).pValue)).toBeLessThan(1e-6)
    }),
    { numRuns: 2000 },
  )
})

test('safe agrees with the non-inferiority test, and nothing is safe and broken', () => {
  fc.assert(
    fc.property(twoArms, margin, direction, (counts, size, way) => {
      const { pValue } = valueOf(
        nonInferiorityTest({ kind: 'proportion', ...counts, direction: way, margin: size }),
      )
      const { status } = valueOf(check(counts, way, size))
      if (Math.abs(pValue - 0.025) < 1e-9) return
      if (status !== 'broken') expect(status === 'safe').toBe(pValue < 0.025)
    }),
    { numRuns: 2000 },
  )
})
