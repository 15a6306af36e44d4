import {
  binomialTest,
  boschlooTest,
  clopperPearsonInterval,
  compareArms,
  differenceInterval,
  fisherTest,
  liftInterval,
  newcombeInterval,
  nonInferiorityTest,
  scoreTest,
  wilsonInterval,
  type Interval,
  type Lift,
  type ScoreVariance,
} from '@cimento/core/stats'
import { betaInverse } from '@cimento/core/stats/distributions'
import { valueOf } from '../../value-of.ts'
import type { Handler } from '../handler.ts'
import { memberOf, numberAt } from '../table.ts'
import { countsOf } from './arms.ts'

export const twoProportions: Handler = (input) => {
  const arms = countsOf(input)
  const confidenceLevel = numberAt(input, 'confLevel')
  const score = (variance: ScoreVariance) => valueOf(scoreTest({ ...arms, variance }))
  const difference = (variance: ScoreVariance) => () =>
    valueOf(differenceInterval({ ...arms, confidenceLevel, variance }))
  const ratio = (variance: ScoreVariance) => () =>
    ratioOf(valueOf(liftInterval({ ...arms, confidenceLevel, variance })))
  const newcombe = () => valueOf(newcombeInterval({ ...arms, confidenceLevel }))
  return {
    diff: () => valueOf(compareArms({ kind: 'proportion', ...arms, confidenceLevel })).difference.estimate,
    chisqPooled: () => score('plain').zScore ** 2,
    pPooledTwoSided: () => score('plain').pValue,
    pScoreDiff0: () => score('unbiased').pValue,
    wilsonControl: () => valueOf(wilsonInterval({ counts: arms.control, confidenceLevel })),
    wilsonTreatment: () => valueOf(wilsonInterval({ counts: arms.treatment, confidenceLevel })),
    newcombeCI: newcombe,
    diffNewcombe: newcombe,
    fisherTwoSided: () => valueOf(fisherTest(arms)).pValue,
    fisherGreater: () => valueOf(fisherTest(arms)).pValueGreater,
    diffScoreMN: difference('unbiased'),
    diffScoreMee: difference('plain'),
    ratioScoreMN: ratio('unbiased'),
    ratioScoreKoopman: ratio('plain'),
    boschlooTwoSided: () => valueOf(boschlooTest(arms)).pValue,
    boschlooGreater: () => valueOf(boschlooTest(arms)).pValueGreater,
  }
}

export const nonInferiorProportions: Handler = (input) => {
  const arms = countsOf(input)
  const direction = memberOf(input, 'direction') === 'lower-is-better' ? 'lower' : 'higher'
  const margin = { absolute: numberAt(input, 'margin') }
  const test = (variance: ScoreVariance) =>
    valueOf(nonInferiorityTest({ kind: 'proportion', ...arms, direction, margin, variance }))
  // The tables do not turn z when lower is better.
  const turned = direction === 'higher' ? 1 : -1
  return {
    zFarringtonManning: () => turned * test('plain').zScore,
    pFarringtonManning: () => test('plain').pValue,
    zMiettinenNurminen: () => turned * test('unbiased').zScore,
    pMiettinenNurminen: () => test('unbiased').pValue,
    mnCI95: () => valueOf(differenceInterval({ ...arms, confidenceLevel: 0.95 })),
  }
}

export const oneProportion: Handler = (input) => {
  const counts = { successes: numberAt(input, 'successes'), trials: numberAt(input, 'n') }
  const confidenceLevel = numberAt(input, 'confLevel')
  const jeffreys = (p: number) =>
    betaInverse(p, counts.successes + 0.5, counts.trials - counts.successes + 0.5)
  return {
    wilson: () => valueOf(wilsonInterval({ counts, confidenceLevel })),
    clopperPearson: () => valueOf(clopperPearsonInterval({ counts, confidenceLevel })),
    jeffreysRaw: () => [jeffreys((1 - confidenceLevel) / 2), jeffreys((1 + confidenceLevel) / 2)],
    exactBinomTestP05: () => valueOf(binomialTest({ counts, probability: 0.5 })).pValue,
  }
}

/** The interval of treatment / control. */
export function ratioOf(lift: Lift): Interval {
  return lift.kind === 'unbounded'
    ? { low: 1 + lift.low, high: Infinity }
    : { low: 1 + lift.interval.low, high: 1 + lift.interval.high }
}
