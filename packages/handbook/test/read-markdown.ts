import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parse } from 'yaml'

/** A file as a documentation site reads it. */
export type ReadDocument = {
  readonly properties: unknown
  readonly tags: ReadonlySet<string>
  readonly headings: readonly (readonly [level: number, text: string])[]
  readonly links: readonly { readonly to: string; readonly text: string }[]
  /** The visible text, block by block. */
  readonly blocks: readonly string[]
}

export function readDocument(content: string): ReadDocument {
  const [, yaml = '', body = content] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? []
  const html = toHtml(body)
  return {
    properties: parse(yaml),
    tags: new Set([...html.matchAll(/<([^/\s>]+)/g)].map(([, name = '']) => name)),
    headings: [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/gs)].map(([, level, text = '']) => [
      Number(level),
      visible(text),
    ]),
    links: [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gs)].map(([, to = '', text = '']) => ({
      to,
      text: visible(text),
    })),
    blocks: html
      .split(/<\/?(?:h\d|p|li|ul|tr|td|th|table|thead|tbody)\b[^>]*>/)
      .map(visible)
      .filter((text) => text.trim() !== ''),
  }
}

/** What a reader sees of a piece of Markdown. */
export function visibleText(markdown: string): string {
  return readDocument(markdown).blocks.join('\n')
}

// Raw HTML passes as it is: a tag in a person's words would vanish from the visible text, and be found.
function toHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

const visible = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
