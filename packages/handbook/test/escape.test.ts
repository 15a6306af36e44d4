import fc from 'fast-check'
import { hostileTexts as hostile } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { inline, oneLine } from '../src/markdown/escape.ts'
import { toMarkdown } from '../src/markdown/to-markdown.ts'
import { paragraphs } from '../src/model/blocks.ts'
import type { Block } from '../src/model/page.ts'
import { readDocument, visibleText } from './read-markdown.ts'

/** Every place where the documents put a person's words. */
const places: Readonly<Record<string, (text: string) => string>> = {
  paragraph: (text) => text,
  heading: (text) => `# ${text}`,
  'list item': (text) => `- ${text}\n- more`,
  'after a label': (text) => `- label: ${text}`,
  'link text': (text) => `[${text}](a.md)`,
  bold: (text) => `**${text}**: rest`,
}

const marks = Array.from('\\`*_{}[]()#+-.!|~<>&$@:/"\'=^%?; \n\t19aàw\u00A0')

/** Mostly marks, so that they meet in every order. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...marks), maxLength: 12 }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...hostile),
)

test.each(Object.keys(places))('what is written is what is read, in: %s', (place) => {
  const put = places[place] ?? String
  const surroundings = visibleText(put('x')).split('x')
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(oneLine(text) !== '')
      expect(visibleText(put(inline(text)))).toBe(surroundings.join(oneLine(text)))
    }),
    { examples: hostile.map((text) => [text]), numRuns: 150 },
  )
})

test('what is written is what is read, in a table', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(oneLine(text) !== '')
      const { blocks } = readDocument(written({ kind: 'table', headers: ['h', text], rows: [[text, 'z']] }))
      expect(blocks).toEqual(['h', oneLine(text), oneLine(text), 'z'])
    }),
    { examples: hostile.map((text) => [text]), numRuns: 150 },
  )
})

test('nobody’s words become a tag or a link', () => {
  for (const text of hostile) {
    const { tags, links } = readDocument(inline(text))
    expect([...tags]).toEqual(['p'])
    expect(links).toEqual([])
  }
})

test('each line of a longer text is a paragraph', () => {
  expect(readDocument(written(...paragraphs('One\r\n- two\n\n\n3. three  \n'))).blocks).toEqual([
    'One',
    '- two',
    '3. three',
  ])
})

test('numbers and units stay together: no-break spaces are kept, and a sign at the start needs no mark', () => {
  expect(inline('+8,3%\u00A0 e  14\u00A0€')).toBe('+8,3%\u00A0 e 14\u00A0€')
})

/** Blocks alone, with no front matter and no title. */
function written(...blocks: readonly Block[]): string {
  const page = { id: 'p', kind: 'lesson', title: 't', properties: {}, blocks } as const
  return toMarkdown(page, { frontMatter: null, withTitle: false, addressOf: () => undefined })
}
