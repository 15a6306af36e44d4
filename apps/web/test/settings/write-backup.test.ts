import type { Operation } from '@cimento/core/journal'
import { fileLimits, gestures, modelVersion, type Cimento } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { writeBackup } from '../../src/features/settings/write-backup.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

async function oneIdea(): Promise<readonly Operation<Cimento>[]> {
  const { store, perform } = await memoryWorkspace()
  await perform(gestures.createIdea, '', { title: 'Free shipping' })
  const operations = await store.operations()
  if (!operations.ok) throw new Error(operations.error.kind)
  return operations.value as readonly Operation<Cimento>[]
}

test('R-KEEP-03 a backup that could not be restored is not handed out: the reason is', async () => {
  const idea = await oneIdea()
  expect(writeBackup(idea, 'en').ok).toBe(true)
  const orphan: Operation<Cimento> = {
    id: (idea[0]?.id ?? '').replace(/^\d{15}/, '001795435200001') as Operation<Cimento>['id'],
    model: modelVersion,
    action: 'edit-lesson',
    changes: [{ type: 'lesson', id: 'l-1', set: { experiment: 'nowhere', takeaway: 'x' } }],
  }
  expect(writeBackup([...idea, orphan], 'en')).toMatchObject({
    ok: false,
    error: [expect.stringMatching(/l-1/)],
  })
  expect(writeBackup([...idea, { ...orphan, changes: [{ type: 'gone', id: 'x', set: {} }] }], 'it').ok).toBe(
    false,
  )
})

test('R-KEEP-03 a log beyond what a file may hold is said to be, not cut', async () => {
  const [idea] = await oneIdea()
  if (!idea) throw new Error('there is one')
  const many = Array.from({ length: fileLimits.operations + 1 }, (_, at) => ({
    ...idea,
    id: idea.id.replace(/^\d{15}/, String(at).padStart(15, '0')) as typeof idea.id,
  }))
  expect(writeBackup(many, 'en')).toMatchObject({ ok: false, error: [expect.stringContaining('500,001')] })
})
