// @ts-check
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { kernelNameOf, rowsOf, withTable } from '../lib/numerics.mjs'
import { fromRoot } from '../lib/root.mjs'

test('docs/methods/numerics.md is current', () => {
  const { status, stderr } = spawnSync(process.execPath, [fromRoot('scripts/numerics.mjs'), '--check'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

const figures = [
  { fn: 'studentt.cdf', args: [1, 2], expected: 4 },
  { fn: 'studentt.cdf', args: [3, 2], expected: 8 },
  { fn: 't.cdf', args: [1, 2e6], expected: 1 },
  { fn: 'normal.cdf', args: [-38], expected: 2.88542835e-316 },
]

test('a row holds the largest error, what is wrong, what gives no number and what is missing', () => {
  const own = { tCdf: (/** @type {number} */ x) => (x === 1 ? 4 : 8 + 3e-9) }
  const other = {
    tCdf: (/** @type {number} */ x) => {
      if (x === 3) throw new RangeError('refused')
      return 4
    },
  }
  expect(rowsOf(figures, own, other)).toEqual([
    '| tCdf | 2 | ≤ 1e-9 | 0; no number in 1 |',
    '| tCdf, a parameter from 1e6 | 1 | wrong | wrong |',
  ])
  expect(rowsOf(figures.slice(0, 1), own, {})).toEqual(['| tCdf | 1 | 0 | – |'])
})

test('only the table of the page is renewed', () => {
  const page = 'Text.\n\n| function | old |\n| --- | --- |\n| x | 1 |\n\nMore text.\n'
  expect(withTable(page, [], {}, {})).toBe(
    'Text.\n\n| function | figures | own kernel | jStat 1.9.6 |\n| --- | --- | --- | --- |\n\nMore text.\n',
  )
})

test('the names of the tables lead to kernels', () => {
  expect(['studentt.inv', 'chisquare.logSf', 'lgamma', 'f.invSf'].map(kernelNameOf)).toEqual([
    'tInverse',
    'chiSquareLogSf',
    'logGamma',
    'fInverseSf',
  ])
})
