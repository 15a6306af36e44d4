import type { Book } from '../book.ts'
import { inline } from '../markdown/escape.ts'
import { messages } from '../messages.ts'
import type { Page } from '../model/page.ts'
import type { Adapter, DocumentFile } from './adapter.ts'

/** GitHub: all pages lie in one folder and are linked by their names. */
export const githubWiki: Adapter = {
  pathOf: (page) => `${nameOf(page)}.md`,
  addressOf: (_, to) => nameOf(to),
  frontMatter: () => null,
  navigation: (book) => [{ path: '_Sidebar.md', content: sidebar(book, nameOf) }],
}

/** GitLab: the same, with names of its own for the first page and the sidebar. */
export const gitlabWiki: Adapter = {
  ...githubWiki,
  pathOf: (page) => `${gitlabName(page)}.md`,
  addressOf: (_, to) => gitlabName(to),
  navigation: (book) => [{ path: '_sidebar.md', content: sidebar(book, gitlabName) }],
}

/** Azure DevOps: the order of the pages stands in a file of its own, and links name the file. */
export const azureWiki: Adapter = {
  pathOf: (page) => `${nameOf(page)}.md`,
  addressOf: (_, to) => `./${nameOf(to)}.md`,
  frontMatter: () => null,
  navigation: ({ pages }) => [{ path: '.order', content: `${pages.map(nameOf).join('\n')}\n` }],
}

/** A lesson and its record have the same name in the portable profile, in folders that wikis do not have. */
function nameOf({ id, kind }: Page): string {
  if (kind === 'index') return 'Home'
  if (kind === 'lessons') return 'Lessons'
  const name = id.split('/').at(-1) ?? id
  return kind === 'tag' ? `tag-${name}` : kind === 'lesson' ? `lesson-${name}` : `record-${name}`
}

const gitlabName = (page: Page): string => (page.kind === 'index' ? 'home' : nameOf(page))

function sidebar({ pages, language }: Book, name: (page: Page) => string): DocumentFile['content'] {
  const text = messages[language]
  const entry = (page: Page) => `- [${inline(page.title)}](${name(page)})`
  const group = (heading: string, kind: Page['kind']) => {
    const own = pages.filter((page) => page.kind === kind)
    return own.length === 0 ? [] : [`**${heading}**`, own.map(entry).join('\n')]
  }
  const first = pages.filter(({ kind }) => kind === 'index' || kind === 'lessons').map(entry)
  return `${[
    first.join('\n'),
    ...group(text.lessons, 'lesson'),
    ...group(text.experiments, 'record'),
    ...group(text.tags, 'tag'),
  ].join('\n\n')}\n`
}
