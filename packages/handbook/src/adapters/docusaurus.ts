import { messages } from '../messages.ts'
import type { Page } from '../model/page.ts'
import type { Adapter } from './adapter.ts'

/**
 * Docusaurus: pages are plain Markdown (`format: md`), not MDX, whatever the site's setting; a colon before a letter
 * would begin a directive.
 */
export const docusaurus: Adapter = {
  pathOf: ({ id }) => `docs/${id}.md`,
  frontMatter: (page, { pages, summary }) => ({
    id: lastOf(page),
    title: page.title,
    sidebar_label: shortened(page.title),
    sidebar_position: pages.filter(({ kind }) => kind === page.kind).indexOf(page) + 1,
    description: page.kind === 'index' ? summary : page.title,
    slug: page.id === 'index' ? '/' : `/${page.id}`,
    ...(Array.isArray(page.properties['tags']) && { tags: page.properties['tags'] }),
    format: 'md',
  }),
  withTitle: false,
  marks: /:/g,
  navigation: ({ language, pages }) =>
    (['lessons', 'experiments', 'tags'] as const)
      .filter((folder) => pages.some(({ id }) => id.startsWith(`${folder}/`)))
      .map((folder, at) => ({
        path: `docs/${folder}/_category_.json`,
        content: `${JSON.stringify({ label: messages[language][folder], position: at + 3 }, null, 2)}\n`,
      })),
}

const lastOf = ({ id }: Page): string => id.split('/').at(-1) ?? id

const shortened = (title: string): string => {
  const letters = [...title]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : title
}
