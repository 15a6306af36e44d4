import { link, list, paragraph } from '../model/blocks.ts'
import type { Page } from '../model/page.ts'
import { messages } from '../messages.ts'
import type { Subject } from '../subject.ts'
import { tagId, tagsOf } from '../tags.ts'
import { lineOf, type Shelf } from './index-page.ts'

/** What one tag stands on. */
export function tagPage(
  tag: string,
  subjects: readonly Subject[],
  { language, example, title }: Shelf,
): Page {
  const text = messages[language]
  const heading = `${text.tag}: ${tag}`
  const own = subjects.filter((subject) => tagsOf(subject).includes(tag))
  return {
    id: tagId(tag),
    kind: 'tag',
    title: heading,
    properties: { title: heading, type: 'tag', ...(example && { origin: 'example' }) },
    blocks: [
      ...(example ? paragraph(text.example) : []),
      ...list(own.map((subject) => lineOf(subject, true))),
      ...paragraph(link(title, 'index')),
    ],
  }
}
