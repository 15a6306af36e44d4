import { expect, test } from 'vitest'
import { readGenerated } from './read-generated.ts'

test('P13 files of every encoding, locale, separator and shape come back exactly, as a question or as an error with its place', () => {
  const { outcomes, wrong, switched } = readGenerated(280, 8)
  expect(wrong).toEqual([])
  expect(outcomes.wrong).toBe(0)
  for (const count of Object.values({ ...outcomes, wrong: 1 })) expect(count).toBeGreaterThan(0)
  // The control: whoever answers the other way round gets other numbers.
  expect(switched).toBeGreaterThan(0)
})
