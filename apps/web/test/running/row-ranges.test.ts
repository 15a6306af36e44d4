import { expect, test } from 'vitest'
import { rowRanges } from '../../src/lib/paste/row-ranges.ts'

test.each([
  [[], ''],
  [[2], '2'],
  [[2, 3], '2–3'],
  [[2, 5, 6, 7, 9], '2, 5–7, 9'],
])('rows %j are written %j', (rows, written) => {
  expect(rowRanges(rows)).toBe(written)
})
