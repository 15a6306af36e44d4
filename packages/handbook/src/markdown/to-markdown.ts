import type { Block, Page, Span, Spans } from '../model/page.ts'
import { inline, notABeginning, oneLine, words } from './escape.ts'
import { frontMatter, type FrontMatter } from './front-matter.ts'

/** How one tool wants its Markdown. */
export type Flavor = {
  /** What stands before the text; null for none. */
  readonly frontMatter: FrontMatter | null
  /** Whether the title is a heading in the text: not where the tool sets it above by itself. */
  readonly withTitle: boolean
  /** Where another page is; undefined where it is not in the handbook. */
  readonly addressOf: (id: string) => string | undefined
  /** What this tool takes for markup beyond what all do. */
  readonly marks?: RegExp | undefined
  /** Lines before and after the text. */
  readonly around?: { readonly before: string; readonly after: string } | undefined
}

/** A page as a Markdown file: blocks with a blank line between them. */
export function toMarkdown({ title, blocks }: Page, flavor: Flavor): string {
  const { around, withTitle, marks } = flavor
  return `${[
    ...(flavor.frontMatter ? [frontMatter(flavor.frontMatter)] : []),
    ...(around ? [around.before] : []),
    ...(withTitle ? [`# ${inline(title, marks)}`] : []),
    ...blocks.map((block) => blockText(block, flavor)).filter(Boolean),
    ...(around ? [around.after] : []),
  ].join('\n\n')}\n`
}

function blockText(block: Block, flavor: Flavor): string {
  switch (block.kind) {
    case 'heading':
      return `## ${inline(block.text, flavor.marks)}`
    case 'paragraph':
      return line(block.spans, flavor)
    case 'list':
      return block.items.map((item) => `- ${line(item, flavor)}`).join('\n')
    case 'table':
      return table(block, flavor)
    case 'chart':
      // What it shows stands beside it in words.
      return ''
  }
}

function line(spans: Spans, flavor: Flavor): string {
  const text = spans.map((span) => spanText(span, flavor)).join('')
  return typeof spans[0] === 'string' ? notABeginning(text.trim()) : text.trim()
}

function spanText(span: Span, { addressOf, marks }: Flavor): string {
  if (typeof span === 'string') return words(span, marks)
  switch (span.kind) {
    case 'strong':
      return `**${inline(span.text, marks)}**`
    case 'code':
      return `\`${oneLine(span.text).replaceAll('`', '')}\``
    case 'link': {
      const address = addressOf(span.to)
      return address === undefined ? words(span.text, marks) : `[${inline(span.text, marks)}](${address})`
    }
  }
}

/** A GitHub-flavored table; numbers, in every column but the first, stand right. */
function table(
  { headers, rows }: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] },
  { marks }: Flavor,
): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => inline(cell, marks)).join(' | ')} |`
  const rule = `| ${headers.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`
  return [row(headers), rule, ...rows.map(row)].join('\n')
}
