import { sha256 } from '@cimento/core'
import type { Book } from '../book.ts'
import { messages } from '../messages.ts'
import { xmlText } from '../xml-text.ts'
import { base64OfHex } from './base64-of-hex.ts'
import { pageHtml } from './page-html.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/**
 * The whole book as one HTML file that opens from the disk: with a search, charts, light and dark, and A4 paper. Its
 * policy forbids every request and every script and style but its own two.
 */
export function toHtml(book: Book): string {
  const { title, language, pages } = book
  const text = messages[language]
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${xmlText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header class="top">',
    `<div class="search"><label for="search">${text.search}</label><input id="search" type="search" autocomplete="off"><output id="count" for="search" aria-label="${text.found}"></output></div>`,
    '</header>',
    '<main>',
    ...pages.map((page) => pageHtml(page, book)),
    '</main>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const hashOf = (text: string): string => `sha256-${base64OfHex(sha256(text))}`
