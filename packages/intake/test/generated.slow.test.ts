import { expect, test } from 'vitest'
import { readGenerated } from './read-generated.ts'

test('P13 13,440 files of every encoding, locale, separator and shape: exactly, a question, or an error with its place', () => {
  const { outcomes, byClass, wrong, switched } = readGenerated(13_440, 2026)
  const lines = [...byClass]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name}: ${count}`)
  console.log(
    [JSON.stringify(outcomes), `answered the other way round, wrong: ${switched}`, ...lines].join('\n'),
  )
  expect(wrong).toEqual([])
  expect(outcomes.wrong).toBe(0)
  for (const count of Object.values({ ...outcomes, wrong: 1 })) expect(count).toBeGreaterThan(0)
  // 7 encodings, 4 locales, 5 separators, 8 shapes: none is empty. The questions are those that files can leave open.
  expect(lines.filter((line) => !line.startsWith('question'))).toHaveLength(24)
  expect([...byClass.keys()].filter((name) => name.startsWith('question')).toSorted()).toEqual([
    'question: arm',
    'question: decimal',
    'question: numbers',
    'question: order',
    'question: totals',
    'question: unit',
  ])
  expect(switched).toBeGreaterThan(100)
})
