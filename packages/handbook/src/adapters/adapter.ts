import type { Book } from '../book.ts'
import type { FrontMatter } from '../markdown/front-matter.ts'
import type { Page } from '../model/page.ts'

/** A text file; the path is relative and uses `/`. */
export type DocumentFile = { readonly path: string; readonly content: string }

/** What one tool wants otherwise than the portable profile: names, front matter, navigation and escaping, nothing else. */
export type Adapter = {
  /** The file of a page. */
  readonly pathOf: (page: Page, book: Book) => string
  /** What a link to the other page says; a relative path to its file, if left out. */
  readonly addressOf?: (from: Page, to: Page, book: Book) => string
  readonly frontMatter: (page: Page, book: Book) => FrontMatter | null
  /** False where the tool sets the title above the text by itself. */
  readonly withTitle?: boolean
  /** What the tool takes for markup beyond what all do. */
  readonly marks?: RegExp
  readonly around?: { readonly before: string; readonly after: string }
  /** Files of navigation and settings; `pathOf` names the file of each page. */
  readonly navigation?: (book: Book, pathOf: (page: Page) => string) => readonly DocumentFile[]
  /** Pages that this tool has no place for. */
  readonly leavesOut?: (page: Page) => boolean
  /** The page in the order of sections that the tool expects. */
  readonly arranged?: (page: Page, book: Book) => Page
}
