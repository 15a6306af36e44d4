import { fail, ok } from '@cimento/core'
import { headOf } from '@cimento/core/journal'
import { gunzip, listSnapshots, takeSnapshot } from '@cimento/storage'
import type { SnapshotFolder, SnapshotPorts } from '@cimento/storage'
import { titleOperation, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'

const start = Date.UTC(2026, 10, 28, 9)

/** A folder in memory, and a way to break it. */
function memoryFolder(broken: Partial<SnapshotFolder> = {}) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const there = (name: string) => {
    const content = files.get(name)
    if (content === undefined) throw new Error(`no file ${name}`)
    return content
  }
  const folder: SnapshotFolder = {
    list: async () => [...files].map(([name, content]) => ({ name, bytes: content.length })),
    async write(name, content) {
      files.set(name, content)
    },
    read: async (name) => there(name),
    async rename(name, newName) {
      files.set(newName, there(name))
      files.delete(name)
    },
    async remove(name) {
      files.delete(name)
    },
    ...broken,
  }
  return { files, folder }
}

/** Ports on a journal that names an experiment so many times, at some minute after nine. */
function ports(folder: SnapshotFolder, operations: number, minute = 0): SnapshotPorts {
  const journal = Array.from({ length: operations }, (_, index) =>
    titleOperation(index, 'a', `Title ${index}`),
  )
  return {
    folder,
    readJournal: async () => ok({ operations: journal, head: { ...headOf(journal), model: 1, revision: 9 } }),
    textOf: (all, at) => JSON.stringify({ at, head: headOf(all).hash, all }),
    hashIn: (text) => /"head":"([0-9a-f]{64})"/.exec(text)?.[1],
    clock: () => start + minute * 60_000,
  }
}

test('R-KEEP-02 a snapshot is the whole journal in one file, under its name, with no other file beside it', async () => {
  const { files, folder } = memoryFolder()
  const taken = valueOf(await takeSnapshot(ports(folder, 3), 'change'))
  expect([...files.keys()]).toEqual(['2026-11-28T09-00-00.000Z_3_change.json.gz'])
  expect(taken).toMatchObject({ name: [...files.keys()][0], count: 3, reason: 'change' })
  expect(taken.bytes).toBe(files.get(taken.name)?.length)
  expect(JSON.parse(await gunzip(await folder.read(taken.name))).all).toHaveLength(3)
})

test('R-KEEP-02 the same journal is not written twice', async () => {
  const { files, folder } = memoryFolder()
  const first = valueOf(await takeSnapshot(ports(folder, 3), 'change'))
  expect(valueOf(await takeSnapshot(ports(folder, 3, 1), 'restore'))).toEqual(first)
  expect(files.size).toBe(1)
  await takeSnapshot(ports(folder, 4, 2), 'restore')
  expect((await listSnapshots(folder)).map(({ count, reason }) => [count, reason])).toEqual([
    [4, 'restore'],
    [3, 'change'],
  ])
})

test('R-KEEP-02 only the last ten of a day stay', async () => {
  const { folder } = memoryFolder()
  for (let minute = 0; minute < 14; minute += 1)
    await takeSnapshot(ports(folder, minute + 1, minute), 'change')
  expect((await listSnapshots(folder)).map(({ count }) => count)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5])
})

test('R-KEEP-02 a file that reads back as another is no snapshot, and the older ones stay', async () => {
  const { files, folder } = memoryFolder()
  for (let minute = 0; minute < 10; minute += 1)
    await takeSnapshot(ports(folder, minute + 1, minute), 'change')
  const before = [...files.keys()]
  for (const spoil of [(content: Uint8Array) => content.slice(0, -9), () => new Uint8Array(40)]) {
    const spoiled: SnapshotFolder = {
      ...folder,
      write: (name, content) => folder.write(name, new Uint8Array(spoil(content))),
    }
    expect(await takeSnapshot(ports(spoiled, 30, 20), 'change')).toEqual(fail({ kind: 'not-verified' }))
    expect([...files.keys()]).toEqual(before)
  }
})

test('R-KEEP-02 a full disk costs no older snapshot', async () => {
  const { files, folder } = memoryFolder()
  await takeSnapshot(ports(folder, 1), 'change')
  const full: SnapshotFolder = { ...folder, write: () => Promise.reject(new Error('the disk is full')) }
  expect(await takeSnapshot(ports(full, 2, 1), 'change')).toEqual(
    fail({ kind: 'unwritable', reason: 'the disk is full' }),
  )
  expect(files.size).toBe(1)
})

test('R-KEEP-02 a journal that lost operations in silence is noticed, and takes the place of none', async () => {
  const { files, folder } = memoryFolder()
  await takeSnapshot(ports(folder, 5), 'change')
  const whole = valueOf(await ports(folder, 6).readJournal())
  const holed = {
    ...ports(folder, 6, 1),
    readJournal: async () => ok({ ...whole, operations: whole.operations.slice(1) }),
  }
  expect(await takeSnapshot(holed, 'change')).toEqual(fail({ kind: 'damaged' }))
  const emptied = { ...holed, readJournal: async () => ok({ operations: [], head: undefined }) }
  expect(await takeSnapshot(emptied, 'change')).toEqual(fail({ kind: 'damaged' }))
  const unreadable = {
    ...holed,
    readJournal: async () => fail({ kind: 'unavailable' as const, reason: 'broken' }),
  }
  expect(await takeSnapshot(unreadable, 'change')).toEqual(fail({ kind: 'unavailable', reason: 'broken' }))
  expect(files.size).toBe(1)
  // What is left is kept before something else takes its place.
  expect(valueOf(await takeSnapshot(holed, 'restore'))).toMatchObject({ count: 5, reason: 'restore' })
  expect(await takeSnapshot(emptied, 'wipe')).toEqual(fail({ kind: 'damaged' }))
})

test('R-KEEP-02 a last snapshot that is damaged is no reason to make none', async () => {
  const { files, folder } = memoryFolder()
  const { name } = valueOf(await takeSnapshot(ports(folder, 3), 'change'))
  files.set(name, new Uint8Array([1, 2, 3]))
  await takeSnapshot(ports(folder, 3, 1), 'change')
  expect(files.size).toBe(2)
})
