import { insideSentence, type Sheet, type SheetColumn } from '@cimento/report'
import type { Book } from '../book.ts'
import { messages } from '../messages.ts'
import { isGone, type Subject } from '../subject.ts'
import { tagsOf } from '../tags.ts'

/** The lessons of a book, one a row, with where each holds and how solid it is. */
export function lessonsSheet({
  subjects,
  language,
  title,
}: Pick<Book, 'subjects' | 'language' | 'title'>): Sheet {
  const text = messages[language]
  const withNumbers = subjects.every((subject) => subject.withNumbers)
  const column = (label: string, kind: SheetColumn['kind'] = 'text') => ({ kind, label })
  return {
    title,
    columns: [
      column('id'),
      column(text.lesson),
      column(text.test),
      column(text.believed),
      column(text.done),
      column(text.learned),
      column(text.soWhat),
      column(text.verdict),
      ...(withNumbers ? [column(text.saw)] : []),
      column(text.holdsShort),
      column(text.decision),
      column(text.level),
      column(text.channel),
      column(text.scope),
      column(text.tags),
      column(text.owner),
      column(text.closedOn, 'date'),
      column(text.reviewBy, 'date'),
    ],
    rows: subjects.map((subject) => row(subject, withNumbers)),
  }
}

function row(subject: Subject, withNumbers: boolean): Sheet['rows'][number] {
  const { key, takeaway, title, file, description, language } = subject
  const text = messages[language]
  const { lesson, decision, experiment } = file
  const gone = isGone(subject)
  return [
    key,
    takeaway,
    gone ? text.goneTest : title,
    lesson?.believed ?? '',
    lesson?.done ?? '',
    lesson?.learned ?? '',
    lesson?.soWhat ?? '',
    gone ? '' : description.tag.word,
    ...(withNumbers ? [gone ? '' : description.headline] : []),
    gone ? '' : insideSentence(description.grade.word),
    gone || !decision ? '' : text[decision.value.action],
    experiment.level ? text[experiment.level] : '',
    experiment.channel,
    lesson?.scope ?? '',
    tagsOf(subject).join(', '),
    lesson?.owner ?? '',
    lesson?.closedOn ?? null,
    lesson?.reviewBy ?? null,
  ]
}
