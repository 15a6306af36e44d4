import { toSvg, type Paints } from '@cimento/report'
import type { Book } from '../book.ts'
import { spaced } from '../markdown/escape.ts'
import type { Block, Page, Span, Spans } from '../model/page.ts'
import { xmlText } from '../xml-text.ts'

/** A page as a part of one HTML file, found by its id. */
export function pageHtml(page: Page, book: Book): string {
  const at = book.pages.indexOf(page)
  const blocks = page.blocks.map((block, position) => blockHtml(block, book, `chart-${at}-${position}`))
  return [
    `<article id="${page.id}" class="${page.kind}">`,
    ...(page.kind === 'index'
      ? [`<h1>${text(page.title)}</h1>`, `<p class="summary">${text(book.summary)}</p>`]
      : [`<h2>${text(page.title)}</h2>`]),
    ...blocks,
    '</article>',
  ].join('\n')
}

function blockHtml(block: Block, book: Book, id: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${text(block.text)}</h3>`
    case 'paragraph':
      return `<p>${line(block.spans, book)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${line(item, book)}</li>`).join('')}</ul>`
    case 'table': {
      const head = block.headers.map((cell) => `<th scope="col">${text(cell)}</th>`)
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`)
      return `<div class="wide"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
    }
    case 'chart':
      return `<figure>${toSvg(block.scene, { id, paints })}</figure>`
  }
}

const line = (spans: Spans, book: Book): string => spans.map((span) => spanHtml(span, book)).join('')

function spanHtml(span: Span, book: Book): string {
  if (typeof span === 'string') return text(span)
  switch (span.kind) {
    case 'strong':
      return `<strong>${text(span.text)}</strong>`
    case 'code':
      return `<code>${text(span.text)}</code>`
    case 'link':
      return book.pageOf(span.to) ? `<a href="#${span.to}">${text(span.text)}</a>` : text(span.text)
  }
}

const text = (words: string): string => xmlText(spaced(words))

/** The colors of the page, so that charts follow light, dark and print. */
const paints: Paints = {
  text: 'var(--text)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  'line-strong': 'var(--line-strong)',
  surface: 'var(--surface)',
  sunken: 'var(--sunken)',
  'arm-a': 'var(--arm-a)',
  'arm-b': 'var(--arm-b)',
  'arm-c': 'var(--arm-c)',
  'arm-d': 'var(--arm-d)',
  scale: 'var(--scale)',
  'scale-tint': 'var(--scale-tint)',
  iterate: 'var(--iterate)',
  stop: 'var(--stop)',
  'stop-tint': 'var(--stop-tint)',
}
