import { expect, test } from 'vitest'
import { sharedDecimals } from '../../src/features/running/shared-decimals.ts'

test('a column shows as many decimals as its longest value has', () => {
  expect(sharedDecimals([28, 23.5, undefined, 7.25])).toBe(2)
  expect(sharedDecimals([1, 20, 300])).toBe(0)
  expect(sharedDecimals([undefined])).toBe(0)
})

test('what is no decimal of a typed amount does not count', () => {
  // 0.1 + 0.2 is 0.30000000000000004.
  expect(sharedDecimals([0.1 + 0.2])).toBe(1)
})
