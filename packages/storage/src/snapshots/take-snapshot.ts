import { fail, instantOf, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import { headOf } from '@cimento/core/journal'
import type { StorageError } from '../storage-error.ts'
import type { StoredJournal } from '../stored-journal.ts'
import { gunzip, gzip } from './gzip.ts'
import { keptSnapshots } from './kept-snapshots.ts'
import { readSnapshotName, snapshotName } from './snapshot-name.ts'
import type { SnapshotFacts, SnapshotReason } from './snapshot-name.ts'

/** A folder of files, as the platform has them; every method may reject. */
export type SnapshotFolder = {
  readonly list: () => Promise<readonly { readonly name: string; readonly bytes: number }[]>
  /** Resolves when the bytes are on the disk. */
  readonly write: (name: string, content: Uint8Array<ArrayBuffer>) => Promise<void>
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  readonly rename: (name: string, newName: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

export type Snapshot = SnapshotFacts & { readonly name: string; readonly bytes: number }

export type SnapshotError =
  /** The journal is not the one that its head describes: operations are missing, and nobody said so. */
  | { readonly kind: 'damaged' }
  /** What is read back is not what was written. The snapshots that were there before are there still. */
  | { readonly kind: 'not-verified' }
  /** The files cannot be written, for lack of space for one. `reason` is the platform's text. */
  | { readonly kind: 'unwritable'; readonly reason: string }

export type SnapshotPorts = {
  readonly folder: SnapshotFolder
  readonly readJournal: () => Promise<Result<StoredJournal, StorageError>>
  /** The text of a snapshot, and the journal's hash in such a text where it can be found. */
  readonly textOf: (journal: StoredJournal['operations'], at: string) => string
  readonly hashIn: (text: string) => string | undefined
  readonly clock: () => number
}

const temporaryName = 'unfinished.tmp'

/**
 * Writes the whole journal into one more file, beside the database and apart from it. The file is read back before
 * any older one is removed. Where the last one holds the same journal already, that one is the answer.
 *
 * Two must not run at once on one folder.
 */
export async function takeSnapshot(
  { folder, readJournal, textOf, hashIn, clock }: SnapshotPorts,
  reason: SnapshotReason,
): Promise<Result<Snapshot, SnapshotError | StorageError>> {
  const journal = await readJournal()
  if (!journal.ok) return journal
  const { operations, head } = journal.value
  const found = headOf(operations)
  const isWhole = head !== undefined && found.count === head.count && found.hash === head.hash
  // Before what is left is replaced, it is kept as it is; at any other time it is an alarm.
  const isReplaced = reason === 'restore' || reason === 'wipe'
  if (!isWhole && !(isReplaced && found.count > 0)) return fail({ kind: 'damaged' })

  try {
    const before = await listSnapshots(folder)
    const last = before[0]
    if (last?.count === found.count && (await hashOfFile(folder, last.name, hashIn)) === found.hash)
      return ok(last)

    const at = instantOf(clock())
    const text = textOf(operations, at)
    const content = await gzip(text)
    const name = snapshotName({ at, count: found.count, reason })
    await folder.write(temporaryName, content)
    await folder.rename(temporaryName, name)
    if ((await textOfFile(folder, name)) !== text) {
      await folder.remove(name)
      return fail({ kind: 'not-verified' })
    }
    const snapshot = { name, at, count: found.count, reason, bytes: content.length }
    const kept = new Set(keptSnapshots([snapshot, ...before]))
    for (const old of before) if (!kept.has(old)) await folder.remove(old.name)
    return ok(snapshot)
  } catch (error) {
    return fail({ kind: 'unwritable', reason: error instanceof Error ? error.message : String(error) })
  }
}

/** The snapshots of a folder, the newest first; whatever else lies there is left out. */
export async function listSnapshots(folder: SnapshotFolder): Promise<readonly Snapshot[]> {
  const files = await folder.list()
  return files
    .flatMap((file) => {
      const facts = readSnapshotName(file.name)
      return facts ? [{ ...file, ...facts }] : []
    })
    .toSorted((a, b) => (a.at === b.at ? b.count - a.count : a.at < b.at ? 1 : -1))
}

/** The text of a file, or undefined where it cannot be read as one: a snapshot that is damaged is no reason to stop. */
async function textOfFile(folder: SnapshotFolder, name: string): Promise<string | undefined> {
  try {
    return await gunzip(await folder.read(name))
  } catch {
    return undefined
  }
}

async function hashOfFile(
  folder: SnapshotFolder,
  name: string,
  hashIn: SnapshotPorts['hashIn'],
): Promise<string | undefined> {
  const text = await textOfFile(folder, name)
  return text === undefined ? undefined : hashIn(text)
}
