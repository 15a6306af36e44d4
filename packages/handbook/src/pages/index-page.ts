import { insideSentence } from '@cimento/report'
import { document, list, section } from '../markdown/document.ts'
import { inline } from '../markdown/escape.ts'
import { messages } from '../messages.ts'
import type { Naming, Subject } from '../subject.ts'

/** The first page: every lesson, by funnel level and then by channel. */
export function indexPage(
  title: string,
  lessons: readonly Subject[],
  { language, example }: Pick<Naming, 'language' | 'example'>,
): string {
  const text = messages[language]
  const parts = levels.flatMap((level) => {
    const own = lessons.filter(({ file }) => file.experiment.level === level)
    return section(
      level === null ? text.otherLevel : text[level],
      ...channelsOf(own).map((channel) => part(channel, own)),
    )
  })
  return document({ title, ...(example && { origin: 'example' }) }, [
    `# ${inline(title)}`,
    ...(example ? [text.example] : []),
    ...(parts.length === 0 ? [text.noLessons] : parts),
  ])
}

const levels = ['awareness', 'consideration', 'conversion', 'retention', null] as const

const channelOf = ({ file }: Subject): string => file.experiment.channel.trim()

const channelsOf = (lessons: readonly Subject[]): readonly string[] =>
  [...new Set(lessons.map(channelOf))].toSorted()

/** The lessons of one channel; those of no channel stand first, under the level alone. */
function part(channel: string, lessons: readonly Subject[]): string {
  const lines = lessons
    .filter((lesson) => channelOf(lesson) === channel)
    .map(({ takeaway, fileName, key, description }) => {
      const solidity = inline(insideSentence(description.grade.word))
      return `[${inline(takeaway)}](lessons/${fileName}.md) (${inline(key)}, ${solidity})`
    })
  return [...(channel ? [`**${inline(channel)}**`, ''] : []), list(lines)].join('\n')
}
