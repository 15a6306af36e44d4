import { followUpTag, formatDate, insideSentence } from '@cimento/report'
import { fact, link, list, paragraph, paragraphs, section } from '../model/blocks.ts'
import type { Block, Page, Properties } from '../model/page.ts'
import { afterText, messages } from '../messages.ts'
import { isGone, lessonId, recordId, type Subject } from '../subject.ts'
import { tagId, tagsOf } from '../tags.ts'

/** One lesson: what a colleague needs who was not there, and the way to the record behind it. */
export function lessonPage(subject: Subject): Page {
  const { file, key, takeaway, language, example } = subject
  const text = messages[language]
  const { lesson } = file
  return {
    id: lessonId(subject),
    kind: 'lesson',
    title: takeaway,
    properties: propertiesOf(subject),
    blocks: [
      ...(example ? paragraph(text.example) : []),
      ...(isGone(subject) ? paragraph(text.goneRecord) : []),
      ...section(text.believed, paragraphs(lesson?.believed ?? '')),
      ...section(text.done, paragraphs(lesson?.done ?? '')),
      ...section(text.saw, happened(subject)),
      ...section(text.learned, paragraphs(lesson?.learned ?? '')),
      ...section(text.soWhat, paragraphs(lesson?.soWhat ?? '')),
      ...section(text.holds, list(factsOf(subject))),
      ...(isGone(subject) ? [] : paragraph(link(`${text.record}: ${key}`, recordId(subject)))),
    ],
  }
}

function propertiesOf(subject: Subject): Properties {
  const { file, key, reading, description, takeaway, example } = subject
  const { lesson, experiment, decision } = file
  const gone = isGone(subject)
  return {
    id: key,
    title: takeaway,
    type: 'lesson',
    about: lesson?.type ?? '',
    level: experiment.level ?? '',
    channel: experiment.channel,
    ...(gone
      ? { test: 'deleted' }
      : {
          verdict: reading.verdict,
          decision: decision?.value.action ?? 'none',
          evidence: description.grade.grade,
        }),
    closed_on: lesson?.closedOn ?? '',
    tags: tagsOf(subject),
    ...(example && { origin: 'example' }),
  }
}

/** What was found, with its interval; without numbers the verdict's word. */
function happened(subject: Subject): readonly Block[] {
  const { description, withNumbers } = subject
  if (isGone(subject)) return []
  return paragraph(withNumbers ? description.headline : description.tag.word)
}

function factsOf(subject: Subject) {
  const { file, description, language, withNumbers } = subject
  const text = messages[language]
  const { lesson, experiment } = file
  const { grade } = description
  const evidence = [
    grade.word,
    ...(withNumbers ? grade.reasons : []),
    ...file.followUps.map(
      ({ value }) =>
        `${afterText(value, language)}: ${insideSentence(followUpTag(value.outcome, language).word)}`,
    ),
  ]
  const tags = tagsOf(subject).map((tag) => link(tag, tagId(tag)))
  return [
    ...(isGone(subject) ? [] : evidence),
    ...fact(text.scope, lesson?.scope ?? null),
    ...fact(text.level, experiment.level && text[experiment.level]),
    ...fact(text.channel, experiment.channel),
    ...(tags.length > 0
      ? [[`${text.tags}: `, ...tags.flatMap((tag, at) => (at === 0 ? [tag] : [', ', tag]))]]
      : []),
    ...fact(text.owner, lesson?.owner ?? null),
    ...fact(text.reviewBy, lesson?.reviewBy ? formatDate(lesson.reviewBy, language) : null),
  ]
}
