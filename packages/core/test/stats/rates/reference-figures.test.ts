import { expect, test } from 'vitest'
import {
  compareArms,
  equivalenceTest,
  exactRateTest,
  nonInferiorityTest,
  waldRateTest,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const ratesOf = (input: unknown) => ({
  control: { events: numberAt(input, 'controlEvents'), exposure: numberAt(input, 'controlExposure') },
  treatment: { events: numberAt(input, 'treatmentEvents'), exposure: numberAt(input, 'treatmentExposure') },
})
const dispersion = { kind: 'declared', value: 1 } as const

test.each(casesOf('fresh_rate_tests'))('two Poisson rates, $id', ({ input, expected }) => {
  const rates = ratesOf(input)
  const exact = valueOf(exactRateTest(rates))
  const figures = {
    score: valueOf(compareArms({ kind: 'rate', ...rates, dispersion, confidenceLevel: 0.95 })).pValue,
    wald: valueOf(waldRateTest(rates)).pValue,
    sqrt: valueOf(waldRateTest({ ...rates, method: 'square-root' })).pValue,
    'exact-cond': exact.pValue,
    'cond-midp': exact.midPValue,
  }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures([ours], expected, figure)).toEqual([])
})

test.each(casesOf('fresh_noninferiority_rates'))('non-inferiority of rates, $id', ({ input, expected }) => {
  const margin = { relative: numberAt(input, 'margin') }
  const plan = { kind: 'rate', ...ratesOf(input), margin, dispersion } as const
  const direction = memberOf(input, 'direction') === 'lower' ? 'lower' : 'higher'
  const { pValue } = valueOf(nonInferiorityTest({ ...plan, direction }))
  expect(wrongFigures([pValue], expected, 'p')).toEqual([])
  expect(wrongFigures([pValue], expected, 'pPoissonTest')).toEqual([])
  expect(wrongFigures([valueOf(equivalenceTest(plan)).pValue], expected, 'tost')).toEqual([])
})

test('swapping the arms negates z and keeps p; no events at all decide nothing', () => {
  const rates = { control: { events: 12, exposure: 30 }, treatment: { events: 25, exposure: 41 } }
  for (const method of ['unpooled', 'square-root'] as const) {
    const here = valueOf(waldRateTest({ ...rates, method }))
    const there = valueOf(waldRateTest({ control: rates.treatment, treatment: rates.control, method }))
    expect(there.zScore).toBeCloseTo(-here.zScore, 12)
    const none = { events: 0, exposure: 3 }
    expect(valueOf(waldRateTest({ control: none, treatment: none, method }))).toEqual({
      zScore: 0,
      pValue: 1,
    })
  }
})
