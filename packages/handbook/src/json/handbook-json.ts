import type { DecisionAction, Grade, LessonType, VerdictName } from '@cimento/core'
import type { Experiment } from '@cimento/core/workspace'
import type { Language } from '@cimento/report'

/** The book for programs; `handbook-schema.ts` says the same as a JSON Schema. Dates are `YYYY-MM-DD`. */
export type HandbookJson = {
  readonly format: 'cimento-handbook'
  readonly version: 1
  readonly language: Language
  readonly title: string
  /** Invented numbers, not results. */
  readonly example: boolean
  readonly lessons: readonly LessonJson[]
}

export type LessonJson = {
  readonly id: string
  readonly takeaway: string
  readonly believed: string
  readonly done: string
  readonly learned: string
  readonly soWhat: string
  readonly type: LessonType | null
  readonly scope: string
  readonly tags: readonly string[]
  readonly owner: string
  readonly level: Experiment['level']
  readonly channel: string
  readonly closedOn: string | null
  readonly reviewBy: string | null
  /** What it rests on; null where its test was deleted. */
  readonly test: TestJson | null
}

type TestJson = {
  readonly title: string
  readonly verdict: VerdictName
  readonly evidence: Grade
  readonly decision: DecisionAction
  readonly decidedOn: string
  readonly decidedBy: string
  readonly reason: string | null
  readonly next: string
  readonly planSha256: string
  /** In words, in the language of the book; null without numbers. */
  readonly found: { readonly headline: string; readonly interval: string | null } | null
}
