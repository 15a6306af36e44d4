import type { Book } from '../book.ts'
import { messages } from '../messages.ts'
import type { Page, PageKind } from '../model/page.ts'
import type { Adapter } from './adapter.ts'

/**
 * VitePress: a page is a Vue template, in which `{{ x }}` vanishes however it is escaped; `v-pre` keeps Vue out of the
 * text. The sidebar stands in the settings.
 */
export const vitepress: Adapter = {
  pathOf: ({ id }) => `docs/${id}.md`,
  frontMatter: ({ properties }) => properties,
  // Of emoji and of containers.
  marks: /:/g,
  around: { before: '::: v-pre', after: ':::' },
  navigation: (book) => [{ path: 'docs/.vitepress/config.mjs', content: settings(book) }],
}

function settings({ title, summary, language, pages }: Book): string {
  const text = messages[language]
  const item = ({ title: name, id }: Page) => ({ text: html(name), link: id === 'index' ? '/' : `/${id}` })
  const own = (kind: PageKind) => pages.filter((page) => page.kind === kind).map(item)
  const group = (name: string, items: readonly unknown[]) =>
    items.length === 0 ? [] : [{ text: name, items }]
  const config = {
    title,
    description: summary,
    lang: language,
    themeConfig: {
      search: { provider: 'local' },
      sidebar: [
        ...own('index'),
        ...group(text.lessons, [...own('lessons'), ...own('lesson')]),
        ...group(text.experiments, own('record')),
        ...group(text.tags, own('tag')),
      ],
    },
  }
  return `export default ${JSON.stringify(config, null, 2)}\n`
}

/** The sidebar takes its texts for HTML. */
const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
