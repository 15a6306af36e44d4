import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  betaChances,
  betaPosterior,
  effectChances,
  effectPosterior,
  type BetaShapes,
  type NormalBelief,
} from '../../../src/stats/index.ts'
import { armCounts } from '../arbitraries.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const shapesAt = (input: unknown, posterior: string): BetaShapes => {
  const record = memberOf(input, posterior)
  return { alpha: numberAt(record, 'alpha'), beta: numberAt(record, 'beta') }
}

test.each(casesOf('fresh_beta_chances'))('two rates, $id: every figure to 1e-10', ({ input, expected }) => {
  const chances = valueOf(
    betaChances({ control: shapesAt(input, 'posteriorA'), treatment: shapesAt(input, 'posteriorB') }),
  )
  const close = { tolerance: 1e-10 }
  expect(wrongFigures([chances.probabilityTreatmentBetter], expected, 'probBbeatsA', close)).toEqual([])
  expect(wrongFigures([chances.probabilityControlBetter], expected, 'probAbeatsB', close)).toEqual([])
  expect(wrongFigures([chances.expectedLossTreatment], expected, 'expectedLossChooseB', close)).toEqual([])
  expect(wrongFigures([chances.expectedLossControl], expected, 'expectedLossChooseA', close)).toEqual([])
})

test.each(casesOf('fresh_effect_chances'))('an effect, $id', ({ input, expected }) => {
  const past = memberOf(input, 'prior')
  const posterior = valueOf(
    effectPosterior({
      estimate: numberAt(input, 'estimate'),
      standardError: numberAt(input, 'standardError'),
      ...(past === undefined
        ? {}
        : { prior: { mean: numberAt(past, 'mean'), standardDeviation: numberAt(past, 'sd') } }),
    }),
  )
  const chances = valueOf(effectChances(posterior))
  expect(wrongFigures([posterior.mean], expected, 'posteriorMean')).toEqual([])
  expect(wrongFigures([posterior.standardDeviation], expected, 'posteriorSd')).toEqual([])
  expect(wrongFigures([posterior.weightOfEstimate], expected, 'weight')).toEqual([])
  expect(wrongFigures([chances.probabilityTreatmentBetter], expected, 'probPositive')).toEqual([])
  expect(wrongFigures([chances.probabilityControlBetter], expected, 'probNegative')).toEqual([])
  expect(wrongFigures([chances.expectedLossTreatment], expected, 'expectedLossIfShip')).toEqual([])
  expect(wrongFigures([chances.expectedLossControl], expected, 'expectedLossIfKeep')).toEqual([])
})

test('every result says that it is not protected from peeking', () => {
  const posterior = valueOf(betaPosterior({ counts: { successes: 3, trials: 10 } }))
  const effect = valueOf(effectPosterior({ estimate: 1, standardError: 1 }))
  const chances = [
    valueOf(betaChances({ control: posterior, treatment: posterior })),
    valueOf(effectChances(effect)),
  ]
  for (const result of [posterior, effect, ...chances]) expect(result.protectedFromPeeking).toBe(false)
})

const shape = fc.double({ min: -3, max: 15, noNaN: true }).map((power) => 10 ** power)
const shapes: fc.Arbitrary<BetaShapes> = fc.record({ alpha: shape, beta: shape })
/** Posteriors of usual tests, of which neither is surely the better one. */
const twoShapes = fc.oneof(
  fc.record({ control: shapes, treatment: shapes }),
  fc
    .tuple(
      armCounts,
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
    )
    .map(([{ successes, trials }, more, fewer]) => {
      const control = { alpha: 1 + successes, beta: 1 + trials - successes }
      return { control, treatment: { alpha: control.alpha * more, beta: control.beta * fewer } }
    }),
)
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-11

test('swapping the arms, or successes and failures, or the direction, swaps the sides', () => {
  fc.assert(
    fc.property(twoShapes, ({ control, treatment }) => {
      const mirrored = ({ alpha, beta }: BetaShapes) => ({ alpha: beta, beta: alpha })
      const here = valueOf(betaChances({ control, treatment }))
      const others = [
        betaChances({ control: treatment, treatment: control }),
        betaChances({ control: mirrored(control), treatment: mirrored(treatment) }),
        betaChances({ control, treatment, direction: 'lower' }),
      ].map(valueOf)
      for (const there of others) {
        expect(near(here.probabilityTreatmentBetter, there.probabilityControlBetter)).toBe(true)
        expect(near(here.expectedLossTreatment, there.expectedLossControl)).toBe(true)
        expect(near(here.expectedLossControl, there.expectedLossTreatment)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('probabilities add up to 1, losses differ by the means, and both are in their range', () => {
  fc.assert(
    fc.property(twoShapes, ({ control, treatment }) => {
      const chances = valueOf(betaChances({ control, treatment }))
      const { probabilityTreatmentBetter: p, probabilityControlBetter: q } = chances
      const mean = ({ alpha, beta }: BetaShapes) => alpha / (alpha + beta)
      expect(near(p + q, 1)).toBe(true)
      expect(
        near(chances.expectedLossControl - chances.expectedLossTreatment, mean(treatment) - mean(control)),
      ).toBe(true)
      for (const figure of [p, q, chances.expectedLossControl, chances.expectedLossTreatment]) {
        expect(figure).toBeGreaterThanOrEqual(0)
        expect(figure).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 300 },
  )
})

test('one success more makes the treatment likelier, one failure more does not', () => {
  fc.assert(
    fc.property(twoShapes, ({ control, treatment: { alpha, beta } }) => {
      const better = (treatment: BetaShapes) =>
        valueOf(betaChances({ control, treatment })).probabilityTreatmentBetter
      const alone = better({ alpha, beta })
      expect(better({ alpha: alpha + 1, beta })).toBeGreaterThanOrEqual(alone - 1e-11)
      expect(better({ alpha, beta: beta + 1 })).toBeLessThanOrEqual(alone + 1e-11)
    }),
    { numRuns: 200 },
  )
})

test('many people make two rates a normal effect', () => {
  const [control, treatment] = [
    { alpha: 2e9, beta: 8e9 },
    { alpha: 2.0001e9, beta: 7.9999e9 },
  ] as const
  const variance = ({ alpha, beta }: BetaShapes) => (alpha * beta) / (alpha + beta) ** 3
  const rates = valueOf(betaChances({ control, treatment }))
  const effect = valueOf(
    effectChances({ mean: 1e-5, standardDeviation: Math.sqrt(variance(control) + variance(treatment)) }),
  )
  expect(rates.probabilityTreatmentBetter).toBeCloseTo(effect.probabilityTreatmentBetter, 4)
  expect(rates.expectedLossTreatment).toBeCloseTo(effect.expectedLossTreatment, 9)
})

test('people in two parts: the first one is the prior of the second', () => {
  fc.assert(
    fc.property(armCounts, armCounts, (first, second) => {
      const prior = valueOf(betaPosterior({ counts: first }))
      const together = {
        successes: first.successes + second.successes,
        trials: first.trials + second.trials,
      }
      expect(valueOf(betaPosterior({ counts: second, prior }))).toEqual(
        valueOf(betaPosterior({ counts: together })),
      )
    }),
  )
})

const belief: fc.Arbitrary<NormalBelief> = fc.record({
  mean: fc.double({ min: -100, max: 100, noNaN: true }),
  standardDeviation: fc.double({ min: 0.01, max: 100, noNaN: true }),
})

test('a belief lies between prior and estimate, is surer than both, and the order of estimates does not count', () => {
  fc.assert(
    fc.property(belief, belief, belief, (prior, first, second) => {
      const after = (before: NormalBelief, data: NormalBelief) =>
        valueOf(
          effectPosterior({ estimate: data.mean, standardError: data.standardDeviation, prior: before }),
        )
      const one = after(prior, first)
      const slack = 1e-9
      expect(one.mean).toBeGreaterThanOrEqual(Math.min(prior.mean, first.mean) - slack)
      expect(one.mean).toBeLessThanOrEqual(Math.max(prior.mean, first.mean) + slack)
      expect(one.standardDeviation).toBeLessThanOrEqual(
        Math.min(prior.standardDeviation, first.standardDeviation),
      )
      const [here, there] = [after(one, second), after(after(prior, second), first)]
      expect(here.mean).toBeCloseTo(there.mean, 8)
      expect(here.standardDeviation).toBeCloseTo(there.standardDeviation, 8)
    }),
  )
})

test('the sign of an effect mirrors its chances, and its losses differ by it', () => {
  fc.assert(
    fc.property(belief, ({ mean, standardDeviation }) => {
      const here = valueOf(effectChances({ mean, standardDeviation }))
      const there = valueOf(effectChances({ mean: -mean, standardDeviation }))
      const lower = valueOf(effectChances({ mean, standardDeviation, direction: 'lower' }))
      expect(there).toEqual(lower)
      expect(there.probabilityControlBetter).toBe(here.probabilityTreatmentBetter)
      expect(there.expectedLossControl).toBe(here.expectedLossTreatment)
      expect(here.expectedLossControl - here.expectedLossTreatment).toBeCloseTo(mean, 9)
    }),
  )
})

test('refusals name what was refused', () => {
  const refusal = (kind: string, value: number) => ({ ok: false, error: { kind, value } })
  const good = { alpha: 1, beta: 1 }
  for (const wrong of [0, -1, 1e-4, 1e17, Infinity, Number.NaN]) {
    expect(betaChances({ control: good, treatment: { alpha: wrong, beta: 1 } })).toEqual(
      refusal('invalid-shape', wrong),
    )
    expect(betaPosterior({ counts: { successes: 1, trials: 2 }, prior: { alpha: 1, beta: wrong } })).toEqual(
      refusal('invalid-shape', wrong),
    )
  }
  expect(betaPosterior({ counts: { successes: 3, trials: 2 } })).toMatchObject({
    error: { kind: 'invalid-counts' },
  })
  expect(effectChances({ mean: Number.NaN, standardDeviation: 1 })).toEqual(
    refusal('invalid-effect', Number.NaN),
  )
  expect(effectChances({ mean: 0, standardDeviation: 0 })).toEqual(refusal('invalid-standard-deviation', 0))
  const prior = { mean: 0, standardDeviation: Infinity }
  expect(effectPosterior({ estimate: 0, standardError: 1, prior })).toEqual(
    refusal('invalid-standard-deviation', Infinity),
  )
})
