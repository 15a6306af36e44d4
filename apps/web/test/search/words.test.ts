import { expect, test } from 'vitest'
import { excerpt, matches, piecesOf, wordsIn } from '../../src/lib/search/words.ts'

const finds = (text: string, query: string) => matches(wordsIn(text), wordsIn(query))

test('R-LES-04 accents and capitals do not matter, and a word’s beginning is enough', () => {
  expect(finds('La città conta più del prezzo', 'CITTA')).toBe(true)
  expect(finds('La citta conta', 'città')).toBe(true)
  expect(finds('Dire subito il costo di spedizione', 'spe')).toBe(true)
  expect(finds('Il profumo dell’olio nuovo', 'olio')).toBe(true)
  expect(finds('Dire subito il costo di spedizione', 'dizione')).toBe(false)
})

test('R-LES-04 every word that is looked for must be there, in any order', () => {
  expect(finds('Free delivery sells more', 'more deliv')).toBe(true)
  expect(finds('Free delivery sells more', 'delivery less')).toBe(false)
  expect(finds('Free delivery sells more', ' , ')).toBe(true)
})

test('P26 hits are marked as they are written, in composed and decomposed letters', () => {
  const hits = (text: string, query: string) =>
    piecesOf(text, wordsIn(query))
      .filter(({ hit }) => hit)
      .map(({ text }) => text)
  expect(hits('Più città, cittadine!', 'citta')).toEqual(['città', 'cittadine'])
  expect(hits('una citta\u0300 e', 'città')).toEqual(['citta\u0300'])
  expect(hits('Nothing here', '')).toEqual([])
})

test('the pieces make the whole text again', () => {
  const text = 'Spese visibili: le spese, subito.'
  expect(
    piecesOf(text, ['spese', 'subito'])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

test('an excerpt of a long text shows its first hit, cut between words', () => {
  const text = `${'prima '.repeat(60)}spedizione ${'dopo '.repeat(60)}`.trim()
  const shown = excerpt(text, ['sped'])
  expect(shown).toMatch(/^… prima .*spedizione dopo .*dopo …$/)
  expect(shown.length).toBeLessThanOrEqual(154)
  expect(excerpt('short', ['sh'])).toBe('short')
})
