import { quoted } from '../markdown/front-matter.ts'
import { messages } from '../messages.ts'
import type { Book } from '../book.ts'
import type { Page, PageKind } from '../model/page.ts'
import type { Adapter } from './adapter.ts'

/** MkDocs, with or without the theme Material: a navigation that lists every page, so that none is an orphan. */
export const mkdocs: Adapter = {
  pathOf: ({ id }) => `docs/${id}.md`,
  frontMatter: ({ properties }) => properties,
  navigation: (book, pathOf) => [{ path: 'mkdocs.yml', content: mkdocsSettings(book, pathOf) }],
}

/** The settings of a site, `plugins` as lines of YAML. */
export function mkdocsSettings(
  { title, language, summary, pages }: Book,
  pathOf: (page: Page) => string,
  plugins: readonly string[] = [],
): string {
  const text = messages[language]
  const entry = (page: Page) => `${quoted(page.title)}: ${quoted(pathOf(page).replace(/^docs\//, ''))}`
  const own = (kind: PageKind) => pages.filter((page) => page.kind === kind)
  const group = (name: string, members: readonly Page[]) =>
    members.length === 0 ? [] : [`  - ${quoted(name)}:`, ...members.map((page) => `      - ${entry(page)}`)]
  return `${[
    `site_name: ${quoted(title)}`,
    `site_description: ${quoted(summary)}`,
    ...plugins,
    'nav:',
    ...own('index').map((page) => `  - ${entry(page)}`),
    ...group(text.lessons, [...own('lessons'), ...own('lesson')]),
    ...group(text.experiments, own('record')),
    ...group(text.tags, own('tag')),
  ].join('\n')}\n`
}
