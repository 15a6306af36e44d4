import { ok, type CivilDate, type Result } from '@cimento/core'
import { headOf } from '@cimento/core/journal'
import type { Language } from '@cimento/report'
import type { RefusedOperations, StorageError } from '@cimento/storage'
import type { Workspace } from './open-workspace.ts'

type FillOptions = {
  readonly today: CivilDate
  readonly language: Language
  /** Throws away what somebody tried, too. */
  readonly startOver: boolean
}

/**
 * Writes the example, or brings it up to today and to the language in use: its dates are relative. Once somebody has
 * changed something in it, it stays as it is. The stories load when they are asked for, so this rejects without them.
 */
export async function fillExample(
  { store, mirror }: Workspace,
  { today, language, startOver }: FillOptions,
): Promise<Result<null, RefusedOperations | StorageError>> {
  const { demoWorkspace, isOfExample } = await import('@cimento/core/demo')
  const stored = await store.operations()
  if (!stored.ok) return stored
  const touched = stored.value.some((operation) => !isOfExample(operation))
  if (touched && !startOver) return ok(null)
  const example = demoWorkspace({ today, language })
  if (headOf(stored.value).hash === headOf(example).hash) return ok(null)
  const written = await store.replaceAll(example)
  if (!written.ok) return written
  await mirror.refresh()
  return ok(null)
}
