import { experimentOf, keysOf } from '@cimento/core/workspace'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const file = (id: string, number: number) => ({
  experiment: experimentOf({ type: 'experiment', id, fields: { number }, stamps: {} }),
})

test('two ideas that got one number offline are told apart by a letter', () => {
  const keys = keysOf([file('m', 12), file('a', 12), file('z', 12), file('b', 3)])
  expect(Object.fromEntries(keys)).toEqual({
    a: { number: 12, suffix: '' },
    b: { number: 3, suffix: '' },
    m: { number: 12, suffix: 'b' },
    z: { number: 12, suffix: 'c' },
  })
})

test('every experiment has its own key, the same on every device', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 60 })
  const files = ids.chain((all) =>
    fc.tuple(...all.map((id) => fc.integer({ min: 1, max: 2 }).map((n) => file(id, n)))),
  )
  fc.assert(
    fc.property(files, (given) => {
      const keys = keysOf(given)
      expect(new Set([...keys.values()].map(({ number, suffix }) => `${number}${suffix}`)).size).toBe(
        given.length,
      )
      expect(keysOf(given.toReversed())).toEqual(keys)
    }),
  )
})
