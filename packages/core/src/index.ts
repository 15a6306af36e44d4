// The domain: hypothesis, plan, evidence, verdict, decision, lesson. Statistics alone: '@cimento/core/stats'.
export { fail, invariant, ok } from './result.ts'
export type { Result } from './result.ts'
export {
  addDays,
  civilDate,
  civilDateOf,
  dateOf,
  daysBetween,
  daysInRange,
  instantOf,
  weekday,
} from './calendar.ts'
export type { CivilDate, Instant } from './calendar.ts'
export { addMonths, civilMonth, lastWholeMonth, monthOf, monthsInRange } from './calendar/civil-month.ts'
export type { CivilMonth } from './calendar/civil-month.ts'
export type { ItalianHoliday } from './calendar/italian-holidays.ts'
export type { PeakPeriod, SeasonalPeak } from './calendar/seasonal-peaks.ts'
export { nextMeeting, weekdays } from './calendar/next-meeting.ts'
export type { Weekday } from './calendar/next-meeting.ts'
export { longestPauseDays, usualPause, weeksAroundFerragosto } from './calendar/summer-pause.ts'
export type { SummerPause } from './calendar/summer-pause.ts'
export { yearDayOf } from './calendar/year-day.ts'
export type { YearDay } from './calendar/year-day.ts'
export type { MovedDay } from './calendar/working-day.ts'
export { canonicalJson, sha256 } from './canonical.ts'
export type { Json } from './canonical.ts'

export { countsDays, kpiKinds, meanSpreads, orient, ratioSpreads, usesPrePeriod } from './kpi/kpi.ts'
export type { Direction, Kpi, KpiKind, MeanSpread, RatioSpread } from './kpi/kpi.ts'
export { isActivityMetric } from './kpi/activity-metric.ts'
export { namesRepeatedUnit, repeatedUnit } from './kpi/repeated-unit.ts'
export { kpiLevel, levelMeasures } from './kpi/kpi-level.ts'
export { kpiMeasures, measureRange, pendingLeads } from './kpi/measures.ts'
export type { KpiMeasure, Measured, MeasureRange } from './kpi/measures.ts'
export { funnelLevels } from './kpi/funnel-levels.ts'
export type { FunnelLevel } from './kpi/funnel-levels.ts'
export { kpiRoles } from './kpi/kpi-role.ts'
export type { KpiRole } from './kpi/kpi-role.ts'
export { fewestTrendValues, kpiTrend } from './kpi/kpi-trend.ts'
export type { KpiTrend } from './kpi/kpi-trend.ts'
export { missingMonths } from './kpi/month-value.ts'
export type { MonthValue } from './kpi/month-value.ts'
export { nearTarget, targetStatus } from './kpi/target-status.ts'
export type { TargetStatus } from './kpi/target-status.ts'

export { isHunch } from './hypothesis/hypothesis.ts'
export type { Hypothesis } from './hypothesis/hypothesis.ts'

export { comparesSameDays } from './plan/compares-same-days.ts'
export { needsEachDay } from './plan/needs-each-day.ts'
export { plannedKinds, plannedPower, plannedUnits, significanceLevel } from './plan/plan.ts'
export type {
  Arm,
  GoalInput,
  GoalPlan,
  Guardrail,
  LockedPlan,
  LookSchedule,
  Plan,
  PlanInput,
  PlannedKind,
  Rule,
  TestKind,
  VersionsInput,
  VersionsPlan,
} from './plan/plan.ts'
export {
  drawDesign,
  type AreasDesign,
  type BlockDesign,
  type BlockDesignInput,
  type PeriodsDesign,
} from './plan/block-design.ts'
export { blocksOutlook, type BlocksOutlook } from './plan/blocks-outlook.ts'
export { capacity } from './plan/capacity.ts'
export type { Capacity } from './plan/capacity.ts'
export { collisions } from './plan/collisions.ts'
export type { Collision, CollisionPart } from './plan/collisions.ts'
export { countedArms, countsOneArm, takesTurns, type DayVersions } from './plan/counted-arms.ts'
export { goalOutlook } from './plan/goal-outlook.ts'
export type { GoalChance, GoalOutlook } from './plan/goal-outlook.ts'
export { plannedLooks } from './plan/planned-looks.ts'
export type { PlannedLook } from './plan/planned-looks.ts'
export { endsOn, evidenceFrom, lockPlan, readableFrom } from './plan/lock-plan.ts'
export { fewestPeriodDays } from './plan/period-issues.ts'
export {
  blockOn,
  isWashout,
  periodsOfPlan,
  plannedBlocks,
  countedDays,
  type PlannedBlock,
} from './plan/planned-blocks.ts'
export { nextArm } from './plan/next-arm.ts'
export { readingDays } from './plan/reading-days.ts'
export type { ReadingDays } from './plan/reading-days.ts'
export { advicePresets, plannedAdvice, presetOf, presetTables } from './plan/advice/advice-presets.ts'
export type { AdviceChoice, AdvicePreset } from './plan/advice/advice-presets.ts'
export { withoutEvidence } from './plan/advice/without-evidence.ts'
export { adviceTableIssues } from './plan/advice/advice-table-issues.ts'
export type { AdviceTableIssue } from './plan/advice/advice-table-issues.ts'
export { actions, guardrailStates } from './plan/advice/advice-table.ts'
export type { AdviceRule, AdviceTable, DecisionAction, GuardrailState } from './plan/advice/advice-table.ts'
export { planIssues } from './plan/plan-issues.ts'
export { fewestControlEvents, latestStart, longestDays } from './plan/plan-limits.ts'
export type { PlanIssue } from './plan/plan-issues.ts'
export { planOutlook, wholeWeeks } from './plan/plan-outlook.ts'
export type { GuardrailOutlook, PlanOutlook } from './plan/plan-outlook.ts'
export { testability } from './plan/testability.ts'
export type { Testability, TestabilityVerdict } from './plan/testability.ts'
export { mostUnitsPerWeek, mostWeeks } from './plan/testability-issues.ts'
export type { TestabilityField, TestabilityIssue } from './plan/testability-issues.ts'
export { equalShares, mostVersions } from './plan/number-of-versions.ts'
export type { PlannedGuardrail, PlannedKpi, PlannedTest } from './plan/planned-test.ts'
export { upToTwoDigits } from './plan/turning-point.ts'
export { plannedTestOf } from './plan/planned-test-of.ts'
export { contextWeeks } from './plan/alternatives.ts'
export type { Alternative } from './plan/alternatives.ts'
export { guardrailKind, guardrailKinds, type GuardrailKind } from './plan/guardrail-kind.ts'
export { recheckAfterDays } from './plan/guardrail-testability.ts'
export type { GuardrailTestability, GuardrailWayOut } from './plan/guardrail-testability.ts'
export { lowersGrade, planChanges, shortestReason } from './plan/plan-changes.ts'
export type { Amendment, PlanPart } from './plan/plan-changes.ts'
export type { ScheduledTest, SharedDays } from './plan/scheduled-test.ts'
export { scaleOf, sizeOf } from './plan/threshold.ts'
export type { Margin, Scale, Threshold } from './plan/threshold.ts'

export type {
  ArmTotals,
  DailyRow,
  DayCoverage,
  BlockRow,
  DayRow,
  EvidenceIssue,
  Observation,
} from './evidence/observation.ts'
export { rowsAcross } from './evidence/rows-across.ts'
export { rowsAfterEnd } from './evidence/rows-after-end.ts'
export { sampleRatioAlarm } from './evidence/health.ts'
export type { Health, SampleRatio } from './evidence/health.ts'

export { assess } from './verdict/assess.ts'
export type { AssessError, AssessInput } from './verdict/assess.ts'
export { isAgainstGoal, looksOf } from './verdict/assessment.ts'
export type {
  Assessment,
  GoalAssessment,
  VariantAssessment,
  VersionsAssessment,
} from './verdict/assessment.ts'
export { effectStudy } from './verdict/effect-study.ts'
export { unitsPlannedBy } from './verdict/units-planned-by.ts'
export type { MadeLook, VersionsLook } from './verdict/looks/made-look.ts'
export type { LookLevels } from './verdict/looks/look-levels.ts'
export type { Alarm } from './verdict/versions/alarms.ts'
export type { GoalLook, GoalReading } from './verdict/goal/goal-reading.ts'
export { goalVerdict } from './verdict/goal/goal-verdict.ts'
export type { GoalFacts } from './verdict/goal/goal-verdict.ts'
export type { Adjustment, Basis, Comparison, ExactTest } from './verdict/comparison.ts'
export type { Estimate } from './verdict/estimate.ts'
export type { GuardrailReading } from './verdict/guardrail-reading.ts'
export { readFinishedTest } from './verdict/read-finished-test.ts'
export type { FinishedTest } from './verdict/read-finished-test.ts'
export type { Surprise } from './verdict/surprises.ts'
export type { WithoutPeaks } from './verdict/without-peaks.ts'
export { verdict, verdicts } from './verdict/verdict.ts'
export type { OrientedEffect, Verdict, VerdictFacts, VerdictName, VerdictReason } from './verdict/verdict.ts'

export { advise, guardrailState } from './decision/advice.ts'
export type { Advice } from './decision/advice.ts'
export { decide } from './decision/decision.ts'
export type { Decision, DecisionInput, DecisionIssue } from './decision/decision.ts'
export { expectedAgain } from './decision/expected-again.ts'
export { followUp } from './decision/follow-up.ts'
export { canKeepControl, followUpKpi, recheckedGuardrails } from './decision/follow-up-scope.ts'
export type {
  FollowUp,
  FollowUpCounts,
  FollowUpInput,
  FollowUpIssue,
  FollowUpMeasured,
  FollowUpResult,
} from './decision/follow-up.ts'
export { followUpDates } from './decision/follow-up-days.ts'
export type { FollowUpDate } from './decision/follow-up-days.ts'
export { followUpOutcome, followUpOutcomes } from './decision/follow-up-outcome.ts'
export type {
  FollowUpAnswer,
  FollowUpFacts,
  FollowUpOutcome,
  FollowUpReason,
} from './decision/follow-up-outcome.ts'

export { engineVersion } from './engine-version.ts'
export { decisionRecord, recordParts } from './record/decision-record.ts'
export type { DecisionRecord, RecordPart, RecordParts } from './record/decision-record.ts'
export type { Difference } from './record/differences.ts'
export { verifyRecord } from './record/verify-record.ts'
export type { RecordProblem, Verification } from './record/verify-record.ts'

export { gradeOf, grades } from './lesson/grade.ts'
export type { EvidenceGrade, Grade, GradeReason } from './lesson/grade.ts'
export { similarityIndex } from './lesson/similarity.ts'
export type { Comparable, Similar } from './lesson/similarity.ts'
export { lessonIssues, lessonStatus, lessonTypes, takeawayLength } from './lesson/lesson.ts'
export type { Lesson, LessonIssue, LessonType } from './lesson/lesson.ts'

export { agreement, answersOf, valuesOf } from './backlog/agreement.ts'
export type { Agreement, Rating } from './backlog/agreement.ts'
export type { FormulaPiece } from './backlog/formula.ts'
export { answerRange, isAnswer, priorityInputNames, priorityInputs } from './backlog/priority-inputs.ts'
export type { PriorityAnswers, PriorityInput, PriorityQuestion } from './backlog/priority-inputs.ts'
export { isPriorityModel, priorityModelNames, priorityModels } from './backlog/priority-models.ts'
export type { PriorityModel, PriorityModelFacts } from './backlog/priority-models.ts'
export { compareScores, priorityFormula, priorityScore } from './backlog/priority-score.ts'
export type { PriorityScore } from './backlog/priority-score.ts'

export type { GuardrailStatus, Interval } from './stats/index.ts'
