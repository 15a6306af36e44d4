import { messages } from '../messages.ts'
import { paragraph, strong } from '../model/blocks.ts'
import type { Page } from '../model/page.ts'
import type { Adapter } from './adapter.ts'

/**
 * Docusaurus: pages are plain Markdown (`format: md`), not MDX, whatever the site's setting; a colon before a letter
 * would begin a directive. It makes pages of its own under `tags/`, so ours lie under `topics/`.
 */
export const docusaurus: Adapter = {
  pathOf: (page) => `docs/${placeOf(page)}.md`,
  frontMatter: (page, { pages, summary }) => ({
    id: placeOf(page).split('/').at(-1) ?? page.id,
    title: withoutBackslash(page.title),
    sidebar_label: shortened(withoutBackslash(page.title)),
    sidebar_position: pages.filter(({ kind }) => kind === page.kind).indexOf(page) + 1,
    description: withoutBackslash(page.kind === 'index' ? summary : page.title),
    slug: page.id === 'index' ? '/' : `/${placeOf(page)}`,
    ...(typeof page.properties['tags'] === 'object' && {
      tags: page.properties['tags'].map(withoutBackslash),
    }),
    format: 'md',
  }),
  withTitle: false,
  arranged: (page) =>
    page.title.includes('\\')
      ? { ...page, blocks: [...paragraph(strong(page.title)), ...page.blocks] }
      : page,
  marks: /:/g,
  navigation: ({ language, pages }) =>
    (['lessons', 'experiments', 'tags'] as const)
      .filter((folder) => pages.some(({ id }) => id.startsWith(`${folder}/`)))
      .map((folder, at) => ({
        path: `docs/${folder === 'tags' ? topics : folder}/_category_.json`,
        content: `${JSON.stringify({ label: messages[language][folder], position: at + 3 }, null, 2)}\n`,
      })),
}

const topics = 'topics'

const placeOf = ({ id }: Page): string => id.replace(/^tags\//, `${topics}/`)

/**
 * Docusaurus writes titles into a script without escaping backslashes, which breaks the build (3.10.2): there they are
 * slashes of another kind, and the title as it was written stands below.
 */
const withoutBackslash = (text: string): string => text.replaceAll('\\', '\u29F5')

function shortened(title: string): string {
  const letters = [...title]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : title
}
