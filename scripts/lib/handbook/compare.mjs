// @ts-check
import { plain } from './expected.mjs'

/**
 * What a reader sees of a page, and where its links lead: `to` is the id of a page of the book.
 *
 * @typedef {{ text: string, links: readonly { text: string, to: string | undefined }[] }} Seen
 * @typedef {{ page: string, what: 'text' | 'link' | 'page', missing: string }} Loss
 * @typedef {{ records: number, texts: number, textsKept: number, links: number, linksKept: number, losses: readonly Loss[] }} Comparison
 */

/**
 * Holds what can be read against what must be read.
 *
 * @param {ReadonlyMap<string, import('./expected.mjs').Expected>} expected
 * @param {ReadonlyMap<string, Seen>} seen
 * @returns {Comparison}
 */
export function compare(expected, seen) {
  /** @type {Loss[]} */
  const losses = []
  let [texts, links] = [0, 0]
  for (const [page, wanted] of expected) {
    texts += wanted.texts.length
    links += wanted.links.length
    const found = seen.get(page)
    if (!found) losses.push({ page, what: 'page', missing: page })
    const text = plain(found?.text ?? '')
    for (const words of wanted.texts)
      if (!text.includes(words)) losses.push({ page, what: 'text', missing: words })
    const there = new Set((found?.links ?? []).map((link) => `${plain(link.text)}\n${link.to}`))
    for (const link of wanted.links) {
      if (!there.has(`${link.text}\n${link.to}`))
        losses.push({ page, what: 'link', missing: `${link.text} → ${link.to}` })
    }
  }
  const lost = (/** @type {Loss['what']} */ what) => losses.filter((loss) => loss.what === what).length
  return {
    records: [...expected.keys()].filter((id) => /^(lessons|experiments)\//.test(id)).length,
    texts,
    textsKept: texts - lost('text'),
    links,
    linksKept: links - lost('link'),
    losses,
  }
}
