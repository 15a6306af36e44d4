import { civilDate, invariant } from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { afterEach, expect, test } from 'vitest'
import { databaseName, isExample } from '../../src/lib/workspace/example.ts'
import { fillExample } from '../../src/lib/workspace/fill-example.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

afterEach(() => history.replaceState(null, '', '/'))

test('the address says which of the two databases is open', () => {
  expect([isExample(), databaseName()]).toEqual([false, 'cimento'])
  history.replaceState(null, '', '/?example#/today')
  expect([isExample(), databaseName()]).toEqual([true, 'cimento-example'])
})

test('an example that nobody touched follows the day and the language', async () => {
  const workspace = await memoryWorkspace()
  await fill(workspace, '2026-11-22', 'it')
  expect(look(workspace)).toEqual({ name: 'Azienda di esempio', tests: 30, lastWritten: '2026-11-10' })
  await fill(workspace, '2026-11-23', 'en')
  expect(look(workspace)).toEqual({ name: 'Example company', tests: 30, lastWritten: '2026-11-17' })
})

test('filling it again on the same day writes nothing', async () => {
  const workspace = await memoryWorkspace()
  await fill(workspace, '2026-11-23', 'it')
  const { revision } = workspace.mirror.snapshot()
  await fill(workspace, '2026-11-23', 'it')
  await workspace.mirror.refresh()
  expect(workspace.mirror.snapshot().revision).toBe(revision)
})

test('what somebody tried in it stays, until they start over', async () => {
  const workspace = await memoryWorkspace()
  await fill(workspace, '2026-11-22', 'it')
  await workspace.perform(gestures.createIdea, '', { title: 'A try' })
  await fill(workspace, '2026-11-23', 'en')
  expect(look(workspace)).toMatchObject({ name: 'Azienda di esempio', tests: 31 })
  await fill(workspace, '2026-11-23', 'en', true)
  expect(look(workspace)).toMatchObject({ name: 'Example company', tests: 30 })
})

async function fill(workspace: Workspace, date: string, language: 'it' | 'en', startOver = false) {
  const today = civilDate(date)
  invariant(today, `${date} is a day`)
  const filled = await fillExample(workspace, { today, language, startOver })
  expect(filled).toEqual({ ok: true, value: null })
}

function look({ mirror }: Workspace) {
  const { company, files } = mirror.snapshot()
  return { name: company.name, tests: files.length, lastWritten: files.at(-1)?.experiment.createdOn }
}
