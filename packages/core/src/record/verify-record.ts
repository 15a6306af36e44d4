import { canonicalJson } from '../canonical.ts'
import { advise, type Advice } from '../decision/advice.ts'
import { decide, type Decision, type DecisionIssue } from '../decision/decision.ts'
import { engineVersion } from '../engine-version.ts'
import { lessonIssues, type Lesson, type LessonIssue } from '../lesson/lesson.ts'
import type { AssessError } from '../verdict/assess.ts'
import type { Assessment } from '../verdict/assessment.ts'
import { hashOf, recordParts, type DecisionRecord, type RecordPart } from './decision-record.ts'
import { differencesBetween, type Difference } from './differences.ts'
import { readingAgain } from './reading-again.ts'

/** What does not fit in a record. */
export type RecordProblem =
  /** A part is not the one that was hashed. */
  | {
      readonly kind: 'altered-part'
      readonly part: RecordPart
      readonly recorded: string
      readonly computed: string
    }
  /** The reading, or the decision, belongs to another plan. */
  | {
      readonly kind: 'other-plan'
      readonly part: 'reading' | 'decision'
      readonly recorded: string
      readonly computed: string
    }
  | { readonly kind: 'impossible-counts'; readonly issues: readonly AssessError[] }
  /** Plan and counts give another reading: the verdict, or a number behind it. */
  | ({ readonly kind: 'other-reading' } & Difference)
  | {
      readonly kind: 'other-verdict'
      readonly part: 'reading' | 'decision'
      readonly recorded: string
      readonly computed: string
    }
  | { readonly kind: 'other-advice'; readonly recorded: Advice; readonly computed: Advice }
  /** This reading does not allow this decision. */
  | { readonly kind: 'refused-decision'; readonly issues: readonly DecisionIssue[] }
  | { readonly kind: 'refused-lesson'; readonly issues: readonly LessonIssue[] }

export type Verification = {
  /** Empty: the record says what its plan and its counts say. */
  readonly problems: readonly RecordProblem[]
  /** Of another engine: where its numbers differ from ours though nobody changed them. */
  readonly otherEngine: {
    readonly recorded: string
    readonly running: string
    readonly differences: readonly Difference[]
  } | null
}

/**
 * Answers: "does this record follow from its own plan and counts?" Computes everything again from the record alone.
 * Input     a record as read by `readRecord`: its shape is right.
 * Output    every difference by name. One engine computes the same bits everywhere, so any other digit is a difference;
 *           a record of another engine has last digits that differ listed apart, all else compared all the same.
 * Law       changing any value of a record that verifies, but for the engine's name, gives at least one problem. The day
 *           of the reading, the earlier effects it was held against and the amendments are taken as they stand.
 */
export function verifyRecord(record: DecisionRecord): Verification {
  const { question, plan, reading, decision, lesson } = record
  const planHash = hashOf(plan)
  const isOurs = record.engine === engineVersion
  const assessed = readingAgain(record)
  const differences = assessed.ok
    ? differencesBetween(reading, assessed.value).filter(({ path }) => path !== '/verdict')
    : []
  const problems: readonly RecordProblem[] = [
    ...recordParts.flatMap((part) => alteredPart(record, part)),
    ...otherPlan('reading', reading.planHash, planHash),
    ...(decision ? otherPlan('decision', decision.planHash, planHash) : []),
    ...(assessed.ok
      ? otherVerdict('reading', reading.verdict, assessed.value.verdict)
      : [{ kind: 'impossible-counts', issues: assessed.error } as const]),
    ...differences
      .filter((found) => isOurs || !isLastDigits(found))
      .map((found) => ({ kind: 'other-reading', ...found }) as const),
    ...(decision && assessed.ok ? decisionProblems(decision, assessed.value) : []),
    ...(lesson ? lessonProblems(lesson, question.title) : []),
  ]
  return {
    problems,
    otherEngine: isOurs
      ? null
      : { recorded: record.engine, running: engineVersion, differences: differences.filter(isLastDigits) },
  }
}

/** What another engine may find in the same counts; a word, a count or a rounder number it may not. */
function isLastDigits({ recorded, computed }: Difference): boolean {
  if (typeof recorded !== 'number' || typeof computed !== 'number') return false
  return Math.abs(recorded - computed) <= 1e-6 * Math.max(1, Math.abs(recorded), Math.abs(computed))
}

function alteredPart(record: DecisionRecord, part: RecordPart): readonly RecordProblem[] {
  const [recorded, computed] = [record.hashes[part], hashOf(record[part])]
  return recorded === computed ? [] : [{ kind: 'altered-part', part, recorded, computed }]
}

function otherPlan(
  part: 'reading' | 'decision',
  recorded: string,
  computed: string,
): readonly RecordProblem[] {
  return recorded === computed ? [] : [{ kind: 'other-plan', part, recorded, computed }]
}

function otherVerdict(
  part: 'reading' | 'decision',
  recorded: string,
  computed: string,
): readonly RecordProblem[] {
  return recorded === computed ? [] : [{ kind: 'other-verdict', part, recorded, computed }]
}

/** The advice again, and whether a person could have decided this on it. */
function decisionProblems(decision: Decision, computed: Assessment): readonly RecordProblem[] {
  const advice = advise(computed)
  const allowed = decide(
    { ...decision, reason: decision.reason ?? '' },
    { assessment: computed, look: decision.look, today: decision.decidedOn },
  )
  const again = allowed.ok ? differencesBetween(decision, allowed.value, '/decision') : []
  return [
    ...(canonicalJson(decision.advice) === canonicalJson(advice)
      ? []
      : [{ kind: 'other-advice', recorded: decision.advice, computed: advice } as const]),
    ...otherVerdict('decision', decision.verdict, computed.verdict),
    ...(allowed.ok ? [] : [{ kind: 'refused-decision', issues: allowed.error } as const]),
    // A reason where none was asked, white space that no screen would have kept.
    ...again
      .filter(({ path }) => !/^\/decision\/(?:advice|verdict|planHash)/.test(path))
      .map((found) => ({ kind: 'other-reading', ...found }) as const),
  ]
}

function lessonProblems(lesson: Lesson, title: string): readonly RecordProblem[] {
  const issues = lessonIssues(lesson, title)
  return issues.length > 0 ? [{ kind: 'refused-lesson', issues }] : []
}
