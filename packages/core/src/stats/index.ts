export type { Estimated, Interval } from './interval.ts'
export type { InvalidCounts, InvalidNumber, StatsError } from './stats-error.ts'
export type { ArmCounts, TwoArms } from './proportions/arm-counts.ts'
export type { Direction } from './proportions/direction.ts'
export type { EffectSize } from './proportions/effect-size.ts'
export type { ScoreVariance } from './proportions/score-statistic.ts'

export { compareArms, type ArmsComparison, type CompareArmsInput } from './proportions/compare-arms.ts'
export { scoreTest, type ScoreTest } from './proportions/score-test.ts'
export { differenceInterval, type IntervalInput } from './proportions/difference-interval.ts'
export { liftInterval, type Lift } from './proportions/lift-interval.ts'
export { boschlooTest, type BoschlooTest } from './proportions/boschloo-test.ts'
export { fisherTest, type FisherTest } from './proportions/fisher-test.ts'
export { wilsonInterval } from './proportions/wilson-interval.ts'
export { newcombeInterval } from './proportions/newcombe-interval.ts'
export {
  nonInferiorityTest,
  type NonInferiorityInput,
  type NonInferiorityTest,
} from './proportions/non-inferiority-test.ts'

export {
  checkGuardrail,
  type CheckGuardrailInput,
  type GuardrailCheck,
  type GuardrailEffect,
  type GuardrailStatus,
} from './guardrail/check-guardrail.ts'

export {
  checkSampleRatio,
  type CheckSampleRatioInput,
  type SampleRatioCheck,
} from './sample-ratio/check-sample-ratio.ts'
export { binomialTest } from './sample-ratio/binomial-test.ts'

export { planSampleSize, type PlanSampleSizeInput, type SampleSize } from './power/plan-sample-size.ts'
export { powerOf, type PowerOfInput } from './power/power-of.ts'
export {
  detectableEffect,
  type DetectableEffect,
  type DetectableEffectInput,
} from './power/detectable-effect.ts'
export { probabilityMet, type ProbabilityMetInput } from './power/probability-met.ts'
export { probabilitySafe, type ProbabilitySafeInput } from './power/probability-safe.ts'
