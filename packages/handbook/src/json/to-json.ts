import type { Book } from '../book.ts'
import { isGone, type Subject } from '../subject.ts'
import { tagsOf } from '../tags.ts'
import type { HandbookJson, LessonJson } from './handbook-json.ts'

export function toJson({ language, title, example, subjects }: Book): string {
  const book: HandbookJson = {
    format: 'cimento-handbook',
    version: 1,
    language,
    title,
    example,
    lessons: subjects.map(lessonJson),
  }
  return `${JSON.stringify(book, null, 2)}\n`
}

function lessonJson(subject: Subject): LessonJson {
  const { key, takeaway, file } = subject
  const { lesson, experiment } = file
  return {
    id: key,
    takeaway,
    believed: lesson?.believed ?? '',
    done: lesson?.done ?? '',
    learned: lesson?.learned ?? '',
    soWhat: lesson?.soWhat ?? '',
    type: lesson?.type ?? null,
    scope: lesson?.scope ?? '',
    tags: tagsOf(subject),
    owner: lesson?.owner ?? '',
    level: experiment.level,
    channel: experiment.channel,
    closedOn: lesson?.closedOn ?? null,
    reviewBy: lesson?.reviewBy ?? null,
    test: testJson(subject),
  }
}

function testJson(subject: Subject): LessonJson['test'] {
  const { file, title, reading, description, withNumbers } = subject
  const decision = file.decision?.value
  if (isGone(subject) || !decision) return null
  const { action, decidedOn, decidedBy, reason, next } = decision
  return {
    title,
    verdict: reading.verdict,
    evidence: description.grade.grade,
    decision: action,
    decidedOn,
    decidedBy,
    reason,
    next,
    planSha256: reading.planHash,
    found: withNumbers ? { headline: description.headline, interval: description.interval } : null,
  }
}
