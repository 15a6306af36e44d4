import type { Book } from '../book.ts'
import { messages } from '../messages.ts'
import type { Page } from '../model/page.ts'
import type { Adapter } from './adapter.ts'
import { relativePath } from './relative-path.ts'
import { frontMatter } from '../markdown/front-matter.ts'

/**
 * Hugo: `_index.md` for every folder; the title stands in the front matter only, since themes set it; links by
 * `relref`, because Hugo follows no path to a file by itself and says so where one leads nowhere.
 */
export const hugo: Adapter = {
  pathOf,
  addressOf: (from, to) => `{{< relref "${relativePath(pathOf(from), pathOf(to))}" >}}`,
  frontMatter: (page, { pages }) => ({
    ...page.properties,
    title: page.title,
    // A "type" would choose a layout of the theme; "id" means nothing to Hugo.
    type: 'page',
    record: page.properties['type'] ?? page.kind,
    weight: pages.indexOf(page) + 1,
  }),
  // Hugo sets quotes, dashes and dots as a typographer would: what was written stays what it was.
  marks: /["']|-{2,}|\.{3,}/g,
  withTitle: false,
  navigation: (book) =>
    (['experiments', 'tags'] as const)
      .filter((folder) => book.pages.some(({ id }) => id.startsWith(`${folder}/`)))
      .map((folder) => ({ path: `content/handbook/${folder}/_index.md`, content: folderPage(folder, book) })),
}

function pathOf({ id }: Page): string {
  if (id === 'index') return 'content/handbook/_index.md'
  return id === 'lessons' ? 'content/handbook/lessons/_index.md' : `content/handbook/${id}.md`
}

function folderPage(folder: 'experiments' | 'tags', { language }: Book): string {
  return `${frontMatter({ title: messages[language][folder] })}\n`
}
