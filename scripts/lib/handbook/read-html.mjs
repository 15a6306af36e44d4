// @ts-check
import { createRequire } from 'node:module'

// It comes without types.
const { JSDOM } = createRequire(import.meta.url)('jsdom')

/**
 * What a reader sees of an HTML file, as a browser parses it.
 *
 * @param {string} html
 * @param {string} content a selector of the part that is the page
 * @param {(href: string) => string | undefined} pageAt where a link leads
 * @returns {import('./compare.mjs').Seen}
 */
export function readHtml(html, content, pageAt) {
  const { document } = new JSDOM(html).window
  const part = document.querySelector(content)
  if (!part) throw new Error(`No ${content} in a page that was built.`)
  for (const hidden of part.querySelectorAll('script, style, template, [aria-hidden="true"]')) hidden.remove()
  return {
    text: part.textContent ?? '',
    links: [...part.querySelectorAll('a[href]')].map((link) => ({
      text: link.textContent ?? '',
      to: pageAt(link.getAttribute('href') ?? ''),
    })),
  }
}
