// @ts-check
import { expect, test } from 'vitest'
import { idsIn, requirementsPage, titlesOf, unknownIds } from '../lib/requirements.mjs'

const requirements = [
  { id: 'R-DEC-01', text: 'One verdict.' },
  { id: 'P1', text: 'A stored idea.' },
]
const testFile = (/** @type {string} */ title) => ({
  path: 'a/x.test.ts',
  text: `test('${title}', () => {})`,
})

test('a title is read however its test is written', () => {
  const text = [
    "test('plain', () => {})",
    'it("double", () => {})',
    'test.each([1, 2])(`template`, () => {})',
    "test.each([\n  ['a'],\n])('rows %s', () => {})",
    "describe('group', () => {})",
    "test.describe('group of Playwright', () => {})",
    "test('it\\'s quoted', () => {})",
    "pattern.test('no title')",
  ].join('\n')
  const titles = ['plain', 'double', 'template', 'rows %s', 'group', 'group of Playwright', "it's quoted"]
  expect(titlesOf(text)).toEqual(titles)
})

test('ids are whole words', () => {
  expect(idsIn('R-DEC-01 P14 one verdict')).toEqual(['R-DEC-01', 'P14'])
  expect(idsIn('P01, XP14, R-DEC-1, P-value and p5')).toEqual([])
})

test('the page tells the tested from the rest', () => {
  const page = requirementsPage(requirements, [testFile('P1 an idea is stored')])
  expect(page).toContain('1 of 2 have at least one test.')
  expect(page).toContain('## Tested\n\n- **P1** A stored idea.\n  - P1 an idea is stored (`a/x.test.ts`)\n')
  expect(page).toContain('## Not yet\n\n- **R-DEC-01** One verdict.\n')
})

test('an id that no requirement has is found', () => {
  expect(unknownIds(requirements, [testFile('P1 P2 R-DEC-01 R-DEC-99 x')])).toEqual(['P2', 'R-DEC-99'])
})
