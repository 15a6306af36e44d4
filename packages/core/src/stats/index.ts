export type { Estimated, Interval } from './interval.ts'
export type { InvalidArm, InvalidCounts, InvalidNumber, StatsError, TooFewUnits } from './stats-error.ts'
export type { ArmCounts, TwoArms } from './proportions/arm-counts.ts'
export type { Direction } from './proportions/direction.ts'
export type { EffectSize } from './proportions/effect-size.ts'
export type { ScoreVariance } from './proportions/score-statistic.ts'

export { compareArms, type AnyComparison, type CompareArmsInput } from './compare-arms.ts'

export type { ArmsComparison, CompareProportionsInput } from './proportions/compare-proportions.ts'
export { scoreTest, type ScoreTest } from './proportions/score-test.ts'
export { differenceInterval, type IntervalInput } from './proportions/difference-interval.ts'
export { liftInterval, type Lift } from './proportions/lift-interval.ts'
export { boschlooTest, type BoschlooTest } from './proportions/boschloo-test.ts'
export { fisherTest, type FisherTest } from './proportions/fisher-test.ts'
export { barnardTest, type BarnardTest } from './proportions/barnard-test.ts'
export { newcombeInterval } from './proportions/newcombe-interval.ts'
export { waldTest } from './proportions/wald-test.ts'
export { waldInterval } from './proportions/wald-interval.ts'
export { yatesTest } from './proportions/yates-test.ts'
export { logRatioInterval } from './proportions/log-ratio-interval.ts'
export { oddsRatio, type OddsRatio, type OddsRatioInput } from './proportions/odds-ratio.ts'
export { exactOddsRatio } from './proportions/exact-odds-ratio.ts'

export { wilsonInterval } from './proportions/wilson-interval.ts'
export { clopperPearsonInterval } from './one-proportion/clopper-pearson-interval.ts'
export { jeffreysInterval } from './one-proportion/jeffreys-interval.ts'
export { binomialTest, type BinomialTest } from './one-proportion/binomial-test.ts'

export type { ArmMean, TwoMeans } from './means/arm-mean.ts'
export type { CompareMeansInput, MeansComparison } from './means/compare-means.ts'
export type { FiellerLift } from './means/fieller-lift.ts'
export type { SkewnessGuard } from './means/skewness-guard.ts'
export { welchTest, type WelchTest } from './means/welch-test.ts'
export { studentTest } from './means/student-test.ts'
export { mannWhitneyTest, type MannWhitneyInput, type MannWhitneyTest } from './means/mann-whitney-test.ts'
export { summarizeValues } from './means/summarize-values.ts'
export { summaryFromSums } from './means/summary-from-sums.ts'
export { mergeSummaries } from './means/merge-summaries.ts'
export { winsorize, type Winsorized, type WinsorizeInput } from './means/winsorize.ts'
export {
  comparePairedDays,
  type ComparePairedDaysInput,
  type PairedDaysComparison,
} from './means/compare-paired-days.ts'
export {
  detectablePairedDifference,
  type DetectablePairedDifferenceInput,
} from './means/detectable-paired-difference.ts'

export type {
  ArmWithPrePeriod,
  NewPeople,
  ReturningPeople,
  TwoArmsWithPrePeriod,
} from './pre-period/arm-with-pre-period.ts'
export {
  compareAdjustedMeans,
  type AdjustedMeansComparison,
  type CompareAdjustedMeansInput,
} from './pre-period/compare-adjusted-means.ts'
export { ancovaTest, type AncovaTest } from './pre-period/ancova-test.ts'
export { summarizePrePeriod, type PersonWithPrePeriod } from './pre-period/summarize-pre-period.ts'
export { prePeriodFromSums, type PrePeriodSums } from './pre-period/pre-period-from-sums.ts'
export { prePeriodCorrelation } from './pre-period/pre-period-correlation.ts'

export type { ArmRatio, Spread, TwoRatios } from './ratios/arm-ratio.ts'
export type { CompareRatiosInput, RatiosComparison } from './ratios/compare-ratios.ts'
export {
  comparePairedRatios,
  type ComparePairedRatiosInput,
  type DayTotals,
  type PairedRatiosComparison,
} from './ratios/compare-paired-ratios.ts'
export { ratioFromSums, type RatioSums } from './ratios/ratio-from-sums.ts'
export { summarizeRatio } from './ratios/summarize-ratio.ts'
export { ratioDeviation } from './ratios/ratio-deviation.ts'

export type { ArmEvents, TwoRates } from './rates/arm-events.ts'
export type { CompareRatesInput, RatesComparison } from './rates/compare-rates.ts'
export { rateDispersion, type Dispersion } from './rates/rate-dispersion.ts'
export { exactRateTest, type ExactRateTest } from './rates/exact-rate-test.ts'
export { waldRateTest, type RateZTest } from './rates/wald-rate-test.ts'
export { rateRatioInterval, type RateIntervalInput } from './rates/rate-ratio-interval.ts'
export { oneRateInterval, oneRateTest, type OneRateTest } from './rates/one-rate.ts'
export { costPerOutcome, type CostPerOutcome } from './rates/cost-per-outcome.ts'
export { compareCosts, type ArmCost, type CostsComparison } from './rates/compare-costs.ts'

export {
  compareBeforeAfter,
  type BeforeAfterComparison,
  type CompareBeforeAfterInput,
} from './periods/compare-before-after.ts'
export type { DayFigures, DaySums } from './periods/day-rows.ts'
export type { PeriodLengths } from './periods/period-days.ts'
export {
  planBeforeAfter,
  type BeforeAfterPlan,
  type PlanBeforeAfterInput,
} from './periods/plan-before-after.ts'

export type { BetaShapes } from './bayes/beta-shapes.ts'
export type { Chances, Unprotected } from './bayes/chances.ts'
export { betaPosterior, type BetaPosteriorInput } from './bayes/beta-posterior.ts'
export { betaChances, type BetaChancesInput } from './bayes/beta-chances.ts'
export {
  effectPosterior,
  type EffectPosterior,
  type EffectPosteriorInput,
  type NormalBelief,
} from './bayes/effect-posterior.ts'
export { effectChances, type EffectChancesInput } from './bayes/effect-chances.ts'

export type { Study } from './effects/study.ts'
export { studyFromLift } from './effects/study-from-lift.ts'
export { metaAnalysis, type MetaAnalysis, type MetaAnalysisInput } from './effects/meta-analysis.ts'
export { shrinkEffects, type ShrinkEffectsInput, type ShrunkEffects } from './effects/shrink-effects.ts'
export {
  compareWithHistory,
  type CompareWithHistoryInput,
  type HistoryComparison,
} from './effects/compare-with-history.ts'
export {
  correctSignificantEffect,
  type CorrectedEffect,
  type CorrectSignificantEffectInput,
} from './effects/correct-significant-effect.ts'
export { designAnalysis, type DesignAnalysis, type DesignAnalysisInput } from './effects/design-analysis.ts'

export {
  independenceTest,
  type IndependenceTest,
  type IndependenceTestInput,
} from './strata/independence-test.ts'
export {
  stratifiedDifference,
  type StratifiedDifference,
  type StratifiedDifferenceInput,
} from './strata/stratified-difference.ts'

export type { DrawOrder } from './designs/draw.ts'
export {
  compareAlternatingPeriods,
  type AlternatingPeriodsComparison,
  type Block,
  type BlockFigures,
  type CompareAlternatingPeriodsInput,
} from './designs/compare-alternating-periods.ts'
export {
  scheduleAlternatingPeriods,
  type AlternatingSchedule,
  type ScheduleAlternatingPeriodsInput,
  type ScheduledBlock,
} from './designs/schedule-alternating-periods.ts'
export {
  planAlternatingPeriods,
  type AlternatingPeriodsPlan,
  type PlanAlternatingPeriodsInput,
} from './designs/plan-alternating-periods.ts'
export {
  compareMatchedAreas,
  type AreaPair,
  type CompareMatchedAreasInput,
  type MatchedAreasComparison,
  type PairFigures,
} from './designs/compare-matched-areas.ts'
export { drawAreaPairs, type AreaPairs, type DrawAreaPairsInput } from './designs/draw-area-pairs.ts'
export {
  planMatchedAreas,
  type MatchedAreasPlan,
  type PlanMatchedAreasInput,
} from './designs/plan-matched-areas.ts'
export type { AreaFigures, AreaPeriods, Trend } from './designs/area-changes.ts'
export {
  differenceInDifferences,
  type DifferenceInDifferences,
  type DifferenceInDifferencesInput,
} from './designs/difference-in-differences.ts'
export {
  planDifferenceInDifferences,
  type DifferenceInDifferencesPlan,
  type PlanDifferenceInDifferencesInput,
} from './designs/plan-difference-in-differences.ts'

export { adjustPValues, type AdjustPValuesInput } from './multiplicity/adjust-p-values.ts'
export {
  dunnettTest,
  pairwiseSignificanceLevel,
  type ArmSizes,
  type DunnettInput,
} from './multiplicity/dunnett-test.ts'
export {
  compareSeveralArms,
  type CompareSeveralMeansInput,
  type CompareSeveralProportionsInput,
  type CompareSeveralRatiosInput,
  type CompareSeveralRatesInput,
  type SeveralComparisons,
} from './multiplicity/compare-several-arms.ts'
export {
  compareSeveralKpis,
  type CompareSeveralKpisInput,
  type KpiComparisonInput,
  type SeveralKpis,
} from './multiplicity/compare-several-kpis.ts'

export {
  checkGuardrail,
  type CheckGuardrailInput,
  type GuardrailCheck,
  type GuardrailEffect,
  type GuardrailStatus,
} from './guardrail/check-guardrail.ts'
export {
  nonInferiorityTest,
  type NonInferiorityInput,
  type WelchNonInferiority,
} from './equivalence/non-inferiority-test.ts'
export type { NonInferiorityTest } from './proportions/non-inferiority-of-proportions.ts'
export {
  equivalenceTest,
  type EquivalenceInput,
  type EquivalenceTest,
} from './equivalence/equivalence-test.ts'

export {
  checkSampleRatio,
  type CheckSampleRatioInput,
  type SampleRatioCheck,
} from './sample-ratio/check-sample-ratio.ts'
export {
  watchSampleRatio,
  type SampleRatioWatch,
  type WatchSampleRatioInput,
} from './sample-ratio/watch-sample-ratio.ts'

export type { Spending, SpendingStep } from './sequential/alpha-spending.ts'
export {
  anytimeInterval,
  type AnytimeInterval,
  type AnytimeIntervalInput,
} from './sequential/anytime-interval.ts'
export { anytimeLift, type AnytimeLift, type AnytimeLiftInput } from './sequential/anytime-lift.ts'
export {
  anytimeProportion,
  type AnytimeProportion,
  type AnytimeProportionInput,
} from './sequential/anytime-proportion.ts'
export type { CriticalLook } from './sequential/boundaries.ts'
export {
  compareAtLook,
  type AnyAtOneLook,
  type AtOneLook,
  type CompareAtLookInput,
  type CostsAtOneLook,
  type LookToCompare,
} from './sequential/compare-at-look.ts'
export {
  estimateAfterLooks,
  type EstimateAfterLooks,
  type EstimateAfterLooksInput,
} from './sequential/estimate-after-looks.ts'
export {
  followLooks,
  type EndOfLooks,
  type Evidence,
  type FollowedLooks,
  type FollowLooksInput,
  type LookReading,
  type ReadLook,
} from './sequential/follow-looks.ts'
export {
  inflationOfLooks,
  type InflationOfLooks,
  type InflationOfLooksInput,
} from './sequential/inflation-of-looks.ts'
export type { LookPlan, LookSchedule } from './sequential/look-plan.ts'
export {
  levelsAtLooks,
  type LookLevels,
  type LookSide,
  type TakenLook,
} from './sequential/levels-at-looks.ts'
export {
  stopProbabilities,
  type StopProbabilitiesInput,
  type StopProbability,
} from './sequential/stop-probabilities.ts'
export { spendAlpha, type SequentialLook, type SpendAlphaInput } from './sequential/spend-alpha.ts'
export { spendBeta, type FutilityOfLooks, type SpendBetaInput } from './sequential/spend-beta.ts'
export { wangTsiatisLooks, type WangTsiatisLooksInput } from './sequential/wang-tsiatis-looks.ts'

export {
  planSampleSize,
  type ExposureNeeded,
  type PlanSampleSizeInput,
  type SampleSize,
} from './power/plan-sample-size.ts'
export { powerOf, type PowerOfInput } from './power/power-of.ts'
export { exactPowerOf } from './power/exact-power-of.ts'
export { planDuration, type PlanDurationInput, type PlannedDuration } from './power/plan-duration.ts'
export {
  detectableEffectByWeek,
  type DetectableEffectByWeekInput,
  type WeekEffect,
} from './power/detectable-effect-by-week.ts'
export {
  planThreshold,
  type ExposureForGoal,
  type GoalTest,
  type PlanThresholdInput,
  type UnitsForGoal,
} from './power/plan-threshold.ts'
export { powerOfThreshold, type PowerOfThresholdInput } from './power/power-of-threshold.ts'
export { verifiableMargin, type VerifiableMarginInput } from './power/verifiable-margin.ts'
export {
  detectableEffect,
  type DetectableEffect,
  type DetectableEffectInput,
} from './power/detectable-effect.ts'
export { probabilityMet, type ProbabilityMetInput } from './power/probability-met.ts'
export { probabilitySafe, type ProbabilitySafeInput } from './power/probability-safe.ts'
export { planGuardrail, powerWithGuardrails, type PlanGuardrailInput } from './power/plan-guardrail.ts'
