import { toCsv } from '../sheets/to-csv.ts'
import { lessonsSheet } from '../sheets/lessons-sheet.ts'
import type { Adapter } from './adapter.ts'

/** Notion: pages without front matter, whose properties stand in a table with an id, since importing again appends. */
export const notion: Adapter = {
  pathOf: ({ id }) => `${id}.md`,
  frontMatter: () => null,
  navigation: (book) => [{ path: 'lessons.csv', content: toCsv(lessonsSheet(book), 'en') }],
}
