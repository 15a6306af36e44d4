import { similarityIndex } from '@cimento/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { others, paraphrases, unrelated, unseen } from './paraphrases.ts'

const logOf = (titles: readonly string[]) =>
  similarityIndex([...new Set([...titles, ...others])].map((title) => ({ id: title, texts: [title] })))

/** Of the pairs of one log, those whose stored side is not among the first three for what is typed. */
function missed(pairs: typeof paraphrases) {
  const similarTo = logOf(pairs.map(({ stored }) => stored))
  return pairs.filter(({ typed, stored }) => !similarTo(typed).some(({ id }) => id === stored))
}

const within = (language: string) => paraphrases.filter((pair) => pair.language === language)
const titles = paraphrases.map(({ stored }) => stored)
const similarTo = logOf(titles)

test('R-BACK-05 P29 nine of ten ideas written in other words are among the first three, in each language', () => {
  expect(paraphrases.length).toBeGreaterThanOrEqual(40)
  for (const pairs of [within('it'), within('en'), paraphrases])
    expect(missed(pairs).length / pairs.length).toBeLessThanOrEqual(0.1)
})

test('R-BACK-05 of ideas in words that no list was made for, at least half are found', () => {
  expect(missed(unseen).length / unseen.length).toBeLessThanOrEqual(0.5)
})

test('what the log has nothing of gets no hint', () => {
  const hinted = unrelated.filter((text) => similarTo(text).length > 0)
  expect(hinted).toEqual([])
})

test('accents, capitals and endings do not matter; an entry is as close as its closest text', () => {
  const similar = similarityIndex([
    { id: 'e1', texts: ['Città e prezzo', 'Mostrare le spese nella scheda'] },
    { id: 'e2', texts: ['', 'Newsletter'] },
  ])
  expect(similar('CITTA: i prezzi')).toEqual([{ id: 'e1', closeness: 1 }])
  expect(similar('mostra la spesa sulle schede')).toEqual([{ id: 'e1', closeness: 1 }])
  expect(similar('newsletter')).toEqual([{ id: 'e2', closeness: 1 }])
  expect(similar('')).toEqual([])
  expect(similarityIndex([])('Newsletter')).toEqual([])
})

test('any text is closest to itself, never closer than 1, and never more are given than asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 5 }), (text, most) => {
      const found = similarTo(text, most)
      expect(found.length).toBeLessThanOrEqual(most)
      for (const { closeness } of found) expect(closeness).toBeLessThanOrEqual(1)
    }),
  )
  for (const title of titles) expect(similarTo(title, 5).map(({ id }) => id)).toContain(title)
})
