import { canonicalJson } from '@cimento/core'
import { fold, merge, type Operation } from '@cimento/core/journal'
import { backupText, readBackup } from '@cimento/core/workspace'
import { logArbitrary, operationsArbitrary, valueOf, type Notebook } from '@cimento/testkit'
import { closedLog } from '@cimento/testkit/hostile'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const at = '2026-12-01T10:00:00.000Z'

test('R-KEEP-03 2,000 logs come out of a file and go into one again byte by byte', () => {
  fc.assert(
    fc.property(logArbitrary, (log) => {
      const text = backupText(log.operations(), at)
      const read = valueOf(readBackup(text))
      expect(backupText(read.operations, read.createdAt)).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test('R-KEEP-03 of 10,000 damaged files none is taken as something else, and none stops the program', () => {
  const operations = closedLog()
  const text = backupText(operations, at)
  const place = fc.nat(text.length - 1)
  const damage = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), from: place, to: place }),
    fc.record({
      kind: fc.constant('put' as const),
      from: place,
      piece: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    }),
    fc.record({ kind: fc.constant('twice' as const), from: place, to: place }),
    fc.record({ kind: fc.constant('swap' as const), from: place, to: place }),
  )
  let [refused, same] = [0, 0]
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (all) => {
      const damaged = all.reduce(damagedBy, text)
      const read = readBackup(damaged)
      if (!read.ok) {
        refused += 1
        return
      }
      // White space, the date of the backup, or nothing at all.
      expect(read.value.operations).toEqual(operations)
      same += 1
    }),
    { numRuns: 10_000 },
  )
  process.stdout.write(`damaged files: ${refused} refused, ${same} say the same\n`)
  expect(refused).toBeGreaterThan(8000)
  expect({}).not.toHaveProperty('polluted')
})

test('R-KEEP-03 the laws of merging, 100,000 times', () => {
  const copies = operationsArbitrary.chain((all) =>
    fc.tuple(fc.subarray([...all]), fc.subarray([...all]), fc.subarray([...all])),
  )
  const merged = (a: readonly Operation<Notebook>[], b: readonly Operation<Notebook>[]) =>
    valueOf(merge(a, b)).operations
  fc.assert(
    fc.property(copies, ([a, b, c]) => {
      const both = merged(a, b)
      expect(idsOf(merged(b, a))).toBe(idsOf(both))
      expect(idsOf(merged(a, merged(b, c)))).toBe(idsOf(merged(both, c)))
      expect(idsOf(merged(both, b))).toBe(idsOf(both))
      expect(canonicalJson(fold([...a, ...b, ...c]))).toBe(canonicalJson(fold(merged(c, merged(b, a)))))
    }),
    { numRuns: 100_000 },
  )
})

/** A merge hands on the operations themselves: their ids tell all. */
const idsOf = (operations: readonly Operation<Notebook>[]) => operations.map(({ id }) => id).join(' ')

type Damage =
  | { readonly kind: 'cut' | 'twice' | 'swap'; readonly from: number; readonly to: number }
  | { readonly kind: 'put'; readonly from: number; readonly piece: string }

function damagedBy(text: string, damage: Damage): string {
  if (damage.kind === 'put') return text.slice(0, damage.from) + damage.piece + text.slice(damage.from)
  const [from, to] = [Math.min(damage.from, damage.to), Math.max(damage.from, damage.to)]
  const [before, within, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  if (damage.kind === 'cut') return before + after
  return damage.kind === 'twice' ? before + within + within + after : before + after + within
}
