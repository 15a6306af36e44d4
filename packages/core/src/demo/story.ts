import type { PriorityAnswers } from '../backlog/priority-inputs.ts'
import type { DecisionAction } from '../plan/advice/advice-table.ts'
import type { Measured } from '../kpi/measures.ts'
import type { Lesson, LessonType } from '../lesson/lesson.ts'
import type { Guardrail } from '../plan/plan.ts'
import type { RecheckDay } from '../plan/reading-days.ts'
import type { Draft } from '../workspace/experiment.ts'
import type { Rhythm } from './rhythm.ts'

/** The languages that the example is written in. */
export const demoLanguages = ['it', 'en'] as const
export type DemoLanguage = (typeof demoLanguages)[number]

/**
 * One test of the example company, as facts and words: `stepsOf` turns it into the gestures of its people. Weeks begin
 * on Mondays and are counted back from the week of today.
 */
export type Story = {
  /** The experiment's id, and the seed of its numbers. */
  readonly id: string
  /** The story whose decision to iterate left this idea behind. */
  readonly childOf?: string
  readonly writtenWeeksAgo: number
  readonly level: Draft['level']
  /** What its people answered to the questions of priority models. */
  readonly rated?: PriorityAnswers
  readonly test?: PlannedTest
  /** A test that was over when it was typed in: it was read with no plan, in the week in which it was written. */
  readonly finished?: { readonly control: FinishedArm; readonly treatment: FinishedArm }
  readonly decision?: { readonly action: DecisionAction; readonly daysLater: number }
  readonly lesson?: { readonly type: LessonType; readonly reviewWeeksAgo: number }
  /** Of what was scaled: whether it still works, where some people kept the former version. */
  readonly followUps?: readonly StoryFollowUp[]
  readonly words: Readonly<Record<DemoLanguage, StoryWords>>
}

export type PlannedTest = {
  /** A negative number is still to come. */
  readonly startsWeeksAgo: number
  readonly facts: Partial<Draft> & { readonly durationDays: number }
  /** Before and after: how many of its days lie before the change. */
  readonly daysBefore?: number
  /** Read every week: how many of the readings were made. */
  readonly readings?: number
  /** The last of them ended the test: nothing was counted after it. */
  readonly endedByReading?: boolean
  readonly guardrail?: Omit<Guardrail, 'id' | 'name' | 'eventName'>
  /** What the whole test counts, version by version; a running one has come as far as its days. Without: not started. */
  readonly counts?: readonly [CountedArm, CountedArm] | readonly [CountedArm]
  readonly rhythm?: Rhythm
  /** The last day written down, in days before today. */
  readonly countedUntil?: number
  readonly amended?: { readonly weeksAgo: number; readonly set: { readonly durationDays: number } }
}

export type StoryFollowUp = {
  readonly afterDays: RecheckDay
  /** Counted from the day after the decision. */
  readonly days: number
  readonly controlShare: number
  readonly arms: readonly [CountedArm, CountedArm]
}

type FinishedArm = { readonly units: number; readonly successes: number }

/** Totals of one version; a mean and its deviation are those of its people. */
export type CountedArm = Measured & { readonly guardrail?: number }

/** What its people wrote. Whatever a gesture needs must be here: the example is built by the same rules as any log. */
export type StoryWords = {
  readonly title: string
  readonly channel?: string
  readonly owner?: string
  readonly because?: string
  readonly source?: string
  readonly change?: string
  readonly segment?: string
  readonly kpi?: { readonly name: string; readonly units: string; readonly events: string }
  /** Where the KPI only tells of activity. */
  readonly activityReason?: string
  readonly versions?: readonly [VersionWords, VersionWords] | readonly [VersionWords]
  readonly guardrail?: { readonly name: string; readonly event: string }
  readonly amendment?: string
  readonly next?: string
  readonly reason?: string
  readonly lesson?: Pick<Lesson, 'takeaway' | 'believed' | 'done' | 'learned' | 'soWhat' | 'scope' | 'tags'>
}

type VersionWords = { readonly name: string; readonly shows: string }
