import { expect, test } from 'vitest'
import {
  adjustPValues,
  ancovaTest,
  anytimeInterval,
  anytimeLift,
  anytimeProportion,
  barnardTest,
  betaChances,
  betaPosterior,
  binomialTest,
  boschlooTest,
  clopperPearsonInterval,
  compareAdjustedMeans,
  compareAlternatingPeriods,
  compareArms,
  compareAtLook,
  compareBeforeAfter,
  compareMatchedAreas,
  comparePairedDays,
  comparePairedRatios,
  compareSeveralArms,
  checkSampleRatio,
  compareWithHistory,
  correctSignificantEffect,
  costPerOutcome,
  designAnalysis,
  detectableEffectByWeek,
  differenceInDifferences,
  dunnettTest,
  effectChances,
  effectPosterior,
  equivalenceTest,
  estimateAfterLooks,
  exactOddsRatio,
  exactPowerOf,
  exactRateTest,
  fisherTest,
  followLooks,
  independenceTest,
  inflationOfLooks,
  jeffreysInterval,
  levelsAtLooks,
  logRatioInterval,
  mannWhitneyTest,
  metaAnalysis,
  newcombeInterval,
  nonInferiorityTest,
  oddsRatio,
  pairwiseSignificanceLevel,
  planDuration,
  planGuardrail,
  planSampleSize,
  probabilityMet,
  planThreshold,
  powerOf,
  powerOfThreshold,
  probabilitySafe,
  scoreTest,
  shrinkEffects,
  spendAlpha,
  spendBeta,
  stopProbabilities,
  stratifiedDifference,
  studentTest,
  verifiableMargin,
  waldInterval,
  waldRateTest,
  waldTest,
  wangTsiatisLooks,
  watchSampleRatio,
  wilsonInterval,
  yatesTest,
  type Estimated,
  type Spending,
} from '../../src/stats/index.ts'
import { normalInverse } from '../../src/stats/kernel/normal.ts'
import { arms } from './arms.ts'
import { valueOf } from './value-of.ts'
import { missingFrom, percent, printed, range } from './worked-example.ts'

// The worked examples of docs/methods, computed and found on their pages; the R or Python call of each page gives the
// same numbers.

const confidenceLevel = 0.95

/** Of a lift, a cost or an odds ratio that is estimated, as all of these are. */
function estimated(
  answer: ({ readonly kind: 'estimated' } & Estimated) | { readonly kind: 'unbounded' },
): Estimated {
  if (answer.kind !== 'estimated') throw new Error('there is an estimate')
  return answer
}

const lift = (answer: Parameters<typeof estimated>[0], joint = ' and ') => {
  const { estimate, interval } = estimated(answer)
  return `lift ${percent(estimate)} between ${percent(interval.low)}${joint}${percent(interval.high)}`
}

test('two-proportions.md', () => {
  const counts = { ...arms([404, 12_640], [497, 12_571]), confidenceLevel }
  const compared = valueOf(compareArms({ kind: 'proportion', ...counts }))
  const points = {
    low: 100 * compared.difference.interval.low,
    high: 100 * compared.difference.interval.high,
  }
  const { estimate, interval } = estimated(compared.lift)
  const plain = valueOf(scoreTest({ ...counts, variance: 'plain' }))
  const above = valueOf(scoreTest({ ...counts, nullEffect: { relative: 0.05 } }))
  const newcombe = valueOf(newcombeInterval(counts))
  expect(
    missingFrom(
      'two-proportions.md',
      `z = ${printed(compared.zScore, 4)}, p = ${printed(compared.pValue, 4)}`,
      `+${printed(100 * compared.difference.estimate, 2)} points between +${range(points, 2, ' and +')}`,
      `lift ${percent(estimate)}, between ${percent(interval.low)} and ${percent(interval.high)}`,
      `a lift of 5 %: z = ${printed(above.zScore, 4)}`,
      `Without the factor: z = ${printed(plain.zScore, 4)}, p = ${printed(plain.pValue, 4)}`,
      `Newcombe +${range({ low: 100 * newcombe.low, high: 100 * newcombe.high }, 2, ' to +')} points`,
    ),
  ).toEqual([])
})

test('small-counts.md', () => {
  const counts = arms([0, 100], [4, 100])
  const fisher = valueOf(fisherTest(counts))
  expect(
    missingFrom(
      'small-counts.md',
      `score p = ${printed(valueOf(scoreTest(counts)).pValue, 4)}`,
      `Boschloo p = ${printed(valueOf(boschlooTest(counts)).pValue, 4)}`,
      `Barnard p = ${printed(valueOf(barnardTest(counts)).pValue, 4)}`,
      `Fisher p = ${printed(fisher.pValue, 4)}, mid-p ${printed(fisher.midPValue, 4)}`,
    ),
  ).toEqual([])
})

test('one-proportion.md', () => {
  const input = { counts: { successes: 7, trials: 19 }, confidenceLevel: 0.9 }
  expect(
    missingFrom(
      'one-proportion.md',
      `Clopper–Pearson ${range(valueOf(clopperPearsonInterval(input)), 4)}`,
      `Wilson ${range(valueOf(wilsonInterval(input)), 4)}`,
      `p = ${printed(valueOf(binomialTest({ ...input, probability: 0.5 })).pValue, 4)}`,
    ),
  ).toEqual([])
})

test('goals.md', () => {
  const dispersion = { kind: 'declared', value: 1 } as const
  const lead = { kind: 'rate', goal: 1 / 30, assumed: 1 / 20, direction: 'higher', dispersion } as const
  const { exposure } = valueOf(planThreshold({ ...lead, power: 0.8 }))
  const met = valueOf(powerOfThreshold({ ...lead, size: 600 }))
  const share = { kind: 'proportion', goal: 0.1, assumed: 0.15, direction: 'higher' } as const
  expect(
    missingFrom(
      'goals.md',
      `${printed(Math.ceil(exposure), 0)} euros for 80 %; with 600 euros ${printed(100 * met, 1)} %`,
      `${valueOf(planThreshold({ ...share, power: 0.8 })).units} people`,
    ),
  ).toEqual([])
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
  expect(
    missingFrom(
      'means.md',
      `t = ${printed(compared.tStatistic, 4)}, ${compared.degreesOfFreedom.toFixed(1)} degrees`,
      `p = ${printed(compared.pValue, 4)}`,
      `difference 8 between ${range(compared.difference.interval, 2, ' and ')}`,
      lift(compared.lift),
    ),
  ).toEqual([])
})

test('cuped.md', () => {
  const returning = (
    units: number,
    outcome: readonly [mean: number, standardDeviation: number],
    before: readonly [mean: number, standardDeviation: number],
    covariance: number,
  ) => ({
    returning: {
      units,
      outcome: { mean: outcome[0], standardDeviation: outcome[1] },
      prePeriod: { mean: before[0], standardDeviation: before[1] },
      covariance,
    },
  })
  const both = {
    control: returning(500, [40, 30], [38, 28], 588),
    treatment: returning(510, [44, 31], [39, 29], 640),
  }
  const compared = valueOf(compareAdjustedMeans({ ...both, confidenceLevel }))
  const plain = valueOf(
    compareArms({
      kind: 'mean',
      confidenceLevel,
      control: { units: 500, mean: 40, standardDeviation: 30 },
      treatment: { units: 510, mean: 44, standardDeviation: 31 },
    }),
  )
  const ancova = valueOf(ancovaTest(both))
  const plan = {
    kind: 'mean',
    baseline: 50,
    standardDeviation: 20,
    effect: { relative: 0.1 },
    power: 0.8,
    significanceLevel: 0.05,
  } as const
  const adjusted = valueOf(planSampleSize({ ...plan, preCorrelation: 0.7 }))
  expect(
    missingFrom(
      'cuped.md',
      `slope ${printed(compared.slope, 4)}, t = ${printed(compared.tStatistic, 4)}`,
      `${compared.degreesOfFreedom.toFixed(1)} degrees`,
      `p = ${printed(compared.pValue, 4)}, difference ${printed(compared.difference.estimate, 2)}`,
      `between ${range(compared.difference.interval, 2, ' and ')}`,
      lift(compared.lift),
      `variance ${printed(100 * compared.varianceReduction, 1)} % smaller`,
      `Without the figures before p = ${printed(plain.pValue, 4)}`,
      `difference ${printed(ancova.difference, 2)}, p = ${printed(ancova.pValue, 4)}`,
      `${adjusted.unitsControl} people per arm with ρ = 0.7 instead of ${valueOf(planSampleSize(plan)).unitsControl}`,
    ),
  ).toEqual([])
})

test('paired-days.md', () => {
  const days = [
    { control: 10, treatment: 12 },
    { control: 20, treatment: 21 },
    { control: 15, treatment: 18 },
  ]
  const compared = valueOf(comparePairedDays({ days, confidenceLevel }))
  expect(compared.fewDays).toBe(true)
  expect(
    missingFrom(
      'paired-days.md',
      `p = ${printed(compared.pValue, 4)}`,
      `difference 2 between ${range(compared.difference.interval, 2, ' and ')}`,
      lift(compared.lift),
      'few days',
    ),
  ).toEqual([])
})

test('paired-ratios.md', () => {
  const day = (control: readonly [number, number], treatment: readonly [number, number]) => ({
    control: { numerator: control[0], denominator: control[1] },
    treatment: { numerator: treatment[0], denominator: treatment[1] },
  })
  const days = [day([8, 100], [11, 120]), day([30, 300], [26, 250]), day([9, 80], [12, 90])]
  const compared = valueOf(comparePairedRatios({ days, confidenceLevel }))
  expect(
    missingFrom(
      'paired-ratios.md',
      `ratios ${printed(compared.controlRatio, 4)} and ${printed(compared.treatmentRatio, 4)}`,
      `standard error ${printed(compared.standardError, 5)}`,
      `p = ${printed(compared.pValue, 3)}`,
      `difference between ${range(compared.difference.interval, 4, ' and ')}`,
      lift(compared.lift),
    ),
  ).toEqual([])
})

test('before-after.md', () => {
  const compared = valueOf(
    compareBeforeAfter({
      kind: 'mean',
      before: [112, 124, 134, 121, 142, 69, 43, 112, 123, 132, 126, 143, 64, 42],
      after: [116, 130, 140, 133, 145, 72, 52, 117, 134, 146, 125, 136, 69, 48],
      confidenceLevel,
    }),
  )
  expect(
    missingFrom(
      'before-after.md',
      `${printed(compared.beforeLevel, 2)} a day before, ${printed(compared.afterLevel, 2)} after`,
      `autocorrelation ${printed(compared.autocorrelation, 2)}`,
      `standard error ${printed(compared.standardError, 4)} (widened ${printed(compared.widening, 2)} times)`,
      `${printed(compared.degreesOfFreedom, 2)} degrees of freedom`,
      `p = ${printed(compared.pValue, 4)}`,
      `difference ${printed(compared.difference.estimate, 2)} between ${range(compared.difference.interval, 2, ' and ')}`,
      lift(compared.lift),
    ),
  ).toEqual([])
})

test('alternating-periods.md', () => {
  const days = [
    [40, 52, 48],
    [50, 61, 66],
    [58, 60, 63],
    [57, 49, 55],
    [51, 47, 50],
    [49, 58, 59],
    [50, 53, 46],
    [55, 57, 65],
  ]
  const compared = valueOf(
    compareAlternatingPeriods({
      kind: 'mean',
      order: 'complete',
      washoutDays: 1,
      confidenceLevel,
      blocks: days.map((days, block) => ({
        arm: [1, 2, 5, 7].includes(block) ? 'treatment' : 'control',
        days,
      })),
    }),
  )
  const { pValue, choices, difference, controlLevel, treatmentLevel } = compared
  expect(
    missingFrom(
      'alternating-periods.md',
      ...days.map((figures) => figures.join(', ')),
      `Levels ${printed(controlLevel, 1)} and ${printed(treatmentLevel, 1)} a day`,
      `p = ${printed(pValue, 4)} (${Math.round(pValue * choices)} of ${choices} orders)`,
      `difference ${printed(difference.estimate, 1)} between ${range(difference.interval, 1, ' and ')}`,
      lift(compared.lift),
    ),
  ).toEqual([])
})

test('matched-areas.md', () => {
  const pairs = [
    { control: [40, 52], treatment: [50, 61] },
    { control: [57, 49], treatment: [58, 60] },
    { control: [21, 27], treatment: [29, 38] },
    { control: [30, 33], treatment: [35, 37] },
    { control: [91, 80], treatment: [99, 94] },
    { control: [12, 18], treatment: [19, 20] },
  ]
  const compared = valueOf(compareMatchedAreas({ kind: 'mean', pairs, confidenceLevel }))
  const { pValue, choices, difference, controlLevel, treatmentLevel } = compared
  expect(
    missingFrom(
      'matched-areas.md',
      ...pairs.map(({ control, treatment }) => `${control.join(', ')} and ${treatment.join(', ')}`),
      `Levels ${printed(controlLevel, 1)} and ${printed(treatmentLevel, 1)} a day`,
      `p = ${printed(pValue, 4)} (${Math.round(pValue * choices)} of ${choices} ways)`,
      `difference ${printed(difference.estimate, 1)} between ${range(difference.interval, 1, ' and ')}`,
      lift(compared.lift),
    ),
  ).toEqual([])
})

test('difference-in-differences.md', () => {
  const levels =
    `51, 53, 64; 31, 31, 33; 44, 44, 46; 61, 59, 59; 27, 27, 29; 37, 39, 41; 49, 49, 50; 54, 56, 60;
    33, 33, 34; 42, 40, 44; 29, 29, 30; 57, 59, 63; 36, 36, 35; 47, 47, 50; 25, 25, 27; 61, 63, 66; 40, 40, 43;
    36, 34, 36; 51, 51, 54; 30, 30, 31`.split(/;\s+/)
  const week = (level = 0) => Array.from({ length: 7 }, () => level)
  const [treated, ...donors] = levels.map((area) => {
    const [first, second, after] = area.split(', ').map(Number)
    return { before: [...week(first), ...week(second)], after: week(after) }
  })
  const compared = valueOf(
    differenceInDifferences({
      kind: 'mean',
      trend: 'proportional',
      confidenceLevel,
      treated: treated ? [treated] : [],
      donors,
    }),
  )
  const { pValue, choices, difference, preTrend } = compared
  expect(
    missingFrom(
      'difference-in-differences.md',
      ...levels,
      `p = ${printed(pValue, 4)} (${Math.round(pValue * choices)} of ${choices} areas)`,
      lift(compared.lift),
      `difference ${printed(difference.estimate, 1)} between ${range(difference.interval, 1, ' and ')}`,
      `trend before p = ${printed(preTrend?.pValue ?? Number.NaN, 4)}`,
    ),
  ).toEqual([])
})

test('mann-whitney.md', () => {
  const test = valueOf(mannWhitneyTest({ control: [3.1, 4, 2.9, 3.9], treatment: [6, 3, 8.5, 7.4, 5.2] }))
  expect(
    missingFrom(
      'mann-whitney.md',
      `${test.pairsHigher} of 20 pairs (${printed(100 * test.shareHigher, 0)} %)`,
      `${test.method} p = ${printed(test.pValue, 4)}`,
    ),
  ).toEqual([])
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
  expect(
    missingFrom(
      'ratios.md',
      `ratios ${compared.controlRatio} and ${compared.treatmentRatio}`,
      `standard error ${printed(compared.standardError, 4)}`,
      `p = ${printed(compared.pValue, 5)}`,
      `difference between ${range(compared.difference.interval, 2, ' and ')}`,
      lift(compared.lift).replace('+10.0', '+10'),
    ),
  ).toEqual([])
})

test('rates-and-costs.md', () => {
  const rates = { control: { events: 100, exposure: 28 }, treatment: { events: 130, exposure: 28 } }
  const dispersion = { kind: 'declared', value: 1 } as const
  const compared = valueOf(compareArms({ kind: 'rate', confidenceLevel, ...rates, dispersion }))
  const assumed = valueOf(compareArms({ kind: 'rate', confidenceLevel, ...rates }))
  const cost = estimated(valueOf(costPerOutcome({ spend: 1200, outcomes: 40, confidenceLevel, dispersion })))
  expect(
    missingFrom(
      'rates-and-costs.md',
      `score p = ${printed(compared.pValue, 4)}`,
      lift(compared.lift).replace('+30.0', '+30'),
      `exact p = ${printed(valueOf(exactRateTest(rates)).pValue, 4)}`,
      `assumed dispersion of 2: p = ${printed(assumed.pValue, 3)}`,
      `${cost.estimate} euros, between ${range(cost.interval, 2, ' and ')}`,
    ),
  ).toEqual([])
})

test('several-arms-and-kpis.md', () => {
  // 2 · pnorm(-2.1) and 2 · pnorm(-1.5).
  const pValues = [0.035_728_841_126_087_12, 0.133_614_402_537_716]
  const sizes = { unitsControl: 1000, unitsByTreatment: [1000, 1000] }
  const adjusted = valueOf(dunnettTest({ ...sizes, pValues }))
  const level = valueOf(pairwiseSignificanceLevel({ ...sizes, significanceLevel: 0.05 }))
  const arm = (mean: number) => ({ units: 10, mean, standardDeviation: 4 })
  const [first, second] = valueOf(
    compareSeveralArms({
      kind: 'mean',
      spread: 'pooled',
      confidenceLevel,
      control: arm(20),
      treatments: [arm(24.5), arm(22)],
    }),
  ).comparisons
  if (!first || !second) throw new Error('there are two treatments')
  const both = (figure: 'tStatistic' | 'adjustedPValue') =>
    `${printed(first[figure], 4)} and ${printed(second[figure], 4)}`
  const holm = valueOf(adjustPValues({ pValues: [0.01, 0.04, 0.03], method: 'holm' }))
  expect(
    missingFrom(
      'several-arms-and-kpis.md',
      `adjusted p = ${adjusted.map((value) => printed(value, 4)).join(' and ')}`,
      `critical value ${printed(-normalInverse(level / 2), 4)}`,
      `t = ${both('tStatistic')}, adjusted p = ${both('adjustedPValue')}`,
      `difference 4.5 between ${range(first.difference.interval, 2, ' and ')}`,
      `Holm ${holm.map((value) => printed(value, 2)).join(', ')}`,
    ),
  ).toEqual([])
})

test('planned-looks.md', () => {
  const plan = { significanceLevel: 0.05, sides: 2, spending: { kind: 'obrien-fleming' } } as const
  const looks = valueOf(spendAlpha({ ...plan, informationFractions: [0.25, 0.5, 0.75, 1] }))
  const pocock = valueOf(
    wangTsiatisLooks({ ...plan, informationFractions: [0.25, 0.5, 0.75, 1], shape: 0.5 }),
  )
  const cost = valueOf(inflationOfLooks({ looks, significanceLevel: 0.05, sides: 2, power: 0.8 }))
  const oneSided = { significanceLevel: 0.025, power: 0.8, spending: plan.spending }
  const futility = valueOf(spendBeta({ ...oneSided, looks }))
  const early = valueOf(spendAlpha({ ...plan, informationFractions: [0.25, 0.5, 0.8], lastIsFinal: true }))
  expect(
    missingFrom(
      'planned-looks.md',
      `critical z ${looks.map(({ criticalZ }) => printed(criticalZ, 4)).join(', ')}`,
      `nominal levels ${looks.map(({ nominalLevel }, look) => printed(nominalLevel, look === 0 ? 6 : 4)).join(', ')}`,
      `the sample grows by ${percent(cost.inflationFactor - 1).replace('+', '')} at most`,
      `${percent(cost.expectedFactor).replace('+', '')} of a test of one look`,
      `Pocock's design has ${printed(pocock[0]?.criticalZ ?? 0, 4)} at every look`,
      `the third look has ${printed(early[2]?.criticalZ ?? 0, 4)}`,
      `below ${futility.futilityZ
        .map((z) => printed(z, 4))
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' and ')} the looks`,
      `for ${percent(futility.inflationFactor - 1).replace('+', '')} more people`,
    ),
  ).toEqual([])
})

test('after-planned-looks.md', () => {
  const looks = valueOf(
    spendAlpha({
      informationFractions: [0.25, 0.5, 0.75],
      significanceLevel: 0.05,
      sides: 2,
      spending: { kind: 'pocock' },
    }),
  )
  const ended = { looks, sides: 2, estimate: 3, standardError: 1 } as const
  const after = valueOf(estimateAfterLooks({ ...ended, confidenceLevel }))
  expect(
    missingFrom(
      'after-planned-looks.md',
      `p = ${printed(after.pValue, 4)}`,
      `median-unbiased effect ${printed(after.medianUnbiased, 3)} standard errors`,
      `stage-wise ${range(after.stagewiseInterval, 3)}`,
      `repeated ${range(after.repeatedInterval, 3)}`,
    ),
  ).toEqual([])
})

test('looks-at-any-time.md', () => {
  const sequence = { estimate: 0.5, standardError: 0.1, units: 500, tightestAt: 5000, confidenceLevel: 0.9 }
  const { interval, anytimePValue } = valueOf(anytimeInterval(sequence))
  expect(
    missingFrom(
      'looks-at-any-time.md',
      `between ${range(interval, 4, ' and ')}`,
      `any-time p = ${printed(anytimePValue, 4)}`,
    ),
  ).toEqual([])
})

test('bayesian-complement.md', () => {
  const posterior = (successes: number) => valueOf(betaPosterior({ counts: { successes, trials: 1000 } }))
  const rates = valueOf(betaChances({ control: posterior(50), treatment: posterior(60) }))
  const estimate = { estimate: 0.02, standardError: 0.01 }
  const effect = valueOf(effectPosterior({ ...estimate, prior: { mean: 0, standardDeviation: 0.01 } }))
  const better = (belief: typeof effect) => valueOf(effectChances(belief)).probabilityTreatmentBetter
  expect(
    missingFrom(
      'bayesian-complement.md',
      `P(B > A) = ${printed(rates.probabilityTreatmentBetter, 4)}`,
      `losses ${printed(100 * rates.expectedLossTreatment, 4)} points for choosing B`,
      `and ${printed(100 * rates.expectedLossControl, 4)} points for keeping A`,
      `believed ${printed(effect.mean, 4)} ± ${printed(effect.standardDeviation, 4)}`,
      `weight ${printed(100 * effect.weightOfEstimate, 0)} %, P = ${printed(better(effect), 4)}`,
      `(${printed(better(valueOf(effectPosterior(estimate))), 4)} without the past)`,
    ),
  ).toEqual([])
})

test('following-looks.md', () => {
  const spending = { kind: 'obrien-fleming' } as const
  const plan = {
    informationFractions: [0.25, 0.5, 0.75, 1],
    plannedInformation: 8000,
    significanceLevel: 0.05,
    spending,
  }
  const taken = [1, 2, 3, 4].map((number) => ({ number, information: 2000 * number }))
  const levels = valueOf(levelsAtLooks({ ...plan, taken }))
  const seenAsHarm = (harmSpending?: Spending) => {
    const all = valueOf(levelsAtLooks({ ...plan, ...(harmSpending && { harmSpending }), taken }))
    const looks = all.map(({ informationFraction, harm }) => ({
      informationFraction,
      criticalZ: harm.criticalZ,
    }))
    const stops = valueOf(stopProbabilities({ looks, sides: 1, drift: 2.801585218 }))
    return (stops[0]?.above ?? 0) + (stops[1]?.above ?? 0)
  }
  const [, look] = levels
  if (!look) throw new Error('there are four looks')
  const [read] = valueOf(
    compareAtLook({
      kind: 'proportion',
      control: { successes: 101, trials: 2000 },
      treatments: [{ successes: 130, trials: 2000 }],
      direction: 'higher',
      look,
    }),
  )
  const { readings } = valueOf(
    followLooks({
      ...plan,
      informationFractions: [0.5, 1],
      direction: 'higher',
      taken: [{ number: 1, information: 4000, estimate: 0.034, standardError: 0.01 }],
    }),
  )
  const [reading] = readings
  if (!read || !reading) throw new Error('both were read')
  const sample = { kind: 'ratio', baseline: 100, standardDeviation: 100 } as const
  const sizes = { unitsControl: 6279, unitsTreatment: 6279 }
  const rules = { rule: 'standard', direction: 'higher', significanceLevel: 0.05, looks: plan } as const
  const met = [0, 0.7, 1, 1.3].map((times) =>
    valueOf(
      probabilityMet({
        ...sample,
        ...sizes,
        ...rules,
        effect: { absolute: 5 * times },
        threshold: { absolute: 5 },
      }),
    ),
  )
  const [none, low, at, high] = met.map((chance) => `${printed(100 * chance, 1)} %`)
  const several = valueOf(
    planSampleSize({
      kind: 'proportion',
      baseline: 0.032,
      effect: { relative: 0.2 },
      power: 0.8,
      significanceLevel: 0.05,
      treatments: 2,
      looks: plan,
    }),
  )
  expect(
    missingFrom(
      'following-looks.md',
      `benefit ${levels.map(({ benefit }) => printed(benefit.criticalZ, 4)).join(', ')}`,
      `harm ${levels.map(({ harm }) => printed(harm.criticalZ, 4)).join(', ')}`,
      `in ${printed(100 * seenAsHarm(), 1)} % of tests`,
      `spending in ${printed(100 * seenAsHarm(spending), 1)} %`,
      `difference ${printed(100 * read.difference.estimate, 2)} points between ${range(
        { low: 100 * read.difference.interval.low, high: 100 * read.difference.interval.high },
        2,
        ' and ',
      )}`,
      `p of one look ${printed(read.nominalPValue, 4)} against ${printed(read.nominalLevel, 4)}`,
      `repeated interval ${range(reading.repeatedInterval, 4)}, repeated p ${printed(reading.repeatedPValue, 4)}`,
      `${none} without effect, ${low} at 0.7 T, ${at} at T and ${high} at 1.3 T`,
      `${printed(several.unitsControl, 0)} people per arm`,
    ),
  ).toEqual([])
})

test('small-counts-at-any-time.md', () => {
  const two = valueOf(
    anytimeLift({ ...arms([4, 200], [19, 200]), treatmentShare: 0.5, tightestAt: 30, confidenceLevel }),
  )
  const one = valueOf(
    anytimeProportion({
      counts: { successes: 18, trials: 120 },
      goal: 0.05,
      tightestAt: 200,
      confidenceLevel,
    }),
  )
  expect(
    missingFrom(
      'small-counts-at-any-time.md',
      `lift between ${percent(two.interval.low)} and ${percent(two.interval.high)}, any-time p = ${printed(two.anytimePValue, 4)}`,
      `between ${printed(100 * one.interval.low, 2)} % and ${printed(100 * one.interval.high, 2)} %, any-time p = ${printed(one.anytimePValue, 4)}`,
    ),
  ).toEqual([])
})

test('guardrails-and-equivalence.md', () => {
  const margin = { absolute: 1 }
  const means = {
    control: { units: 100, mean: 10, standardDeviation: 4 },
    treatment: { units: 100, mean: 9.8, standardDeviation: 4 },
  }
  const kept = valueOf(nonInferiorityTest({ kind: 'mean', direction: 'higher', margin, ...means }))
  const equal = valueOf(equivalenceTest({ kind: 'mean', margin, ...means }))
  const rate = {
    kind: 'proportion',
    direction: 'higher',
    margin: { absolute: 0.02 },
    ...arms([100, 1000], [98, 1000]),
  } as const
  const unbiased = valueOf(nonInferiorityTest(rate))
  const plain = valueOf(nonInferiorityTest({ ...rate, variance: 'plain' }))
  expect(
    missingFrom(
      'guardrails-and-equivalence.md',
      `t = ${printed(kept.tStatistic, 4)}, ${printed(kept.degreesOfFreedom, 0)} degrees`,
      `p = ${printed(kept.pValue, 4)}; equivalence p = ${printed(equal.pValue, 4)}`,
      `the other side ${printed(equal.pValueBelowUpper, 4)}`,
      `z = ${printed(unbiased.zScore, 4)}, p = ${printed(unbiased.pValue, 4)}`,
      `factor z = ${printed(plain.zScore, 4)}`,
    ),
  ).toEqual([])
})

test('sample-ratio.md', () => {
  const shares = [0.5, 0.5]
  const end = valueOf(checkSampleRatio({ counts: [12_640, 11_904], shares }))
  const { logEValue } = valueOf(watchSampleRatio({ counts: [640, 480], shares }))
  expect(
    missingFrom(
      'sample-ratio.md',
      `p = ${end.pValue.toExponential(1)}`,
      `a shift of ${printed(100 * (end.noticeableShiftByArm[0] ?? 0), 2)} points`,
      `ln E = ${printed(logEValue, 3)}, E = ${printed(Math.exp(logEValue), 0)}`,
    ),
  ).toEqual([])
})

test('planning.md', () => {
  const plan = { power: 0.8, significanceLevel: 0.05 }
  const mean = { kind: 'mean', baseline: 50, standardDeviation: 20, ...plan } as const
  const rate = { kind: 'rate', baseline: 0.04, ...plan } as const
  const orders = { kind: 'proportion', baseline: 0.032, effect: { relative: 0.2 }, ...plan } as const
  const { exposureTotal } = valueOf(planSampleSize({ ...rate, effect: { relative: 0.25 } }))
  const kept = valueOf(
    planGuardrail({
      kind: 'proportion',
      baseline: 0.2,
      direction: 'higher',
      power: 0.9,
      margin: { absolute: 0.05 },
    }),
  )
  const weeks = valueOf(planDuration({ ...orders, weeklyTraffic: 6000 }))
  const byWeek = valueOf(
    detectableEffectByWeek({ ...orders, direction: 'higher', weeklyTraffic: 6000, weeks: weeks.weeks }),
  )
  const small = { kind: 'proportion', baseline: 0.05, effect: { absolute: 0.1 }, ...plan } as const
  const few = { unitsControl: 100, unitsTreatment: 100 }
  const returns = {
    kind: 'proportion',
    baseline: 0.08,
    direction: 'lower',
    unitsControl: 400,
    unitsTreatment: 400,
  } as const
  const safe = valueOf(probabilitySafe({ ...returns, margin: { absolute: 0.005 } }))
  const margin = valueOf(verifiableMargin({ ...returns, power: 0.8, scale: 'absolute' }))
  expect(
    missingFrom(
      'planning.md',
      `${valueOf(planSampleSize({ ...mean, effect: { relative: 0.1 } })).unitsControl} people per arm`,
      `${printed(exposureTotal, 0)} euros in all`,
      `${printed(kept.unitsControl, 0)} per arm`,
      `${printed(valueOf(planSampleSize(orders)).unitsControl, 0)} per arm, with 6,000 people a week ${weeks.weeks} weeks`,
      `${printed(valueOf(planSampleSize({ ...orders, treatments: 3 })).unitsControl, 0)} in each`,
      byWeek.map((week) => (week.kind === 'detectable' ? percent(week.relative) : 'none')).join(', '),
      `power ${printed(100 * valueOf(powerOf({ ...small, ...few })), 1)} % by the normal`,
      `${printed(100 * valueOf(exactPowerOf({ ...small, ...few })), 1)} % exactly`,
      `verified ${printed(100 * safe, 1)} % of the time, and ${printed(100 * margin, 1)} points`,
    ),
  ).toEqual([])
})

/** Pairs of an estimate and its standard error. */
const studies = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([estimate, standardError]) => ({ estimate, standardError }))

test('meta-analysis.md', () => {
  const lifts = studies([
    [0.12, 0.06],
    [0.05, 0.04],
    [0.2, 0.09],
    [-0.03, 0.05],
    [0.08, 0.045],
    [0.15, 0.07],
  ])
  const random = { studies: lifts, method: 'reml', interval: 'hartung-knapp', confidenceLevel } as const
  const { effect, pValue, betweenVariance, heterogeneity, prediction } = valueOf(metaAnalysis(random))
  const fixed = valueOf(metaAnalysis({ ...random, method: 'fixed', interval: 'normal' }))
  if (prediction.kind !== 'predicted') throw new Error('six studies')
  const percents = (low: number, high: number) => `between ${percent(low, 2)} and ${percent(high, 2)}`
  expect(
    missingFrom(
      'meta-analysis.md',
      `${printed(100 * effect.estimate, 2)} % ${percents(effect.interval.low, effect.interval.high)}`,
      `p = ${printed(pValue, 4)}, τ² = ${printed(betweenVariance, 5)}, Q = ${printed(heterogeneity.q, 3)} (p = ${printed(heterogeneity.pValue, 4)}), I² ${printed(100 * heterogeneity.iSquared, 1)} %`,
      `expected ${percents(prediction.interval.low, prediction.interval.high)}`,
      `Fixed: ${printed(100 * fixed.effect.estimate, 2)} %`,
    ),
  ).toEqual([])
})

test('winners-curse.md', () => {
  const lifts = [0.21, 0.08, -0.02, 0.05, 0.11, -0.07, 0.03, 0.15, 0, 0.06]
  const tests = studies(lifts.map((lift) => [lift, 0.06] as const))
  const { tests: shrunk, betweenDeviation } = valueOf(shrinkEffects({ tests, confidenceLevel }))
  const [first] = shrunk
  const alone = valueOf(
    correctSignificantEffect({ estimate: 25, standardError: 10, criticalZ: 1.96, confidenceLevel }),
  )
  const design = valueOf(designAnalysis({ trueEffect: 2, standardError: 8.1, significanceLevel: 0.05 }))
  const [low, high] = [first?.interval.low ?? 0, first?.interval.high ?? 0].map((end) =>
    printed(100 * end, 1),
  )
  expect(
    missingFrom(
      'winners-curse.md',
      `from 21 % to ${printed(100 * (first?.shrunkEffect ?? 0), 1)} %, between ${low} % and ${high} %; τ is about ${printed(100 * betweenDeviation, 1)} points`,
      `${printed(alone.correctedEffect, 1)} points between ${range(alone.interval, 1, ' and ')}`,
      `power ${printed(100 * design.power, 1)} %, wrong sign ${printed(100 * design.wrongSignShare, 1)} %, exaggeration ${printed(design.exaggeration, 1)} times`,
    ),
  ).toEqual([])
})

test('twyman-checks.md', () => {
  const lifts = [0.04, 0.08, -0.02, 0.05, 0.11, -0.07, 0.03, 0.1, 0, 0.06]
  const { expected, pValue } = valueOf(
    compareWithHistory({
      history: studies(lifts.map((lift) => [lift, 0.06] as const)),
      test: { estimate: 0.6, standardError: 0.06 },
      confidenceLevel,
    }),
  )
  const strata = [arms([10, 100], [81, 900]), arms([45, 900], [4, 100])]
  const days = valueOf(stratifiedDifference({ strata, confidenceLevel }))
  const [low, high] = [days.difference.interval.low, days.difference.interval.high].map((end) => 100 * end)
  const table = valueOf(
    independenceTest({
      counts: [
        [120, 80, 100],
        [90, 110, 100],
      ],
    }),
  )
  expect(days.reverses).toBe(true)
  expect(
    missingFrom(
      'twyman-checks.md',
      `between ${percent(expected.low)} and ${percent(expected.high)}; 60 % has p = ${printed(pValue, 6)}`,
      `together +${printed(100 * days.crudeDifference, 1)} points, day by day ${printed(100 * days.difference.estimate, 1)} point between ${printed(low ?? 0, 1)} and +${printed(high ?? 0, 1)}`,
      `χ² = ${printed(table.chiSquare, 2)}, p = ${printed(table.pValue, 4)}, V = ${printed(table.cramersV, 3)}`,
    ),
  ).toEqual([])
})

test('textbook-formulas.md', () => {
  const counts = { ...arms([100, 1000], [120, 1000]), confidenceLevel }
  const ratio = estimated(valueOf(logRatioInterval(counts))).interval
  const [woolf, exact] = [oddsRatio(counts), exactOddsRatio(counts)].map((odds) => estimated(valueOf(odds)))
  if (!woolf || !exact) throw new Error('there are two')
  const rates = { control: { events: 12, exposure: 30 }, treatment: { events: 25, exposure: 30 } }
  const student = studentTest({
    control: { units: 10, mean: 5, standardDeviation: 2 },
    treatment: { units: 12, mean: 6, standardDeviation: 3 },
  })
  const jeffreys = jeffreysInterval({ counts: { successes: 7, trials: 19 }, confidenceLevel: 0.9 })
  expect(
    missingFrom(
      'textbook-formulas.md',
      `Yates p = ${printed(valueOf(yatesTest(counts)).pValue, 4)}`,
      `unpooled z = ${printed(valueOf(waldTest(counts)).zScore, 4)}`,
      `Wald ${range(valueOf(waldInterval(counts)), 4)}`,
      `Agresti–Caffo ${range(valueOf(waldInterval({ ...counts, adjustment: 'agresti-caffo' })), 4)}`,
      `log ratio ${percent(ratio.low)} to ${percent(ratio.high)}`,
      `odds ratio ${printed(woolf.estimate, 4)} (${range(woolf.interval, 4)})`,
      `exact ${printed(exact.estimate, 4)} (${range(exact.interval, 4)})`,
      `unpooled p = ${printed(valueOf(waldRateTest(rates)).pValue, 4)}`,
      `square roots p = ${printed(valueOf(waldRateTest({ ...rates, method: 'square-root' })).pValue, 4)}`,
      `Student p = ${printed(valueOf(student).pValue, 4)}`,
      `Jeffreys ${range(valueOf(jeffreys), 4)}`,
    ),
  ).toEqual([])
})
