import {
  barnardTest,
  binomialTest,
  boschlooTest,
  clopperPearsonInterval,
  compareArms,
  differenceInterval,
  exactOddsRatio,
  fisherTest,
  jeffreysInterval,
  liftInterval,
  logRatioInterval,
  newcombeInterval,
  nonInferiorityTest,
  oddsRatio,
  scoreTest,
  waldInterval,
  waldTest,
  wilsonInterval,
  yatesTest,
  type Interval,
  type Lift,
  type OddsRatio,
  type ScoreVariance,
} from '@cimento/core/stats'
import { normalSf } from '@cimento/core/stats/distributions'
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
    pPooledYates: () => valueOf(yatesTest(arms)).pValue,
    zUnpooled: () => valueOf(waldTest(arms)).zScore,
    pUnpooledTwoSided: () => valueOf(waldTest(arms)).pValue,
    waldCI: () => valueOf(waldInterval({ ...arms, confidenceLevel })),
    pScoreDiff0: () => score('unbiased').pValue,
    wilsonControl: () => valueOf(wilsonInterval({ counts: arms.control, confidenceLevel })),
    wilsonTreatment: () => valueOf(wilsonInterval({ counts: arms.treatment, confidenceLevel })),
    newcombeCI: newcombe,
    diffNewcombe: newcombe,
    fisherTwoSided: () => valueOf(fisherTest(arms)).pValue,
    fisherGreater: () => valueOf(fisherTest(arms)).pValueGreater,
    fisherOddsRatioMLE: () => {
      const odds = valueOf(exactOddsRatio({ ...arms, confidenceLevel }))
      return odds.kind === 'unbounded' ? Infinity : odds.estimate
    },
    fisherOddsRatioCI: () => oddsOf(valueOf(exactOddsRatio({ ...arms, confidenceLevel }))),
    diffScoreMN: difference('unbiased'),
    diffScoreMee: difference('plain'),
    diffAgrestiCaffo: () => valueOf(waldInterval({ ...arms, confidenceLevel, adjustment: 'agresti-caffo' })),
    ratioScoreMN: ratio('unbiased'),
    ratioScoreKoopman: ratio('plain'),
    ratioLog: () => ratioOf(valueOf(logRatioInterval({ ...arms, confidenceLevel }))),
    ratioLogAdjusted: () => ratioOf(valueOf(logRatioInterval({ ...arms, confidenceLevel, adjusted: true }))),
    oddsRatioLogit: () => oddsOf(valueOf(oddsRatio({ ...arms, confidenceLevel }))),
    barnardPooledTwoSided: () => valueOf(barnardTest(arms)).pValue,
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
  const wald = () => valueOf(waldTest({ ...arms, nullDifference: -turned * margin.absolute }))
  return {
    zFarringtonManning: () => turned * test('plain').zScore,
    pFarringtonManning: () => test('plain').pValue,
    zMiettinenNurminen: () => turned * test('unbiased').zScore,
    pMiettinenNurminen: () => test('unbiased').pValue,
    zWald: () => wald().zScore,
    // statsmodels gives the one-sided p of the side on which the treatment is not worse.
    pWald: () => normalSf(turned * wald().zScore),
    mnCI95: () => valueOf(differenceInterval({ ...arms, confidenceLevel: 0.95 })),
  }
}

export const oneProportion: Handler = (input) => {
  const counts = { successes: numberAt(input, 'successes'), trials: numberAt(input, 'n') }
  const confidenceLevel = numberAt(input, 'confLevel')
  return {
    wilson: () => valueOf(wilsonInterval({ counts, confidenceLevel })),
    clopperPearson: () => valueOf(clopperPearsonInterval({ counts, confidenceLevel })),
    jeffreysRaw: () => valueOf(jeffreysInterval({ counts, confidenceLevel })),
    exactBinomTestP05: () => valueOf(binomialTest({ counts, probability: 0.5 })).pValue,
  }
}

/** The interval of treatment / control. */
export function ratioOf(lift: Lift): Interval {
  return lift.kind === 'unbounded'
    ? { low: 1 + lift.low, high: Infinity }
    : { low: 1 + lift.interval.low, high: 1 + lift.interval.high }
}

function oddsOf(odds: OddsRatio): Interval {
  return odds.kind === 'unbounded' ? { low: odds.low, high: Infinity } : odds.interval
}
