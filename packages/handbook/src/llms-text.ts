import type { Book } from './book.ts'
import { inline } from './markdown/escape.ts'
import { messages } from './messages.ts'
import type { Page, PageKind } from './model/page.ts'

/** What a language model is to read first (https://llmstxt.org): a title, a summary, and lists of links. */
export function llmsText({ title, summary, language, example, pages }: Book): string {
  const text = messages[language]
  const list = (heading: string, kind: PageKind) => {
    const own = pages.filter((page) => page.kind === kind)
    return own.length === 0 ? [] : [`## ${heading}`, own.map(entry).join('\n')]
  }
  return `${[
    `# ${inline(title)}`,
    `> ${[summary, ...(example ? [text.example] : [])].join(' ')}`,
    ...list(text.lessons, 'lesson'),
    ...list(text.experiments, 'record'),
    ...list(text.tags, 'tag'),
  ].join('\n\n')}\n`
}

function entry({ id, title, properties }: Page): string {
  const key = properties['id']
  return `- [${inline(title)}](${id}.md)${typeof key === 'string' ? `: ${inline(key)}` : ''}`
}
