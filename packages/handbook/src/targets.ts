import type { Adapter } from './adapters/adapter.ts'
import { docusaurus } from './adapters/docusaurus.ts'
import { hugo } from './adapters/hugo.ts'
import { madr } from './adapters/madr.ts'
import { mkdocs } from './adapters/mkdocs.ts'
import { notion } from './adapters/notion.ts'
import { obsidian } from './adapters/obsidian.ts'
import { portable } from './adapters/portable.ts'
import { techdocs } from './adapters/techdocs.ts'
import { vitepress } from './adapters/vitepress.ts'
import { azureWiki, githubWiki, gitlabWiki } from './adapters/wikis.ts'
import { writeWith } from './adapters/write-with.ts'
import type { Book } from './book.ts'
import { toDocx } from './docx/to-docx.ts'
import { toHtml } from './html/to-html.ts'
import { toJson } from './json/to-json.ts'
import { handbookSchema } from './json/handbook-schema.ts'
import { llmsText } from './llms-text.ts'
import { lessonsSheet } from './sheets/lessons-sheet.ts'
import { toCsv } from './sheets/to-csv.ts'
import { toXlsx } from './sheets/to-xlsx.ts'
import type { ExportedFile } from './zip.ts'

const adapters = {
  markdown: portable,
  mkdocs,
  hugo,
  vitepress,
  docusaurus,
  techdocs,
  'github-wiki': githubWiki,
  'gitlab-wiki': gitlabWiki,
  'azure-wiki': azureWiki,
  obsidian,
  notion,
  madr,
} as const satisfies Readonly<Record<string, Adapter>>

type Writer = (book: Book) => readonly ExportedFile[]

const others = {
  html: (book) => [{ path: 'handbook.html', content: toHtml(book) }],
  docx: (book) => [{ path: 'handbook.docx', content: toDocx(book) }],
  csv: (book) => [{ path: 'lessons.csv', content: toCsv(lessonsSheet(book), book.language) }],
  xlsx: (book) => [{ path: 'lessons.xlsx', content: toXlsx([lessonsSheet(book)]) }],
  json: (book) => [
    { path: 'handbook.json', content: toJson(book) },
    { path: 'handbook.schema.json', content: `${JSON.stringify(handbookSchema, null, 2)}\n` },
  ],
  llms: (book) => [...writeWith(portable, book), { path: 'llms.txt', content: llmsText(book) }],
} as const satisfies Readonly<Record<string, Writer>>

/** Where a handbook can go; each of these is proven by `pnpm handbook:check`. */
export type Target = keyof typeof adapters | keyof typeof others

export const targets: readonly Target[] = [...Object.keys(adapters), ...Object.keys(others)].filter(isTarget)

export function isTarget(name: string): name is Target {
  return Object.hasOwn(adapters, name) || Object.hasOwn(others, name)
}

/** The files of a book for one target. */
export function write(book: Book, target: Target): readonly ExportedFile[] {
  return isAdapted(target) ? writeWith(adapters[target], book) : others[target](book)
}

const isAdapted = (target: Target): target is keyof typeof adapters => Object.hasOwn(adapters, target)
