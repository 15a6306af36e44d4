import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialTest, clopperPearsonInterval, type ArmCounts } from '../../../src/stats/index.ts'
import { armCounts, confidenceLevel } from '../arbitraries.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, ends, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const countsOf = (input: unknown): ArmCounts => ({
  successes: numberAt(input, 'successes'),
  trials: numberAt(input, 'n'),
})

test.each([...casesOf('one_proportion_intervals'), ...casesOf('fresh_one_proportion')])(
  'Clopper–Pearson, $id',
  ({ input, expected }) => {
    const interval = clopperPearsonInterval({
      counts: countsOf(input),
      confidenceLevel: numberAt(input, 'confLevel'),
    })
    expect(wrongFigures(ends(valueOf(interval)), expected, 'clopperPearson', { tolerance: 1e-11 })).toEqual(
      [],
    )
  },
)

test.each(casesOf('fresh_one_proportion'))('exact binomial test, $id', ({ input, expected }) => {
  const counts = countsOf(input)
  const { pValue, pValueGreater, pValueLess } = valueOf(
    binomialTest({ counts, probability: numberAt(input, 'p0') }),
  )
  expect(wrongFigures([pValue], expected, 'p')).toEqual([])
  expect(wrongFigures([pValueGreater], expected, 'pGreater')).toEqual([])
  expect(wrongFigures([pValueLess], expected, 'pLess')).toEqual([])
})

test('impossible counts and levels are refused', () => {
  const counts = { successes: 3, trials: 2 }
  expect(clopperPearsonInterval({ counts, confidenceLevel: 0.95 })).toEqual({
    ok: false,
    error: { kind: 'invalid-counts', arm: 'only', ...counts },
  })
  expect(clopperPearsonInterval({ counts: { successes: 1, trials: 2 }, confidenceLevel: 95 })).toEqual({
    ok: false,
    error: { kind: 'invalid-confidence-level', value: 95 },
  })
})

const failures = ({ successes, trials }: ArmCounts): ArmCounts => ({ successes: trials - successes, trials })

test('within [0, 1], contains the rate, mirrored by swapping successes and failures', () => {
  fc.assert(
    fc.property(armCounts, confidenceLevel, (counts, level) => {
      const { low, high } = valueOf(clopperPearsonInterval({ counts, confidenceLevel: level }))
      const mirror = valueOf(clopperPearsonInterval({ counts: failures(counts), confidenceLevel: level }))
      const rate = counts.successes / counts.trials
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(rate)
      expect(high).toBeGreaterThanOrEqual(rate)
      expect(mirror.low).toBeCloseTo(1 - high, 14)
    }),
    { numRuns: 2000 },
  )
})

test('a rate is outside the interval exactly when a one-sided p is below half of what the level leaves', () => {
  const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(armCounts, confidenceLevel, probability, (counts, level, rate) => {
      const { low, high } = valueOf(clopperPearsonInterval({ counts, confidenceLevel: level }))
      const { pValueGreater, pValueLess } = valueOf(binomialTest({ counts, probability: rate }))
      expect(rate < low).toBe(pValueGreater < (1 - level) / 2)
      expect(rate > high).toBe(pValueLess < (1 - level) / 2)
    }),
    { numRuns: 2000 },
  )
})
