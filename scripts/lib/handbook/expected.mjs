// @ts-check

/** @typedef {import('./workspaces.mjs').Book} Book */
/** @typedef {{ texts: readonly string[], links: readonly { text: string, to: string }[] }} Expected */

/**
 * What a reader must find on each page, by its id: the texts of the book, and, taken from the log and not from the
 * book, every word that people wrote of the test and its lesson.
 *
 * @param {Book} book
 * @param {(id: string) => boolean} [isThere] the pages that the target has
 * @returns {ReadonlyMap<string, Expected>}
 */
export function expectedOf(book, isThere = () => true) {
  const written = writtenWords(book)
  return new Map(
    book.pages
      .filter(({ id }) => isThere(id))
      .map((page) => [
        page.id,
        {
          texts: unique([page.title, ...page.blocks.flatMap(textsOf), ...(written.get(page.id) ?? [])]),
          links: page.blocks.flatMap(linksOf).filter(({ to }) => isThere(to) && book.pageOf(to)),
        },
      ]),
  )
}

/** @param {Book} book */
function writtenWords({ subjects }) {
  /** @type {Map<string, readonly string[]>} */
  const words = new Map()
  for (const { file, fileName } of subjects) {
    const { experiment, lesson, decision } = file
    const told = lesson && [
      lesson.takeaway,
      ...[lesson.believed, lesson.done, lesson.learned, lesson.soWhat].flatMap((text) =>
        text.split(/[\n\r]+/),
      ),
      lesson.scope,
      lesson.owner,
      experiment.channel,
      ...lesson.tags,
    ]
    const decided = decision && [decision.value.reason ?? '', decision.value.next, decision.value.decidedBy]
    words.set(`lessons/${fileName}`, told ?? [])
    words.set(`experiments/${fileName}`, [experiment.title, lesson?.takeaway ?? '', ...(decided ?? [])])
  }
  return words
}

/**
 * @param {import('../../../packages/handbook/dist/index.js').Block} block
 * @returns {readonly string[]}
 */
function textsOf(block) {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [lineOf(block.spans)]
    case 'list':
      return block.items.map(lineOf)
    case 'table':
      return [...block.headers, ...block.rows.flat()]
    case 'chart':
      return []
  }
}

/**
 * @param {import('../../../packages/handbook/dist/index.js').Block} block
 * @returns {readonly { text: string, to: string }[]}
 */
function linksOf(block) {
  const lines = block.kind === 'paragraph' ? [block.spans] : block.kind === 'list' ? block.items : []
  return lines
    .flat()
    .flatMap((span) =>
      typeof span !== 'string' && span.kind === 'link' ? [{ text: plain(span.text), to: span.to }] : [],
    )
}

const lineOf = (/** @type {readonly import('../../../packages/handbook/dist/index.js').Span[]} */ spans) =>
  spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')

const unique = (/** @type {readonly string[]} */ texts) => [...new Set(texts.map(plain))].filter(Boolean)

/** One kind of space, and none at the ends: where lines break is not what is compared. */
export const plain = (/** @type {string} */ text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
