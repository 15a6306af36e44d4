import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareWithHistory,
  correctSignificantEffect,
  designAnalysis,
  metaAnalysis,
  shrinkEffects,
  studyFromLift,
  type Study,
} from '../../../src/stats/index.ts'
import { restrictedLogLikelihood, studiesOf } from '../../../src/stats/effects/pool.ts'
import { valueOf } from '../value-of.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const study = fc.record({ estimate: between(-2, 2), standardError: between(0.02, 1) })
const studies = (minLength: number) => fc.array(study, { minLength, maxLength: minLength + 6 })
const turned = (list: readonly Study[]) =>
  list.map(({ estimate, standardError }) => ({ estimate: 0 - estimate, standardError }))
const times = (list: readonly Study[], unit: number) =>
  list.map(({ estimate, standardError }) => ({
    estimate: estimate * unit,
    standardError: standardError * unit,
  }))
const answer = (list: readonly Study[]) =>
  valueOf(
    metaAnalysis({ studies: list, method: 'reml', interval: 'hartung-knapp-widened', confidenceLevel: 0.9 }),
  )

test('meta-analysis: the order does not matter, a change of sign mirrors, a change of unit scales', () => {
  fc.assert(
    fc.property(studies(5), (list) => {
      const [here, back] = [answer(list), answer(list.toReversed())]
      expect(back.effect.estimate).toBeCloseTo(here.effect.estimate, 9)
      expect(back.betweenVariance).toBeCloseTo(here.betweenVariance, 9)
      const mirrored = answer(turned(list))
      expect(mirrored.effect.estimate).toBe(0 - here.effect.estimate)
      expect(mirrored.effect.interval.low).toBe(0 - here.effect.interval.high)
      expect(mirrored.pValue).toBe(here.pValue)
      // A power of two changes no digit.
      const scaled = answer(times(list, 1024))
      expect(scaled.effect.estimate).toBeCloseTo(1024 * here.effect.estimate, 6)
      expect(scaled.heterogeneity.q).toBe(here.heterogeneity.q)
      expect(scaled.pValue).toBeCloseTo(here.pValue, 9)
    }),
  )
})

test('meta-analysis: no variance between studies is likelier than that of REML', () => {
  fc.assert(
    fc.property(studies(3), between(0, 4), (list, other) => {
      const measured = studiesOf(list)
      const highest = restrictedLogLikelihood(measured, answer(list).betweenVariance)
      expect(restrictedLogLikelihood(measured, other)).toBeLessThanOrEqual(highest + 1e-9)
    }),
    { numRuns: 400 },
  )
})

test('meta-analysis: p is below the level exactly when the interval excludes zero; the shares are a whole', () => {
  fc.assert(
    fc.property(studies(2), (list) => {
      const { effect, pValue, perStudy, heterogeneity } = answer(list)
      expect(effect.interval.low > 0 || effect.interval.high < 0).toBe(pValue < 1 - 0.9)
      expect(perStudy.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(heterogeneity.iSquared).toBeGreaterThanOrEqual(0)
      expect(heterogeneity.iSquared).toBeLessThan(1)
    }),
  )
})

test('meta-analysis: of two summits of the likelihood the higher one is found, wherever the studies stand', () => {
  // R 4.2.2: the restricted likelihood over τ² on a grid of 2,000,000 points to 400. Summits at 0 and at 33.45….
  const list = [0, 0.001, -0.001, 14, -9].map((estimate, place) => ({
    estimate,
    standardError: place < 3 ? 0.001 : 5,
  }))
  const measured = studiesOf(list)
  const { betweenVariance } = answer(list)
  for (let step = 0; step <= 4_000; step += 1)
    expect(restrictedLogLikelihood(measured, (step / 10) ** 2 / 400)).toBeLessThanOrEqual(
      restrictedLogLikelihood(measured, betweenVariance) + 1e-9,
    )
})

test('meta-analysis: equal estimates give a variance of exactly 0, and no Hartung–Knapp interval', () => {
  const list = [0.1, 0.1, 0.1].map((estimate, place) => ({ estimate, standardError: 0.1 + place / 10 }))
  expect(answer(list)).toMatchObject({ betweenVariance: 0, heterogeneity: { q: 0, pValue: 1, iSquared: 0 } })
  const input = { studies: list, method: 'reml', confidenceLevel: 0.95 } as const
  expect(metaAnalysis({ ...input, interval: 'hartung-knapp' })).toEqual({
    ok: false,
    error: { kind: 'no-spread' },
  })
})

test('R-LES-05 no prediction interval before five studies', () => {
  const list = [0.1, 0.2, 0.3, 0.15, 0.12].map((estimate) => ({ estimate, standardError: 0.1 }))
  expect(answer(list.slice(1)).prediction).toEqual({ kind: 'not-yet', fewest: 5 })
  expect(answer(list).prediction.kind).toBe('predicted')
  const fixed = { studies: list, method: 'fixed', interval: 'normal', confidenceLevel: 0.95 } as const
  expect(valueOf(metaAnalysis(fixed)).prediction).toEqual({ kind: 'same-effect' })
})

const shrunk = (tests: readonly Study[]) => valueOf(shrinkEffects({ tests, confidenceLevel: 0.9 }))

test('shrunk effects: between the least and the greatest raw ones, each with its interval; mirrored and scaled', () => {
  fc.assert(
    fc.property(studies(10), (list) => {
      const here = shrunk(list)
      const raw = list.map(({ estimate }) => estimate)
      for (const { shrunkEffect, interval } of here.tests) {
        expect(shrunkEffect).toBeGreaterThanOrEqual(Math.min(...raw) - 1e-12)
        expect(shrunkEffect).toBeLessThanOrEqual(Math.max(...raw) + 1e-12)
        expect(interval.low).toBeLessThan(shrunkEffect)
        expect(interval.high).toBeGreaterThan(shrunkEffect)
      }
      const mirrored = shrunk(turned(list))
      const scaled = shrunk(times(list, 0.25))
      for (const [place, { shrunkEffect, interval }] of here.tests.entries()) {
        expect(mirrored.tests[place]?.shrunkEffect).toBeCloseTo(-shrunkEffect, 10)
        expect(mirrored.tests[place]?.interval.low).toBeCloseTo(-interval.high, 8)
        expect(scaled.tests[place]?.shrunkEffect).toBeCloseTo(0.25 * shrunkEffect, 10)
      }
    }),
    { numRuns: 15 },
  )
})

test('shrunk effects: those of equal precision keep their order, and come closer to each other', () => {
  fc.assert(
    fc.property(fc.array(between(-1, 1), { minLength: 10, maxLength: 14 }), (effects) => {
      const { tests } = shrunk(effects.map((estimate) => ({ estimate, standardError: 0.3 })))
      const ordered = tests.toSorted((a, b) => a.rawEffect - b.rawEffect)
      for (const [place, one] of ordered.slice(1).entries()) {
        const before = ordered[place] ?? one
        expect(one.shrunkEffect).toBeGreaterThanOrEqual(before.shrunkEffect - 1e-12)
        expect(one.shrunkEffect - before.shrunkEffect).toBeLessThanOrEqual(
          one.rawEffect - before.rawEffect + 1e-12,
        )
      }
    }),
    { numRuns: 15 },
  )
})

test('a new effect: p is below the level exactly where the estimate lies outside what was expected', () => {
  fc.assert(
    fc.property(studies(10), study, (history, one) => {
      const { pValue, expected } = valueOf(compareWithHistory({ history, test: one, confidenceLevel: 0.9 }))
      fc.pre(Math.abs(pValue - 0.1) > 1e-9)
      expect(one.estimate < expected.low || one.estimate > expected.high).toBe(pValue < 0.1)
    }),
    { numRuns: 30 },
  )
})

const passing = fc.record({
  estimate: between(1.97, 12),
  criticalZ: between(0.2, 1.96),
  standardError: fc.constant(1),
  confidenceLevel: between(0.5, 0.99),
})

test('conditional on significance: mirrored by sign, scaled by unit, nothing corrected upwards', () => {
  fc.assert(
    fc.property(passing, (input) => {
      const here = valueOf(correctSignificantEffect(input))
      const mirrored = valueOf(correctSignificantEffect({ ...input, estimate: -input.estimate }))
      expect(mirrored.correctedEffect).toBe(0 - here.correctedEffect)
      expect(mirrored.interval).toEqual({ low: 0 - here.interval.high, high: 0 - here.interval.low })
      const scaled = valueOf(
        correctSignificantEffect({ ...input, estimate: 4 * input.estimate, standardError: 4 }),
      )
      expect(scaled.correctedEffect).toBe(4 * here.correctedEffect)
      for (const effect of [here.maximumLikelihood, here.likelihoodMean, here.medianUnbiased]) {
        expect(effect).toBeLessThanOrEqual(input.estimate * (1 + 1e-12))
        expect(effect).toBeGreaterThan(here.interval.low - 1)
      }
      expect(here.interval.low).toBeLessThanOrEqual(here.medianUnbiased)
      expect(here.interval.high).toBeGreaterThanOrEqual(here.medianUnbiased)
    }),
  )
})

test('conditional on significance: far beyond the bar it is the plain estimate with the plain interval', () => {
  const { correctedEffect, interval } = valueOf(
    correctSignificantEffect({ estimate: 40, standardError: 1, criticalZ: 1.96, confidenceLevel: 0.95 }),
  )
  expect(correctedEffect).toBeCloseTo(40, 10)
  // R: 40 ± qnorm(0.975)
  expect(interval.low).toBeCloseTo(38.04003601545995, 10)
  expect(interval.high).toBeCloseTo(41.95996398454005, 10)
})

test('Gelman & Carlin 2014: their own two designs', () => {
  // As published: power 0.06, type S 24 %, and 0.05 and 46 %; the exaggerations, 9.7 and 77, they simulated.
  const politics = valueOf(designAnalysis({ trueEffect: 2, standardError: 8.1, significanceLevel: 0.05 }))
  expect(politics.power.toFixed(2)).toBe('0.06')
  expect(politics.wrongSignShare.toFixed(2)).toBe('0.24')
  expect(politics.exaggeration / 9.7).toBeCloseTo(1, 1)
  const beauty = valueOf(designAnalysis({ trueEffect: 0.1, standardError: 3.28, significanceLevel: 0.05 }))
  expect(beauty.power.toFixed(2)).toBe('0.05')
  expect(beauty.wrongSignShare.toFixed(2)).toBe('0.46')
  expect(beauty.exaggeration.toFixed(0)).toBe('77')
})

test('designs: sign and unit do not matter; a larger effect is exaggerated less and mistaken less', () => {
  const drift = between(0.01, 8)
  fc.assert(
    fc.property(drift, drift, between(0.001, 0.3), (one, other, significanceLevel) => {
      const of = (trueEffect: number, standardError = 1) =>
        valueOf(designAnalysis({ trueEffect, standardError, significanceLevel }))
      expect(of(-one)).toEqual(of(one))
      expect(of(8 * one, 8)).toEqual(of(one))
      const [small, large] = [of(Math.min(one, other)), of(Math.max(one, other))]
      expect(large.exaggeration).toBeLessThanOrEqual(small.exaggeration + 1e-9)
      expect(large.wrongSignShare).toBeLessThanOrEqual(small.wrongSignShare + 1e-12)
      expect(large.power).toBeGreaterThanOrEqual(small.power - 1e-12)
    }),
  )
})

test('refusals name what was refused', () => {
  const one = { estimate: 1, standardError: 1 }
  const refusal = (error: object) => ({ ok: false, error })
  const pooled = { method: 'reml', interval: 'normal', confidenceLevel: 0.95 } as const
  expect(metaAnalysis({ studies: [one], ...pooled })).toEqual(
    refusal({ kind: 'too-few-studies', studies: 1, fewest: 2 }),
  )
  expect(metaAnalysis({ studies: [one, { ...one, standardError: 0 }], ...pooled })).toEqual(
    refusal({ kind: 'invalid-standard-error', value: 0 }),
  )
  expect(metaAnalysis({ studies: [one, one], ...pooled, predictionFrom: 1 })).toEqual(
    refusal({ kind: 'invalid-fewest', value: 1 }),
  )
  const nine = Array.from({ length: 9 }, () => one)
  expect(shrinkEffects({ tests: nine, confidenceLevel: 0.95 })).toEqual(
    refusal({ kind: 'too-few-studies', studies: 9, fewest: 10 }),
  )
  expect(compareWithHistory({ history: nine, test: one, confidenceLevel: 0.95 })).toEqual(
    refusal({ kind: 'too-few-studies', studies: 9, fewest: 10 }),
  )
  const many = Array.from({ length: 1_001 }, () => one)
  expect(shrinkEffects({ tests: many, confidenceLevel: 0.95 })).toEqual(
    refusal({ kind: 'too-many-studies', studies: 1_001, most: 1_000 }),
  )
  expect(correctSignificantEffect({ ...one, criticalZ: 1.96, confidenceLevel: 0.95 })).toEqual(
    refusal({ kind: 'not-significant', zScore: 1, criticalZ: 1.96 }),
  )
  expect(correctSignificantEffect({ ...one, criticalZ: 0, confidenceLevel: 0.95 })).toEqual(
    refusal({ kind: 'invalid-critical-value', value: 0 }),
  )
  expect(designAnalysis({ trueEffect: 0, standardError: 1, significanceLevel: 0.05 })).toEqual(
    refusal({ kind: 'invalid-effect', value: 0 }),
  )
})

test('a lift as a study: a doubling and a halving mirror each other', () => {
  // R 4.2.2: log1p(0.237), (log1p(0.407) - log1p(0.087)) / (2 * qnorm(0.975))
  const study = valueOf(
    studyFromLift({ estimate: 0.237, interval: { low: 0.087, high: 0.407 }, confidenceLevel: 0.95 }),
  )
  expect(study.estimate).toBeCloseTo(0.21268909341, 10)
  expect(study.standardError).toBeCloseTo(0.06582727337, 10)
  const up = valueOf(studyFromLift({ estimate: 1, interval: { low: 0, high: 3 }, confidenceLevel: 0.9 }))
  const down = valueOf(
    studyFromLift({ estimate: -0.5, interval: { low: -0.75, high: 0 }, confidenceLevel: 0.9 }),
  )
  expect(down.estimate).toBeCloseTo(-up.estimate, 12)
  expect(down.standardError).toBeCloseTo(up.standardError, 12)
  const impossible = { estimate: 0.1, interval: { low: -1, high: 2 }, confidenceLevel: 0.9 }
  expect(studyFromLift(impossible)).toEqual({ ok: false, error: { kind: 'invalid-value', value: -1 } })
})
