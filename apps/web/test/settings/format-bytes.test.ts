import { expect, test } from 'vitest'
import { formatBytes } from '../../src/features/settings/format-bytes.ts'

test.each([
  [0, '0 kB'],
  [312, '1 kB'],
  [270_300, '270 kB'],
  [1_234_000, '1,2 MB'],
  [48_500_000, '49 MB'],
  [3_400_000_000, '3,4 GB'],
])('%s bytes read as %s', (bytes, text) => {
  expect(formatBytes(bytes, 'it').replace('\u00A0', ' ')).toBe(text)
})
