import { inline } from '../markdown/escape.ts'
import { frontMatter } from '../markdown/front-matter.ts'
import { messages } from '../messages.ts'
import type { Subject } from '../subject.ts'
import type { Language } from '@cimento/report'

/** The first page: every lesson, by funnel level and then by channel. */
export function indexPage(title: string, lessons: readonly Subject[], language: Language): string {
  const text = messages[language]
  const parts = levels.flatMap((level) => {
    const own = lessons.filter(({ file }) => file.experiment.level === level)
    const heading = level === null ? text.otherLevel : text[level]
    return own.length === 0 ? [] : [`## ${heading}`, ...channelsOf(own).map((channel) => list(channel, own))]
  })
  return [
    frontMatter({ title }),
    `# ${inline(title)}`,
    ...(parts.length === 0 ? [text.noLessons] : parts),
    '',
  ].join('\n\n')
}

const levels = ['awareness', 'consideration', 'conversion', 'retention', null] as const

const channelsOf = (lessons: readonly Subject[]): readonly string[] =>
  [...new Set(lessons.map(({ file }) => file.experiment.channel.trim()))].toSorted()

function list(channel: string, lessons: readonly Subject[]): string {
  const own = lessons.filter(({ file }) => file.experiment.channel.trim() === channel)
  const lines = own.map(({ file, key, description, fileName }) => {
    const takeaway = inline(file.lesson?.takeaway ?? file.experiment.title)
    return `- [${takeaway}](lessons/${fileName}.md) (${key}, ${inline(description.grade.word).toLowerCase()})`
  })
  return [...(channel ? [`**${inline(channel)}**`, ''] : []), ...lines].join('\n')
}
