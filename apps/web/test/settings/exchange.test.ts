import { gestures } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { describeProblem } from '../../src/features/settings/describe-problem.ts'
import { exchange } from '../../src/features/settings/exchange.ts'
import { mergeIn } from '../../src/features/settings/merge.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { folderOf } from '../support/folder-of.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

/** The moment of `memoryWorkspace`. */
const nowMs = 1_795_435_200_000

test('R-KEEP-03 two browsers meet in a folder: each writes files of its own and takes what the other wrote', async () => {
  const folder = folderOf({})
  const [anna, bruno] = [await memoryWorkspace('a'), await memoryWorkspace('b')]
  await anna.perform(gestures.createIdea, '', { title: 'Of Anna' })
  await bruno.perform(gestures.createIdea, '', { title: 'Of Bruno' })
  await meet(anna, folder, 'anna')
  await meet(bruno, folder, 'bruno')
  await meet(anna, folder, 'anna')
  expect(titles(anna).toSorted()).toEqual(['Of Anna', 'Of Bruno'])
  expect(titles(bruno).toSorted()).toEqual(['Of Anna', 'Of Bruno'])
  expect([...folder.files.keys()]).toEqual(['ops/anna/2026-11.jsonl', 'ops/bruno/2026-11.jsonl'])
  const before = new Map(folder.files)
  await meet(bruno, folder, 'bruno')
  expect(folder.files).toEqual(before)
})

test('R-KEEP-03 what is half written and a copy of a sync program are named, and left as they are', async () => {
  const half = '{"action":"create-'
  const copy = 'ops/anna/2026-11 (conflicted copy).jsonl'
  const folder = folderOf({ 'ops/anna/2026-11.jsonl': half, [copy]: 'x', 'readme.txt': 'y' })
  const bruno = await memoryWorkspace('b')
  await bruno.perform(gestures.createIdea, '', { title: 'Of Bruno' })
  const exchanged = await exchange(bruno, folder.directory, 'bruno', nowMs)
  expect(exchanged).toMatchObject({
    ok: true,
    value: {
      operations: [],
      notes: [
        { kind: 'conflicted-copy', path: copy },
        { kind: 'half-written', path: 'ops/anna/2026-11.jsonl' },
      ],
    },
  })
  expect(folder.files.get('ops/anna/2026-11.jsonl')).toBe(half)
  expect(folder.files.get(copy)).toBe('x')
})

test('R-KEEP-03 a file that is no text is named with the reason, and one of our own is never written over', async () => {
  const damaged = { kind: 'bad-line', line: 1, path: 'ops/bruno/2026-11.jsonl' }
  const folder = folderOf({ [damaged.path]: 'scratched\n{}\n' })
  const bruno = await memoryWorkspace('b')
  await bruno.perform(gestures.createIdea, '', { title: 'Of Bruno' })
  expect(await exchange(bruno, folder.directory, 'bruno', nowMs)).toEqual({
    ok: false,
    error: { kind: 'own-file-damaged', path: damaged.path },
  })
  expect([...folder.files.values()]).toEqual(['scratched\n{}\n'])
  // Of somebody else it is told, and the rest goes on.
  const other = await exchange(bruno, folder.directory, 'carla', nowMs)
  expect(other).toMatchObject({ ok: true, value: { notes: [damaged, { ...damaged, line: 2 }] } })
})

test('R-KEEP-03 two files that give one stamp two contents: the file is named', async () => {
  const folder = folderOf({})
  const anna = await memoryWorkspace('a')
  await anna.perform(gestures.createIdea, '', { title: 'Of Anna' })
  await meet(anna, folder, 'anna')
  const line = folder.files.get('ops/anna/2026-11.jsonl') ?? ''
  folder.files.set('ops/forged/2026-11.jsonl', line.replace('Of Anna', 'Of nobody'))
  const exchanged = await exchange(anna, folder.directory, 'anna', nowMs)
  if (exchanged.ok || exchanged.error.kind !== 'same-id-other-content') throw new Error('it is refused')
  expect(describeProblem(exchanged.error, 'en')).toBe(
    'ops/forged/2026-11.jsonl: Two operations have the same identifier and say different things.',
  )
})

test('R-KEEP-03 while a person has not chosen, nothing is written that would settle it', async () => {
  const folder = folderOf({})
  const [anna, bruno] = [await memoryWorkspace('a'), await memoryWorkspace('b')]
  await anna.perform(gestures.createIdea, '', { title: 'Of both' })
  await meet(anna, folder, 'anna')
  await meet(bruno, folder, 'bruno')
  const [file] = bruno.mirror.snapshot().files
  const idea = file?.experiment.id ?? ''
  await anna.perform(gestures.editExperiment, idea, { owner: 'Anna' })
  await bruno.perform(gestures.editExperiment, idea, { owner: 'Bruno' })
  await meet(anna, folder, 'anna')
  for (const time of [1, 2]) {
    const exchanged = await exchange(bruno, folder.directory, 'bruno', nowMs)
    expect([time, exchanged.ok && exchanged.value.merge.conflicts.length]).toEqual([time, 1])
  }
  expect([...folder.files.keys()]).toEqual(['ops/anna/2026-11.jsonl'])
})

test('R-KEEP-03 taking a merge back takes what came with it, and nothing else', async () => {
  const folder = folderOf({})
  const [anna, bruno] = [await memoryWorkspace('a'), await memoryWorkspace('b')]
  await anna.perform(gestures.createIdea, '', { title: 'Of Anna' })
  await meet(anna, folder, 'anna')
  const exchanged = await exchange(bruno, folder.directory, 'bruno', nowMs)
  if (!exchanged.ok) throw new Error(exchanged.error.kind)
  // Written by another tab, between what was read and what is taken.
  await bruno.perform(gestures.createIdea, '', { title: 'Of Bruno' })
  const merged = await mergeIn(bruno, exchanged.value.merge, [])
  if (!merged.ok) throw new Error(merged.error.kind)
  expect(titles(bruno).toSorted()).toEqual(['Of Anna', 'Of Bruno'])
  expect(await merged.value.takeBack()).toBe('undone')
  expect(titles(bruno)).toEqual(['Of Bruno'])
})

test('R-KEEP-03 choices that were not written are not passed over: the merge says so, and is taken back', async () => {
  const folder = folderOf({})
  const [anna, bruno] = [await memoryWorkspace('a'), await memoryWorkspace('b')]
  await anna.perform(gestures.createIdea, '', { title: 'Of Anna' })
  await meet(anna, folder, 'anna')
  const exchanged = await exchange(bruno, folder.directory, 'bruno', nowMs)
  if (!exchanged.ok) throw new Error(exchanged.error.kind)
  const full: Workspace = { ...bruno, perform: () => Promise.resolve({ ok: false, issues: [] }) }
  const merged = await mergeIn(full, exchanged.value.merge, [])
  if (!merged.ok) throw new Error(merged.error.kind)
  expect(merged.value.isChosen).toBe(false)
  expect(await merged.value.takeBack()).toBe('undone')
  expect(titles(bruno)).toEqual([])
})

async function meet(workspace: Workspace, { directory }: ReturnType<typeof folderOf>, writer: string) {
  const exchanged = await exchange(workspace, directory, writer, nowMs)
  if (!exchanged.ok) throw new Error(exchanged.error.kind)
  const merged = await mergeIn(workspace, exchanged.value.merge, [])
  if (!merged.ok) throw new Error(merged.error.kind)
}

function titles({ mirror }: Workspace): readonly string[] {
  return mirror.snapshot().files.map(({ experiment }) => experiment.title)
}
