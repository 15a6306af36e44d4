import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { toStorageError } from '../src/dexie/to-storage-error.ts'

const named = (name: string) => new DOMException(`a ${name}`, name)

test('a full disk is found inside the aborted transaction that shows it', () => {
  expect(toStorageError(new Dexie.AbortError('aborted', named('QuotaExceededError')))).toEqual({
    kind: 'quota',
  })
})

test.each([
  ['QuotaExceededError', { kind: 'quota' }],
  ['VersionError', { kind: 'newer-database' }],
  ['AbortError', { kind: 'aborted', reason: 'a AbortError' }],
  ['DataError', { kind: 'aborted', reason: 'a DataError' }],
])('%s', (name, expected) => {
  expect(toStorageError(named(name))).toEqual(expected)
})

test('an error of the program is no storage error', () => {
  expect(toStorageError(new TypeError('a mistake'))).toBeUndefined()
  expect(toStorageError('a mistake')).toBeUndefined()
})
