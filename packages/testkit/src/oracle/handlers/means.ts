import {
  ancovaTest,
  compareAdjustedMeans,
  compareArms,
  equivalenceTest,
  mannWhitneyTest,
  nonInferiorityTest,
  studentTest,
  summarizePrePeriod,
  summarizeRatio,
  welchTest,
  type ArmRatio,
  type ArmWithPrePeriod,
} from '@cimento/core/stats'
import { valueOf } from '../../value-of.ts'
import type { Handler } from '../handler.ts'
import { memberOf, numberAt, numbersAt } from '../table.ts'
import { meansOf } from './arms.ts'

export const welch: Handler = (input) => {
  const means = meansOf(input)
  const interval = (confidenceLevel: number) =>
    valueOf(compareArms({ kind: 'mean', ...means, confidenceLevel })).difference.interval
  return {
    t: () => valueOf(welchTest(means)).tStatistic,
    df: () => valueOf(welchTest(means)).degreesOfFreedom,
    pTwoSided: () => valueOf(welchTest(means)).pValue,
    pGreater: () => valueOf(welchTest(means)).pValueGreater,
    studentPooledT: () => valueOf(studentTest(means)).tStatistic,
    studentPooledP: () => valueOf(studentTest(means)).pValue,
    ci95: () => interval(0.95),
    ci90: () => interval(0.9),
    ci95GreaterLower: () => interval(0.9).low,
  }
}

export const mannWhitney: Handler = (input) => {
  const values = { control: numbersAt(input, 'control'), treatment: numbersAt(input, 'treatment') }
  return {
    W: () => valueOf(mannWhitneyTest(values)).pairsHigher,
    pDefault: () => valueOf(mannWhitneyTest(values)).pValue,
    pNormalNoCorrection: () =>
      valueOf(mannWhitneyTest({ ...values, method: 'normal', continuityCorrection: false })).pValue,
  }
}

export const nonInferiorMeans: Handler = (input) => {
  const means = meansOf(input)
  const margin = { absolute: numberAt(input, 'margin') }
  const confidenceLevel = 1 - 2 * numberAt(input, 'alphaOneSided')
  const test = () => valueOf(nonInferiorityTest({ kind: 'mean', ...means, margin, direction: 'higher' }))
  const difference = () => valueOf(compareArms({ kind: 'mean', ...means, confidenceLevel })).difference
  return {
    diff: () => difference().estimate,
    t: () => test().tStatistic,
    df: () => test().degreesOfFreedom,
    p: () => test().pValue,
    lowerCI95two: () => difference().interval.low,
    tostP90: () => valueOf(equivalenceTest({ kind: 'mean', ...means, margin })).pValue,
  }
}

/** `post` adjusted by `pre` of each person; and the ratio of the two. */
export const cupedAndRatio: Handler = (input) => {
  const comparison = () =>
    valueOf(
      compareArms({
        kind: 'ratio',
        confidenceLevel: 0.95,
        control: ratioOfArm(memberOf(input, 'control')),
        treatment: ratioOfArm(memberOf(input, 'treatment')),
      }),
    )
  const arms = () => ({
    control: prePeriodOfArm(memberOf(input, 'control')),
    treatment: prePeriodOfArm(memberOf(input, 'treatment')),
  })
  const adjusted = () => valueOf(compareAdjustedMeans({ ...arms(), confidenceLevel: 0.95 }))
  const ancova = () => valueOf(ancovaTest(arms()))
  return {
    thetaPooledSample: () => adjusted().slope,
    thetaWithinArm: () => ancova().slope,
    cupedDiff: () => adjusted().difference.estimate,
    cupedWelchT: () => adjusted().tStatistic,
    cupedWelchDf: () => adjusted().degreesOfFreedom,
    cupedWelchP: () => adjusted().pValue,
    ancovaEstimate: () => ancova().difference,
    ancovaSE: () => ancova().standardError,
    ancovaP: () => ancova().pValue,
    ratioControl: () => comparison().controlRatio,
    ratioTreatment: () => comparison().treatmentRatio,
    ratioDiff: () => comparison().difference.estimate,
    ratioDeltaSE: () => comparison().standardError,
    ratioZ: () => comparison().zScore,
    ratioP: () => comparison().pValue,
  }
}

function prePeriodOfArm(arm: unknown): ArmWithPrePeriod {
  const before = numbersAt(arm, 'pre')
  const people = numbersAt(arm, 'post').map((outcome, person) => ({
    outcome,
    prePeriod: before[person] ?? Number.NaN,
  }))
  return valueOf(summarizePrePeriod(people))
}

function ratioOfArm(arm: unknown): ArmRatio {
  const denominators = numbersAt(arm, 'pre')
  const pairs = numbersAt(arm, 'post').map((numerator, person) => ({
    numerator,
    denominator: denominators[person] ?? Number.NaN,
  }))
  return valueOf(summarizeRatio(pairs))
}
