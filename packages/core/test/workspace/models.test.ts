import { readdirSync, readFileSync } from 'node:fs'
import { canonicalJson } from '@cimento/core'
import { fold, upcast, type Row } from '@cimento/core/journal'
import { backupText, modelVersion, readBackup, upcasters, type Cimento } from '@cimento/core/workspace'
import { valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'

/**
 * What each version of the model left behind, written by its own code: `scripts/model-fixture.mjs`, run on the last commit of
 * main with that version (1: 382b3dd, 2: 3189bcf, 3: 1a1a6f3, 4: 5fe9c12, 5: 4b10cb9, 6: 970cf6c).
 */
const folder = new URL('../fixtures/models/', import.meta.url)
const versions = Array.from({ length: modelVersion }, (_, index) => index + 1)

test('R-KEEP-03 every version of the model has left its files; the last one by `node scripts/model-fixture.mjs`', () => {
  const expected = versions.flatMap((version) => [
    `model-${version}.backup.json`,
    `model-${version}.rows.json`,
  ])
  expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted())
})

test.each(versions)('R-KEEP-03 a backup of model %i is read today with no record different', (version) => {
  const text = read(`model-${version}.backup.json`)
  const { operations, createdAt } = valueOf(readBackup(text))
  expect(new Set(operations.map(({ model }) => model))).toEqual(new Set([version]))
  const current = operations.map((operation) => valueOf(upcast<Cimento>(operation, upcasters, modelVersion)))
  const rows = JSON.parse(read(`model-${version}.rows.json`)) as readonly Row<Cimento>[]
  expect(rows.length).toBeGreaterThan(7)
  expect(byKey(fold(current))).toEqual(byKey(rows))
  // Written again it holds the same operations, as they were.
  const { operations: again } = JSON.parse(backupText(operations, createdAt)) as { operations: unknown }
  expect(again).toEqual((JSON.parse(text) as { operations: unknown }).operations)
})

test('control: one field of one record is noticed', () => {
  const { operations } = valueOf(readBackup(read('model-1.backup.json')))
  const rows = read('model-1.rows.json').replace(
    'A delivery date brings orders',
    'A delivery date costs orders',
  )
  expect(byKey(fold(operations))).not.toEqual(byKey(JSON.parse(rows) as readonly Row<Cimento>[]))
})

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

function byKey(rows: readonly Row<Cimento>[]): readonly string[] {
  return rows.map((row) => canonicalJson(row)).toSorted()
}
