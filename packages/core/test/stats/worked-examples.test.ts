import { expect, test } from 'vitest'
import {
  adjustPValues,
  binomialTest,
  clopperPearsonInterval,
  compareArms,
  comparePairedDays,
  costPerOutcome,
  dunnettTest,
  equivalenceTest,
  exactRateTest,
  planGuardrail,
  planSampleSize,
  watchSampleRatio,
  wilsonInterval,
  type Interval,
} from '../../src/stats/index.ts'
import { valueOf } from './value-of.ts'

// The worked examples of docs/methods, as printed there; the R call of each page gives the same numbers.

const rounded = (digits: number, ...values: readonly number[]) => values.map((value) => value.toFixed(digits))
const ends = (digits: number, { low, high }: Interval) => rounded(digits, low, high)
const confidenceLevel = 0.95

test('one-proportion.md', () => {
  const input = { counts: { successes: 7, trials: 19 }, confidenceLevel: 0.9 }
  expect(ends(4, valueOf(clopperPearsonInterval(input)))).toEqual(['0.1875', '0.5819'])
  expect(ends(4, valueOf(wilsonInterval(input)))).toEqual(['0.2137', '0.5559'])
  expect(rounded(4, valueOf(binomialTest({ ...input, probability: 0.5 })).pValue)).toEqual(['0.3593'])
})

test('means.md', () => {
  const compared = valueOf(
    compareArms({
      kind: 'mean',
      confidenceLevel,
      control: { units: 650, mean: 44, standardDeviation: 61 },
      treatment: { units: 655, mean: 52, standardDeviation: 70 },
    }),
  )
  expect(rounded(4, compared.tStatistic, compared.pValue)).toEqual(['2.2015', '0.0279'])
  expect(rounded(1, compared.degreesOfFreedom)).toEqual(['1281.6'])
  expect(ends(2, compared.difference.interval)).toEqual(['0.87', '15.13'])
  if (compared.lift.kind !== 'estimated') throw new Error('the control is far from zero')
  expect(ends(3, compared.lift.interval)).toEqual(['0.018', '0.372'])
})

test('paired-days.md', () => {
  const days = [
    { control: 10, treatment: 12 },
    { control: 20, treatment: 21 },
    { control: 15, treatment: 18 },
  ]
  const compared = valueOf(comparePairedDays({ days, confidenceLevel }))
  expect(rounded(4, compared.pValue)).toEqual(['0.0742'])
  expect(ends(2, compared.difference.interval)).toEqual(['-0.48', '4.48'])
  if (compared.lift.kind !== 'estimated') throw new Error('the control is far from zero')
  expect(ends(3, compared.lift.interval)).toEqual(['-0.023', '1.308'])
  expect(compared.fewDays).toBe(true)
})

test('ratios.md', () => {
  const denominator = { mean: 1.5, standardDeviation: 1 }
  const compared = valueOf(
    compareArms({
      kind: 'ratio',
      confidenceLevel,
      control: { units: 900, numerator: { mean: 60, standardDeviation: 50 }, denominator, covariance: 35 },
      treatment: { units: 920, numerator: { mean: 66, standardDeviation: 52 }, denominator, covariance: 36 },
    }),
  )
  expect(rounded(4, compared.standardError)).toEqual(['1.1632'])
  expect(rounded(5, compared.pValue)).toEqual(['0.00058'])
  expect(ends(2, compared.difference.interval)).toEqual(['1.72', '6.28'])
  if (compared.lift.kind !== 'estimated') throw new Error('the control is far from zero')
  expect(ends(3, compared.lift.interval)).toEqual(['0.042', '0.162'])
})

test('rates-and-costs.md', () => {
  const rates = { control: { events: 100, exposure: 28 }, treatment: { events: 130, exposure: 28 } }
  const dispersion = { kind: 'declared', value: 1 } as const
  const compared = valueOf(compareArms({ kind: 'rate', confidenceLevel, ...rates, dispersion }))
  expect(rounded(4, compared.pValue, valueOf(exactRateTest(rates)).pValue)).toEqual(['0.0479', '0.0556'])
  if (compared.lift.kind !== 'estimated') throw new Error('there are events')
  expect(ends(3, compared.lift.interval)).toEqual(['0.002', '0.686'])
  const assumed = valueOf(compareArms({ kind: 'rate', confidenceLevel, ...rates }))
  expect(rounded(3, assumed.pValue)).toEqual(['0.162'])
  const cost = valueOf(costPerOutcome({ spend: 1200, outcomes: 40, confidenceLevel, dispersion }))
  if (cost.kind !== 'estimated') throw new Error('there are outcomes')
  expect(ends(2, cost.interval)).toEqual(['22.03', '41.99'])
})

test('several-arms-and-kpis.md', () => {
  // 2 · pnorm(-2.1) and 2 · pnorm(-1.5).
  const pValues = [0.035_728_841_126_087_12, 0.133_614_402_537_716]
  const adjusted = valueOf(dunnettTest({ unitsControl: 1000, unitsByTreatment: [1000, 1000], pValues }))
  expect(rounded(4, ...adjusted)).toEqual(['0.0657', '0.2302'])
  const holm = valueOf(adjustPValues({ pValues: [0.01, 0.04, 0.03], method: 'holm' }))
  expect(rounded(2, ...holm)).toEqual(['0.03', '0.06', '0.06'])
})

test('guardrails-and-equivalence.md', () => {
  const test = valueOf(
    equivalenceTest({
      kind: 'mean',
      margin: { absolute: 1 },
      control: { units: 100, mean: 10, standardDeviation: 4 },
      treatment: { units: 100, mean: 9.8, standardDeviation: 4 },
    }),
  )
  expect(rounded(4, test.pValue, test.pValueBelowUpper)).toEqual(['0.0794', '0.0176'])
})

test('sample-ratio.md', () => {
  const { logEValue } = valueOf(watchSampleRatio({ counts: [640, 480], shares: [0.5, 0.5] }))
  expect(rounded(3, logEValue)).toEqual(['9.278'])
  expect(rounded(0, Math.exp(logEValue))).toEqual(['10697'])
})

test('planning.md', () => {
  const mean = { kind: 'mean', baseline: 50, standardDeviation: 20 } as const
  const plan = { power: 0.8, significanceLevel: 0.05 }
  expect(valueOf(planSampleSize({ ...mean, ...plan, effect: { relative: 0.1 } })).unitsControl).toBe(253)
  const rate = valueOf(planSampleSize({ kind: 'rate', baseline: 0.04, ...plan, effect: { relative: 0.25 } }))
  expect(rounded(0, rate.exposureTotal)).toEqual(['28256'])
  const guardrail = { kind: 'proportion', baseline: 0.2, direction: 'higher', power: 0.9 } as const
  expect(valueOf(planGuardrail({ ...guardrail, margin: { absolute: 0.05 } })).unitsControl).toBe(1349)
})
