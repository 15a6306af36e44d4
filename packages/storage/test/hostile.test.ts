import { canonicalJson } from '@cimento/core'
import { fold } from '@cimento/core/journal'
import {
  backupText,
  caseFiles,
  checkOperations,
  gestures,
  modelVersion,
  readBackup,
  readingGestures,
  upcasters,
  type Cimento,
} from '@cimento/core/workspace'
import { openMemoryStore, readFileText, type Store } from '@cimento/storage'
import { memoryLog, testCapabilities, valueOf } from '@cimento/testkit'
import {
  hostileCases,
  hostileNowMs,
  hostileTexts,
  truncations,
  validFiles,
  type HostileCase,
} from '@cimento/testkit/hostile'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** What a company has in its browser when the file is offered. */
async function ownStore(): Promise<Store<Cimento>> {
  const log = memoryLog('2026-11-30', 'own')
  log.perform(gestures.nameWorkspace, { name: 'Own' })
  log.perform(gestures.createIdea, { title: 'Written here' })
  const store = valueOf(
    await openMemoryStore<Cimento>({
      journal: { modelVersion, upcasters, heavyTypes: ['series'] },
      capabilities: { ...testCapabilities(), clock: () => hostileNowMs },
    }),
  )
  valueOf(await store.receive(log.operations()))
  return store
}

const dump = async (store: Store<Cimento>) => canonicalJson(valueOf(await store.operations()))
const offer = async (bytes: Uint8Array<ArrayBuffer>) => {
  const text = await readFileText(new Blob([bytes]).stream())
  return text.ok ? readBackup(text.value, hostileNowMs) : { ok: false as const, error: [text.error] }
}

/** What becomes of a file: the kinds of its refusal, or that it is in the store and comes out as it went in. */
async function outcomeOf({ bytes }: Pick<HostileCase, 'bytes'>, store: Store<Cimento>): Promise<string> {
  const read = await offer(bytes)
  if (!read.ok) return `refused: ${[...new Set(read.error.map(({ kind }) => kind))].join(', ')}`
  const { operations, createdAt } = read.value
  const before = valueOf(await store.operations())
  expect((await store.receive(operations)).ok).toBe(true)
  const both = valueOf(checkOperations(valueOf(await store.operations())))
  expect(both).toHaveLength(before.length + operations.length)
  // Whatever it says, it folds, is exported, and the export is the same file again.
  expect(caseFiles(fold(both)).length).toBeGreaterThan(0)
  const text = backupText(operations, createdAt)
  expect(backupText(valueOf(readBackup(text)).operations, createdAt)).toBe(text)
  // Taking it back leaves what was there.
  expect((await store.replaceAll(before)).ok).toBe(true)
  return 'inert'
}

const said = ({ expected }: HostileCase) =>
  expected.kind === 'inert' ? 'inert' : `refused: ${expected.because}`

test('R-KEEP-03 P15 sixty kinds of hostile files and 100 cuts: each as said beforehand, and what was there is untouched', async () => {
  const store = await ownStore()
  const before = await dump(store)
  const tally = { refused: 0, inert: 0 }
  for (const hostile of hostileCases) {
    const label = `${hostile.number} ${hostile.name}`
    expect(`${label}: ${await outcomeOf(hostile, store)}`).toBe(`${label}: ${said(hostile)}`)
    expect([label, await dump(store)]).toEqual([label, before])
    expect({}).not.toHaveProperty('polluted')
    tally[hostile.expected.kind] += 1
  }
  const kinds = new Set(hostileCases.map(({ number }) => number))
  expect([...kinds].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
  expect(truncations).toHaveLength(100)
  // A class without a case would hold trivially.
  expect(tally.refused).toBeGreaterThan(100)
  expect(tally.inert).toBeGreaterThan(20)
  process.stdout.write(
    `hostile files: ${tally.refused} refused, ${tally.inert} inert, of ${kinds.size} kinds\n`,
  )
})

test('R-KEEP-03 P15 control: a file that is as it should be is taken, plain and packed', async () => {
  expect(validFiles.length).toBeGreaterThan(0)
  for (const { name, text } of validFiles) {
    const plain = new TextEncoder().encode(text)
    for (const bytes of [plain, Uint8Array.from(gzipSync(plain))])
      expect(`${name}: ${await outcomeOf({ bytes }, await ownStore())}`).toBe(`${name}: inert`)
  }
})

test('R-KEEP-03 hostile text is kept letter by letter', async () => {
  for (const [number, name, text] of hostileTexts) {
    const found = hostileCases.find((one) => one.number === number && one.name === name)
    const read = valueOf(await offer(found?.bytes ?? new Uint8Array()))
    expect(caseFiles(fold(read.operations)).map(({ experiment }) => experiment.title)).toEqual([text])
  }
})

test('R-KEEP-03 impossible counts out of a file give no verdict', async () => {
  const forged = hostileCases.filter(({ number }) => number === 53 || number === 54)
  expect(forged).toHaveLength(3)
  for (const { bytes, name } of forged) {
    const rows = fold(valueOf(await offer(bytes)).operations)
    const context = { today: '2026-12-01', now: '2026-12-01T10:00:00.000Z', newId: () => 'look' } as never
    const { read, action } = readingGestures.readResults
    expect({ name, ...action(read(rows, 'id-1'), {}, context) }).toMatchObject({ name, ok: false })
  }
})

test('R-KEEP-03 P15 a small file that unpacks to ten gigabytes is given up early', async () => {
  const bomb = hostileCases.find(({ name }) => name.includes('ten gigabytes'))
  const bytes = bomb?.bytes ?? new Uint8Array()
  expect(bytes.length).toBeGreaterThan(9_000_000)
  const before = process.memoryUsage().rss
  expect(await readFileText(new Blob([bytes]).stream())).toEqual({
    ok: false,
    error: { kind: 'packed-too-tightly', most: 100 },
  })
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
})
