import type { CivilDate } from '../calendar.ts'

export const lessonTypes = ['customer', 'channel', 'message', 'method'] as const
export type LessonType = (typeof lessonTypes)[number]

/** What stays: one sentence that a colleague can use without having been there. */
export type Lesson = {
  readonly takeaway: string
  readonly believed: string
  readonly done: string
  readonly learned: string
  readonly soWhat: string
  readonly type: LessonType | null
  readonly scope: string
  readonly tags: readonly string[]
  readonly owner: string
  readonly reviewBy: CivilDate | null
}

export const takeawayLength = { shortest: 15, longest: 140 } as const

export type LessonIssue =
  | { readonly kind: 'takeaway-length'; readonly field: 'takeaway'; readonly length: number }
  | { readonly kind: 'takeaway-is-title'; readonly field: 'takeaway' }

/** Why a lesson cannot close its test yet. Empty: it can. */
export function lessonIssues(lesson: Pick<Lesson, 'takeaway'>, title: string): readonly LessonIssue[] {
  const takeaway = lesson.takeaway.trim()
  const length = [...takeaway].length
  if (length < takeawayLength.shortest || length > takeawayLength.longest)
    return [{ kind: 'takeaway-length', field: 'takeaway', length }]
  return sameText(takeaway, title) ? [{ kind: 'takeaway-is-title', field: 'takeaway' }] : []
}

/** Past its review date a lesson is not wrong, only unchecked. */
export function lessonStatus(lesson: Pick<Lesson, 'reviewBy'>, today: CivilDate): 'current' | 'to-review' {
  return lesson.reviewBy !== null && lesson.reviewBy < today ? 'to-review' : 'current'
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase()
