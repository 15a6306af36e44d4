import { expect, test } from 'vitest'
import { matchesText } from '../../src/features/backlog/matches-text.ts'

test.each([
  ['Perché la città compra', 'citta', true],
  ['Spese di spedizione', ' SPESE ', true],
  ['E-mail', 'é-mail', true],
  ['Anything', '', true],
  ['Spese di spedizione', 'resi', false],
])('in “%s”, “%s” is found: %s', (text, lookedFor, found) => {
  expect(matchesText(text, lookedFor)).toBe(found)
})
