import { canonicalJson, sha256 } from '@cimento/core'
import { fold, formatStamp, headOf, type Model, type Operation } from '@cimento/core/journal'
import { contentsOf, gestures, modelVersion, readingGestures, type Cimento } from '@cimento/core/workspace'
import { countedLog } from '../builders.ts'

/** A log as a company has it: one test from its idea to its lesson, with accents and an emoji. */
export function closedLog(): readonly Operation<Cimento>[] {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(
    gestures.decideTest,
    { action: 'scale', reason: '', next: 'Perché sì 📦', decidedBy: 'Ada' },
    'id-1',
  )
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders', tags: ['site'] }, 'id-1')
  log.perform(gestures.nameWorkspace, { name: 'Società “Acme” S.r.l.' })
  return log.operations()
}

/**
 * A file with all its seals right, around operations that no action would have written: whoever forges a file can
 * count and hash as well as we do.
 */
export function sealed(operations: readonly unknown[], header: object = {}): string {
  const given = operations as readonly Operation<Model>[]
  const canonical = `[${operations.map(canonicalJson).join(',')}]`
  return JSON.stringify(
    {
      format: 'cimento-backup',
      version: 2,
      model: modelVersion,
      createdAt: '2026-12-01T10:00:00.000Z',
      contents: contentsOf(fold(given.filter(({ changes }) => Array.isArray(changes)))),
      count: operations.length,
      head: headOf(given).hash,
      sha256: sha256(canonical),
      operations: JSON.parse(canonical) as unknown,
      ...header,
    },
    null,
    1,
  )
}

/** An operation after those of `closedLog`, with any changes. */
export function operationOf(changes: readonly unknown[], more: object = {}): object {
  return {
    id: formatStamp({ milliseconds: 1000, counter: 0, actor: 'a' }),
    model: modelVersion,
    action: 'edit-experiment',
    changes,
    ...more,
  }
}

/** `closedLog`, and one operation more. */
export function withOperation(changes: readonly unknown[], more: object = {}): string {
  return sealed([...closedLog(), operationOf(changes, more)])
}

export const experimentWith = (set: object, id = 'id-1'): object => ({ type: 'experiment', id, set })
