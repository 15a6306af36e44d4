import { instantOf } from '@cimento/core'
import { laterWitness, readWitness, witnessedLoss, witnessOf, witnessText } from '@cimento/storage'
import type { Witness } from '@cimento/storage'
import { notebookJournal } from '@cimento/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const hash = (digit: string) => digit.repeat(64)
const seen: Witness = { revision: 40, count: 38, hash: hash('a'), at: instantOf(1_795_435_200_000) }

const witnesses = fc.record({
  revision: fc.integer({ min: 1, max: 50 }),
  count: fc.nat(50),
  hash: fc.constantFrom(hash('a'), hash('b')),
  at: fc.nat(2e12).map((milliseconds) => instantOf(milliseconds)),
})

describe('R-KEEP-02 what a witness says of a database', () => {
  test.each([
    ['the database is not there', undefined, 'lost'],
    ['it was made anew', { revision: 1, count: 0, hash: hash('0') }, 'older'],
    ['it stands at an earlier revision', { ...seen, revision: 39, count: 37 }, 'older'],
    ['it tells another history', { ...seen, hash: hash('b') }, 'older'],
    ['it has other operations', { ...seen, count: 37 }, 'older'],
    ['it is the same', seen, undefined],
    ['the witness missed the last writing', { ...seen, revision: 41, count: 39, hash: hash('b') }, undefined],
    ['a restore put a shorter journal in its place', { ...seen, revision: 41, count: 2 }, undefined],
  ])('%s: %o', (_case, head, loss) => {
    expect(witnessedLoss(head, seen)).toBe(loss)
  })

  test('nobody saw anything: the first visit, or everything was cleared', () => {
    expect(witnessedLoss(undefined, undefined)).toBeUndefined()
    expect(witnessedLoss(seen, undefined)).toBeUndefined()
  })

  test('where there was no operation, nothing is lost', () => {
    expect(witnessedLoss(undefined, { ...seen, count: 0 })).toBeUndefined()
  })

  test('a database never loses by its own writings, and any step back is noticed', () => {
    fc.assert(
      fc.property(witnesses, fc.nat(20), (witness, steps) => {
        expect(witnessedLoss(witness, witness)).toBeUndefined()
        expect(witnessedLoss({ ...witness, revision: witness.revision + steps + 1 }, witness)).toBeUndefined()
        expect(witnessedLoss({ ...witness, revision: witness.revision - steps - 1 }, witness)).toBe('older')
      }),
    )
  })
})

test('R-KEEP-02 a witness only moves forward, in whichever order two tabs report', () => {
  expect(laterWitness(undefined, undefined)).toBeUndefined()
  fc.assert(
    fc.property(fc.array(witnesses, { minLength: 1 }), (reports) => {
      const kept = reports.reduce<Witness | undefined>(laterWitness, undefined)
      expect(kept?.revision).toBe(Math.max(...reports.map(({ revision }) => revision)))
      expect(laterWitness(kept, undefined)).toBe(kept)
    }),
  )
})

describe('R-KEEP-02 the text of a witness', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(witnesses, (witness) => {
        expect(readWitness(witnessText(witness))).toEqual(witness)
      }),
    )
  })

  test('a shorter one written over a longer one leaves nothing of it', () => {
    fc.assert(
      fc.property(witnesses, witnesses, (one, other) => {
        expect(witnessText(one)).toHaveLength(witnessText(other).length)
      }),
    )
  })

  test('any damaged text is none, and never throws', () => {
    const text = witnessText(seen)
    const meaning = text.trimEnd()
    for (let length = 0; length < meaning.length; length += 1)
      expect(readWitness(text.slice(0, length))).toBeUndefined()
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (other) => {
        expect(readWitness(other)).toBeUndefined()
      }),
    )
    expect(readWitness(null)).toBeUndefined()
    expect(readWitness(text.replace('"count":38', '"count":-1'))).toBeUndefined()
    expect(readWitness(text.replace('"revision":40', '"revision":"40"'))).toBeUndefined()
  })
})

test('a witness is what the head says, at a moment', () => {
  const { revision, count, hash, at } = seen
  expect(witnessOf({ revision, count, hash, model: notebookJournal.modelVersion }, at)).toEqual(seen)
})
