import { formatStamp, parseStamp, stampParts, tick } from '@cimento/core/journal'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const actor = fc.stringMatching(/^[0-9a-z]{1,32}$/)
const parts = fc.record({ milliseconds: fc.nat(2_000_000_000), counter: fc.nat(99_999), actor })

test('a stamp is padded milliseconds, counter and actor', () => {
  expect(formatStamp({ milliseconds: 1_793_404_800_000, counter: 7, actor: 'k3v9x0' })).toBe(
    '001793404800000-00007-k3v9x0',
  )
})

test('a stamp survives being written and read', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const stamp = formatStamp(given)
      expect(parseStamp(stamp)).toBe(stamp)
      expect(stampParts(stamp)).toEqual(given)
    }),
  )
})

test('stamps compare as text in the order of time, counter, actor', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const earlier =
        a.milliseconds !== b.milliseconds
          ? a.milliseconds < b.milliseconds
          : a.counter !== b.counter
            ? a.counter < b.counter
            : a.actor < b.actor
      expect(formatStamp(a) < formatStamp(b)).toBe(earlier)
    }),
  )
})

test.each([
  '',
  'rename',
  '1793404800000-0-a',
  '001793404800000-00000-',
  '001793404800000-00000-A',
  '001793404800000-00000-a-b',
  '001793404800000-00000-a\n',
  ' 001793404800000-00000-a',
  `001793404800000-00000-${'a'.repeat(33)}`,
])('%j is no stamp', (text) => {
  expect(parseStamp(text)).toBeUndefined()
})

test.each([
  { milliseconds: -1, counter: 0, actor: 'a' },
  { milliseconds: 0.5, counter: 0, actor: 'a' },
  { milliseconds: 1e15, counter: 0, actor: 'a' },
  { milliseconds: 0, counter: 100_000, actor: 'a' },
  { milliseconds: 0, counter: 0, actor: '' },
  { milliseconds: 0, counter: 0, actor: 'a-b' },
])('refuses to make a stamp of $milliseconds, $counter, "$actor"', (given) => {
  expect(() => formatStamp(given)).toThrow('Invariant')
})

test('ticking is strictly increasing whatever the clocks say and whoever ticks', () => {
  const ticks = fc.array(fc.record({ nowMs: fc.nat(50), actor }), { minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(ticks, (given) => {
      let last = tick(undefined, 25, 'zz')
      for (const { nowMs, actor } of given) {
        const next = tick(last, nowMs, actor)
        expect(next > last).toBe(true)
        expect(stampParts(next).actor).toBe(actor)
        last = next
      }
    }),
  )
})

test('a tick takes the time of a clock that has moved on', () => {
  expect(tick(formatStamp({ milliseconds: 5, counter: 3, actor: 'a' }), 6, 'b')).toBe(
    '000000000000006-00000-b',
  )
})

test('a full counter moves on to the next millisecond', () => {
  expect(tick(formatStamp({ milliseconds: 5, counter: 99_999, actor: 'a' }), 5, 'a')).toBe(
    '000000000000006-00000-a',
  )
})
