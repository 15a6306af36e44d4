import type { Book } from '../book.ts'
import { toMarkdown } from '../markdown/to-markdown.ts'
import type { Page } from '../model/page.ts'
import type { Adapter, DocumentFile } from './adapter.ts'
import { relativePath } from './relative-path.ts'

/** The files of a book as one tool wants them. */
export function writeWith(adapter: Adapter, book: Book): readonly DocumentFile[] {
  const pages = book.pages.filter((page) => !adapter.leavesOut?.(page))
  const pathOf = (page: Page) => adapter.pathOf(page, book)
  const there = new Set(pages.map(({ id }) => id))
  const addressFrom = (from: Page) => (id: string) => {
    const to = there.has(id) ? book.pageOf(id) : undefined
    if (!to) return undefined
    return adapter.addressOf?.(from, to, book) ?? relativePath(pathOf(from), pathOf(to))
  }
  return [
    ...pages.map((page) => ({
      path: pathOf(page),
      content: toMarkdown(adapter.arranged?.(page, book) ?? page, {
        frontMatter: adapter.frontMatter(page, book),
        withTitle: adapter.withTitle ?? true,
        addressOf: addressFrom(page),
        marks: adapter.marks,
        around: adapter.around,
      }),
    })),
    ...(adapter.navigation?.({ ...book, pages }, pathOf) ?? []),
  ]
}
