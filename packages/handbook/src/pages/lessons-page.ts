import { formatDate } from '@cimento/report'
import { link, list, paragraph } from '../model/blocks.ts'
import type { Page, Spans } from '../model/page.ts'
import { messages } from '../messages.ts'
import { isGone, lessonId, type Subject } from '../subject.ts'
import type { Shelf } from './index-page.ts'

/** All lessons in the order of their tests, each with what was found and decided. */
export function lessonsPage(
  subjects: readonly Subject[],
  { language, example }: Pick<Shelf, 'language' | 'example'>,
): Page {
  const text = messages[language]
  return {
    id: 'lessons',
    kind: 'lessons',
    title: text.allLessons,
    properties: { title: text.allLessons, ...(example && { origin: 'example' }) },
    blocks: [
      ...(example ? paragraph(text.example) : []),
      ...(subjects.length === 0 ? paragraph(text.noLessons) : list(subjects.map(lineOf))),
    ],
  }
}

function lineOf(subject: Subject): Spans {
  const { takeaway, key, title, description, file, language } = subject
  const { decision, lesson } = file
  const found =
    isGone(subject) || !decision ? [] : [description.tag.word, messages[language][decision.value.action]]
  const closed = lesson?.closedOn ? [formatDate(lesson.closedOn, language)] : []
  const test = title === key ? key : `${key} ${title}`
  return [link(takeaway, lessonId(subject)), ` · ${[test, ...found, ...closed].join(' · ')}`]
}
