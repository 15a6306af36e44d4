import type { CivilDate } from '../calendar.ts'
import { canonicalJson, sha256 } from '../canonical.ts'
import type { Decision } from '../decision/decision.ts'
import { engineVersion } from '../engine-version.ts'
import type { Observation } from '../evidence/observation.ts'
import type { Lesson } from '../lesson/lesson.ts'
import type { Plan } from '../plan/plan.ts'
import type { Assessment } from '../verdict/assessment.ts'
import type { VerdictName } from '../verdict/verdict.ts'
import type { MadeLook } from '../verdict/looks/made-look.ts'

/** What a decision rests on, from the question to the lesson. Everything in it can be computed again from it. */
export type RecordParts = {
  /** What the test is called, and its key in the log it comes from. */
  readonly question: { readonly key: string; readonly title: string }
  /** The plan in force when the results were read. */
  readonly plan: Plan
  /** The counts of that moment. */
  readonly observations: readonly Observation[]
  /** The readings before this one. */
  readonly earlierLooks: readonly MadeLook[]
  readonly reading: Assessment
  /** Of a reading that is no longer in force: the one that took its place. */
  readonly supersededBy: { readonly on: CivilDate; readonly verdict: VerdictName } | null
  readonly decision: Decision | null
  readonly lesson: Lesson | null
}

export const recordParts = [
  'question',
  'plan',
  'observations',
  'earlierLooks',
  'reading',
  'supersededBy',
  'decision',
  'lesson',
] as const satisfies readonly (keyof RecordParts)[]
export type RecordPart = (typeof recordParts)[number]

/** A file that proves itself: the parts, and the SHA-256 of each part's canonical JSON. */
export type DecisionRecord = RecordParts & {
  readonly format: 'cimento-record'
  readonly version: 1
  readonly engine: string
  readonly hashes: { readonly [P in RecordPart]: string }
}

/**
 * Answers: "on what did we decide this, in a form that anybody can check?"
 * Law: the same parts give the same record, byte for byte in canonical JSON.
 */
export function decisionRecord(parts: RecordParts, engine: string = engineVersion): DecisionRecord {
  const { question, plan, observations, earlierLooks, reading, supersededBy, decision, lesson } = parts
  const own = { question, plan, observations, earlierLooks, reading, supersededBy, decision, lesson }
  return {
    format: 'cimento-record',
    version: 1,
    engine,
    ...own,
    hashes: {
      question: hashOf(question),
      plan: hashOf(plan),
      observations: hashOf(observations),
      earlierLooks: hashOf(earlierLooks),
      reading: hashOf(reading),
      supersededBy: hashOf(supersededBy),
      decision: hashOf(decision),
      lesson: hashOf(lesson),
    },
  }
}

export function hashOf(part: unknown): string {
  return sha256(canonicalJson(part))
}
