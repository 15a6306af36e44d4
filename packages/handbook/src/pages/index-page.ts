import { insideSentence } from '@cimento/report'
import { link, list, paragraph, section, strong } from '../model/blocks.ts'
import type { Block, Page, Spans } from '../model/page.ts'
import { messages } from '../messages.ts'
import { isGone, lessonId, recordId, type Naming, type Subject } from '../subject.ts'
import { inOrder, tagId, tagsOf } from '../tags.ts'

export type Shelf = Pick<Naming, 'language' | 'example'> & {
  readonly title: string
  /** Whether there are pages of lessons, or only of experiments. */
  readonly withLessons: boolean
}

/** The first page: every lesson, by funnel level and then by channel. */
export function indexPage(subjects: readonly Subject[], shelf: Shelf): Page {
  const { title, language, example, withLessons } = shelf
  const text = messages[language]
  const there = subjects.filter((subject) => !isGone(subject))
  const line = (subject: Subject) => lineOf(subject, withLessons)
  const parts = [
    ...levels.flatMap((level) => {
      const own = there.filter(({ file }) => file.experiment.level === level)
      return section(
        level === null ? text.otherLevel : text[level],
        ...channelsOf(own).map((channel) => part(channel, own, line)),
      )
    }),
    ...section(text.goneLessons, list(subjects.filter(isGone).map(line))),
  ]
  const tags = inOrder(new Set(subjects.flatMap(tagsOf)))
  return {
    id: 'index',
    kind: 'index',
    title,
    properties: { title, ...(example && { origin: 'example' }) },
    blocks: [
      ...(example ? paragraph(text.example) : []),
      ...(parts.length === 0 ? paragraph(text.noLessons) : parts),
      ...(withLessons && parts.length > 0
        ? section(text.allLessons, paragraph(link(text.lessons, 'lessons')))
        : []),
      ...(withLessons ? section(text.byTag, list(tags.map((tag) => [link(tag, tagId(tag))]))) : []),
    ],
  }
}

/** A lesson, or the experiment where there are no lessons, with what it is called and how solid it is. */
export function lineOf(subject: Subject, withLessons: boolean): Spans {
  const { takeaway, title, key, description } = subject
  const solidity = isGone(subject) ? '' : `, ${insideSentence(description.grade.word)}`
  const said = withLessons ? link(takeaway, lessonId(subject)) : link(title, recordId(subject))
  return [said, ` (${key}${solidity})`]
}

const levels = ['awareness', 'consideration', 'conversion', 'retention', null] as const

const channelOf = ({ file }: Subject): string => file.experiment.channel.trim()

const channelsOf = (subjects: readonly Subject[]): readonly string[] =>
  [...new Set(subjects.map(channelOf))].toSorted()

/** What is known of one channel; what belongs to none stands first, under the level alone. */
function part(
  channel: string,
  subjects: readonly Subject[],
  line: (subject: Subject) => Spans,
): readonly Block[] {
  const lines = subjects.filter((subject) => channelOf(subject) === channel).map(line)
  return [...(channel ? paragraph(strong(channel)) : []), ...list(lines)]
}
