import { followUpTag, formatDate, insideSentence } from '@cimento/report'
import { document, list, section } from '../markdown/document.ts'
import { inline, paragraphs } from '../markdown/escape.ts'
import { afterText, messages } from '../messages.ts'
import type { Subject } from '../subject.ts'

/** One lesson: what a colleague needs who was not there, and the way to the record behind it. */
export function lessonPage(subject: Subject): string {
  const { file, key, reading, description, takeaway, fileName, language, example } = subject
  const text = messages[language]
  const { lesson, experiment, decision } = file
  const properties = {
    id: key,
    title: takeaway,
    type: 'lesson',
    about: lesson?.type ?? '',
    level: experiment.level ?? '',
    channel: experiment.channel,
    verdict: reading.verdict,
    decision: decision?.value.action ?? 'none',
    evidence: description.grade.grade,
    closed_on: lesson?.closedOn ?? '',
    tags: lesson?.tags ?? [],
    ...(example && { origin: 'example' }),
  }
  const facts = [
    ...[description.grade.word, ...description.grade.reasons].map(inline),
    ...file.followUps.map(
      ({ value }) =>
        `${afterText(value, language)}: ${insideSentence(followUpTag(value.outcome, language).word)}`,
    ),
    ...(lesson?.scope ? [`${text.scope}: ${inline(lesson.scope)}`] : []),
    ...(lesson?.owner ? [`${text.owner}: ${inline(lesson.owner)}`] : []),
    ...(lesson?.reviewBy ? [`${text.reviewBy}: ${formatDate(lesson.reviewBy, language)}`] : []),
  ]
  return document(properties, [
    `# ${inline(takeaway)}`,
    ...(example ? [text.example] : []),
    ...section(text.believed, paragraphs(lesson?.believed ?? '')),
    ...section(text.done, paragraphs(lesson?.done ?? '')),
    ...section(text.saw, inline(description.headline)),
    ...section(text.learned, paragraphs(lesson?.learned ?? '')),
    ...section(text.soWhat, paragraphs(lesson?.soWhat ?? '')),
    ...section(text.holds, list(facts)),
    `[${text.record}: ${inline(key)}](../experiments/${fileName}.md)`,
  ])
}
