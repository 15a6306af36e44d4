import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restrictedRates, type RestrictedRates } from '../../src/stats/proportions/restricted-rates.ts'
import type { TwoArms } from '../../src/stats/index.ts'
import { twoArms } from './arbitraries.ts'

/**
 * The derivative of the log-likelihood along the restriction, as a share of its terms: successes and failures of
 * both arms pull against each other and must balance. `pull` is d(treatment rate) / d(control rate).
 */
function imbalance({ control, treatment }: TwoArms, rates: RestrictedRates, pull: number): number {
  const per = (count: number, rate: number) => (count === 0 ? 0 : count / rate)
  const terms = [
    per(control.successes, rates.control.rate),
    -per(control.trials - control.successes, rates.control.rest),
    pull * per(treatment.successes, rates.treatment.rate),
    -pull * per(treatment.trials - treatment.successes, rates.treatment.rest),
  ]
  const total = terms.reduce((sum, term) => sum + term, 0)
  return total / terms.reduce((sum, term) => sum + Math.abs(term), 0)
}

const interior = ({ control, treatment }: RestrictedRates) =>
  [control.rate, control.rest, treatment.rate, treatment.rest].every((part) => part > 1e-9)

test('at a difference the derivative of the likelihood is zero, unless the maximum is at an end', () => {
  const difference = fc.double({ min: -0.999, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(twoArms, difference, (arms, absolute) => {
      const rates = restrictedRates(arms, { absolute })
      expect(rates.treatment.rate - rates.control.rate).toBeCloseTo(absolute, 12)
      if (interior(rates)) expect(Math.abs(imbalance(arms, rates, 1))).toBeLessThan(1e-6)
    }),
    { numRuns: 10_000 },
  )
})

test('at a lift the derivative of the likelihood is zero, unless the maximum is at an end', () => {
  const lift = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power - 1)
  fc.assert(
    fc.property(twoArms, lift, (arms, relative) => {
      const rates = restrictedRates(arms, { relative })
      expect(rates.treatment.rate).toBe((1 + relative) * rates.control.rate)
      if (interior(rates)) expect(Math.abs(imbalance(arms, rates, 1 + relative))).toBeLessThan(1e-6)
    }),
    { numRuns: 10_000 },
  )
})

test('no effect gives the pooled rate on both scales, to the last bit', () => {
  fc.assert(
    fc.property(twoArms, (arms) => {
      expect(restrictedRates(arms, { relative: 0 })).toEqual(restrictedRates(arms, { absolute: 0 }))
    }),
  )
})
