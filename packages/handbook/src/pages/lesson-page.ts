import { formatDate } from '@cimento/report'
import { inline, paragraphs } from '../markdown/escape.ts'
import { frontMatter } from '../markdown/front-matter.ts'
import { messages } from '../messages.ts'
import type { Subject } from '../subject.ts'

/** One lesson: what a colleague needs who was not there, and the way to the record behind it. */
export function lessonPage(subject: Subject): string {
  const { file, key, language, description, fileName } = subject
  const text = messages[language]
  const { lesson, experiment } = file
  const part = (heading: string, content: string) => (content.trim() ? [`## ${heading}`, paragraphs(content)] : [])
  const facts = [
    `- ${text.solidity}: ${inline(description.grade.word)}`,
    ...(lesson?.scope ? [`- ${text.scope}: ${inline(lesson.scope)}`] : []),
    ...(lesson?.owner ? [`- ${text.owner}: ${inline(lesson.owner)}`] : []),
    ...(lesson?.reviewBy ? [`- ${text.reviewBy}: ${formatDate(lesson.reviewBy, language)}`] : []),
  ]
  return [
    frontMatter({
      id: key,
      title: lesson?.takeaway ?? experiment.title,
      type: 'lesson',
      level: experiment.level ?? '',
      channel: experiment.channel,
      verdict: subject.reading.verdict,
      decision: file.decision?.value.action ?? 'none',
      evidence: description.grade.grade,
      closed_on: lesson?.closedOn ?? '',
      tags: lesson?.tags ?? [],
    }),
    `# ${inline(lesson?.takeaway ?? experiment.title)}`,
    ...part(text.believed, lesson?.believed ?? ''),
    ...part(text.done, lesson?.done ?? ''),
    `## ${text.saw}`,
    inline(description.headline),
    ...part(text.learned, lesson?.learned ?? ''),
    ...part(text.soWhat, lesson?.soWhat ?? ''),
    facts.join('\n'),
    `[${text.record}: ${key}](../experiments/${fileName}.md)`,
    '',
  ].join('\n\n')
}
