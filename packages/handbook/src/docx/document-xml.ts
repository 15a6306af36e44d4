import type { Book } from '../book.ts'
import { spaced } from '../markdown/escape.ts'
import type { Block, Page, Span, Spans } from '../model/page.ts'
import { xmlText } from '../xml-text.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The body of the document: the pages one after the other, the index first. */
export function documentXml(book: Book): string {
  const pages = book.pages.map((page, at) => pageXml(page, at, book))
  return `<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${pages.join('')}${paper}</w:body></w:document>`
}

/** Of A4 between its margins. */
const textWidth = 11_906 - 2 * 1134

/** A4 with a page number below; lengths in twentieths of a point. */
const paper =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

function pageXml(page: Page, at: number, book: Book): string {
  const bookmark = `<w:bookmarkStart w:id="${at}" w:name="${nameOf(page, book)}"/>${runs([page.title], book)}<w:bookmarkEnd w:id="${at}"/>`
  const title = paragraph('Heading1', bookmark, at === 0 ? '' : '<w:pageBreakBefore/>')
  return title + page.blocks.map((block) => blockXml(block, book)).join('')
}

/** Word wants letters, digits and underscores, 40 at most. */
const nameOf = (page: Page, { pages }: Book): string => `page_${pages.indexOf(page) + 1}`

function blockXml(block: Block, book: Book): string {
  switch (block.kind) {
    case 'heading':
      return paragraph('Heading2', runs([block.text], book))
    case 'paragraph':
      return paragraph('', runs(block.spans, book))
    case 'list':
      return block.items.map((item) => paragraph('ListBullet', runs(item, book))).join('')
    case 'table':
      return tableXml(block.headers, block.rows, book)
    case 'chart':
      // What it shows stands beside it in words.
      return ''
  }
}

function paragraph(style: string, content: string, more = ''): string {
  const named = style ? `<w:pStyle w:val="${style}"/>` : ''
  const properties = named || more ? `<w:pPr>${named}${more}</w:pPr>` : ''
  return `<w:p>${properties}${content}</w:p>`
}

const runs = (spans: Spans, book: Book): string => spans.map((span) => spanXml(span, book)).join('')

function spanXml(span: Span, book: Book): string {
  if (typeof span === 'string') return run(span)
  switch (span.kind) {
    case 'strong':
      return run(span.text, '<w:b/>')
    case 'code':
      return run(span.text, '<w:rStyle w:val="Code"/>')
    case 'link': {
      const to = book.pageOf(span.to)
      const style = '<w:rStyle w:val="Hyperlink"/>'
      return to
        ? `<w:hyperlink w:anchor="${nameOf(to, book)}" w:history="1">${run(span.text, style)}</w:hyperlink>`
        : run(span.text)
    }
  }
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(spaced(text))}</w:t></w:r>`

function tableXml(headers: readonly string[], rows: readonly (readonly string[])[], book: Book): string {
  // Readers lay the columns out by their contents, and need widths to find them at all.
  const width = Math.floor(textWidth / Math.max(1, headers.length))
  const grid = headers.map(() => `<w:gridCol w:w="${width}"/>`).join('')
  const line = (cells: readonly string[], isHead: boolean) => {
    const each = cells.map((cell, at) => {
      const side = at === 0 ? '' : '<w:jc w:val="right"/>'
      const text = isHead ? ({ kind: 'strong', text: cell } as const) : cell
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph('', runs([text], book), side)}</w:tc>`
    })
    return `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${each.join('')}</w:tr>`
  }
  const properties =
    '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr>'
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${line(headers, true)}${rows.map((cells) => line(cells, false)).join('')}</w:tbl>${paragraph('', '')}`
}
