import { backupText, checkOperations, gestures, readBackup } from '@cimento/core/workspace'
import { day, logArbitrary, memoryLog, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restorable } from '../../src/workspace/restorable.ts'

test('R-KEEP-03 any gesture with any texts and numbers is refused, or a backup restores what it wrote', () => {
  fc.assert(
    fc.property(logArbitrary, (log) => {
      const operations = log.operations()
      expect(valueOf(checkOperations(operations))).toEqual(operations)
      const text = backupText(operations, '2026-12-01')
      const read = valueOf(readBackup(text))
      expect(read.operations).toEqual(operations)
      // Out, in and out again: the same bytes.
      expect(backupText(read.operations, read.createdAt)).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('a lone surrogate is kept as the mark of what cannot be read, a pair as it is', () => {
  const log = memoryLog('2026-10-30')
  expect(log.perform(gestures.nameWorkspace, { name: 'a\uD800b 📦' })).toMatchObject([
    { set: { name: 'a\uFFFDb 📦' } },
  ])
})

test('a number that no file can hold is refused at the slot', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  const set = { baseline: Number.NaN, threshold: { relative: Infinity }, owner: 'Ada' }
  expect(log.attempt(gestures.editExperiment, set, 'id-1')).toEqual({
    ok: false,
    error: [
      { kind: 'invalid-value', field: 'baseline' },
      { kind: 'invalid-value', field: 'threshold' },
    ],
  })
})

test('an action that writes what no backup restores is a mistake of the program, and says where', () => {
  const careless = restorable('careless', () => ({
    ok: true,
    value: [{ type: 'experiment', id: 'e', set: { baseline: Number.NaN } }],
  }))
  const context = { today: day('2026-10-30'), now: '' as never, newId: () => 'x' }
  expect(() => careless(null, {}, context)).toThrow('careless writes 0.set.baseline')
})
