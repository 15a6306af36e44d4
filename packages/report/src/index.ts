// What the core found, in words and pictures. Nothing else in the product words a result.
export { languages, localeOf } from './language.ts'
export type { Language } from './language.ts'

export {
  formatCount,
  formatDecimal,
  formatNumber,
  formatPValue,
  formatRate,
  formatShare,
  noBreakSpace,
} from './formats/numbers.ts'
export { formatKpi, formatKpiValue } from './formats/amounts.ts'
export { effectDigits, formatEffect, formatInterval, formatSize, unitOf } from './formats/effects.ts'
export type { EffectFormat, EffectUnit } from './formats/effects.ts'
export { formatMoney } from './formats/money.ts'
export {
  formatDate,
  formatLongDate,
  formatMonth,
  formatMonthName,
  formatShortDate,
  formatShortWeekdayDate,
  formatWeekday,
  formatWeekdayDate,
} from './formats/dates.ts'
export { insideSentence, joinList, startOfSentence } from './formats/text.ts'

export { checksOf } from './describe/checks-of.ts'
export { describe } from './describe/describe.ts'
export type {
  ArmDescription,
  Description,
  Detail,
  Figure,
  GradeDescription,
  GuardrailDescription,
  LineStatus,
  StatusLine,
  Table,
  Tone,
  VariantDescription,
} from './describe/description.ts'
export { thresholdText } from './describe/effect.ts'
export { sampleUnits } from './describe/names.ts'
export {
  adviceOptions,
  describeAdviceChoice,
  describeAdviceRule,
  describeAdviceTableIssue,
} from './describe/describe-advice-table.ts'
export { describeAdvice } from './describe/describe-advice.ts'
export type { AdviceDescription } from './describe/describe-advice.ts'
export {
  describeExpectedAgain,
  describeFollowUp,
  describeFollowUpIssue,
  followUpTag,
} from './describe/describe-follow-up.ts'
export type { FollowUpDescription } from './describe/describe-follow-up.ts'
export { describeGrade } from './describe/describe-grade.ts'
export { describeHypothesis } from './describe/describe-hypothesis.ts'
export type { HypothesisDescription, HypothesisSlots } from './describe/describe-hypothesis.ts'
export {
  describeDecisionIssue,
  describeEvidenceIssue,
  describeLessonIssue,
  describePlanIssue,
} from './describe/describe-issues.ts'
export { describeStartIssue } from './describe/describe-start-issue.ts'
export { describeConflict } from './describe/describe-conflict.ts'
export type { ConflictDescription } from './describe/describe-conflict.ts'
export { describeBackupIssue, describeContents } from './describe/describe-backup-issue.ts'
export { describeStorageError, describeTitleIssue } from './describe/describe-log-issues.ts'
export type { StorageProblem } from './words/log-words.ts'
export { armLabel, armLetter, letterAt } from './describe/arm-label.ts'
export { armMark } from './describe/arm-mark.ts'
export { describeIntakeIssue, describeIntakeProblem, describeIntakeSkip } from './describe/describe-intake.ts'
export type { IntakeIssue, IntakeProblem, IntakeSkip } from './words/intake-words.ts'
export { planWords, type PlanWords } from './describe/plan-words.ts'
export { describeCountIssue, describeReadIssue, measureName } from './describe/describe-count-issue.ts'
export type { GridIssue, UnreadableCount } from './words/count-words.ts'
export { describeCrowd, describeOverlaps } from './describe/describe-overlaps.ts'
export type { OverlapsDescription, OverlapsInput } from './describe/describe-overlaps.ts'
export { describeProgress } from './describe/describe-progress.ts'
export { moneyText } from './describe/goal/printed-cost.ts'
export { describeGoalOutlook } from './describe/goal/describe-goal-outlook.ts'
export type { GoalOutlookDescription } from './describe/goal/describe-goal-outlook.ts'
export { describeOutlook } from './describe/describe-outlook.ts'
export type { OutlookDescription } from './describe/describe-outlook.ts'
export { describeBlocksOutlook } from './describe/describe-blocks-outlook.ts'
export type { BlocksOutlookDescription } from './describe/describe-blocks-outlook.ts'
export { describeSchedule, describeTurn } from './describe/describe-schedule.ts'
export type { ScheduleLine, SchedulePlan } from './describe/describe-schedule.ts'
export { describeTestability, describeTestabilityIssue } from './describe/describe-testability.ts'
export type { TestabilityDescription } from './describe/describe-testability.ts'
export type { GuardrailOutlookWords, PlannedNames, WayOut } from './describe/testability-ways-out.ts'
export { describeAlarms } from './describe/looks/describe-alarms.ts'
export { readingName } from './describe/looks/reading-name.ts'
export { describePlan, describePlanChange } from './describe/describe-plan.ts'

export { guardrailIntervalFacts, intervalFacts } from './charts/interval-facts.ts'
export type { IntervalFacts } from './charts/interval-facts.ts'
export { readingsFacts } from './charts/readings-facts.ts'
export type { ReadingsFacts } from './charts/readings-facts.ts'
export { readingsScene } from './charts/readings-scene.ts'
export { visibleEffectFacts } from './charts/visible-effect-facts.ts'
export type { VisibleEffectFacts } from './charts/visible-effect-facts.ts'
export { visibleEffectScene } from './charts/visible-effect-scene.ts'
export { intervalScene } from './charts/interval-scene.ts'
export { guardrailScene, miniIntervalScene } from './charts/mini-interval-scene.ts'
export { lightPaints, toSvg } from './charts/to-svg.ts'
export type { Paints, SvgOptions } from './charts/to-svg.ts'
export type {
  CircleMark,
  Face,
  GradientMark,
  GroupMark,
  HatchMark,
  LineMark,
  Mark,
  Paint,
  PathMark,
  RectMark,
  RunsMark,
  Scene,
  TextMark,
  TextRun,
} from './charts/scene.ts'

export { emailText, longestEmail } from './share/email-text.ts'
export { shareCardScene, shareCardSize } from './share/share-card-scene.ts'
export { shareFacts } from './share/share-facts.ts'
export type { ShareContext, ShareFacts } from './share/share-facts.ts'

export { cellText, typedCell } from './sheets/sheet.ts'
export type { Cell, Sheet, SheetColumn, TypedCell } from './sheets/sheet.ts'

export { sparklineScene } from './charts/sparkline-scene.ts'
export type { SparklineFacts } from './charts/sparkline-scene.ts'
export { describeKpi } from './kpi/describe-kpi.ts'
export type { FollowedKpi, KpiDescription } from './kpi/describe-kpi.ts'

export { describeMeeting } from './calendar/describe-meeting.ts'
export { describeReadingDays } from './calendar/describe-reading-days.ts'
export type { ReadingDaysDescription } from './calendar/describe-reading-days.ts'
export { calendarFileName, readingsCalendar } from './calendar/readings-calendar.ts'
export type { CalendarContext } from './calendar/ical-file.ts'
export { weeklyReadings, weeklyReadingsCalendar } from './calendar/weekly-readings.ts'
export type { WeeklyReading } from './calendar/weekly-readings.ts'
