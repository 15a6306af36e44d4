import { backupText } from '@cimento/core/workspace'
import { gunzip, laterWitness, listSnapshots, readWitness, takeSnapshot, witnessText } from '@cimento/storage'
import type { Witness } from '@cimento/storage'
import { readStoredJournal } from '@cimento/storage/dexie'
import { witnessFile } from '../witness/stored-witness.ts'
import { privateDirectory, privateFolder, writeFile } from './private-folder.ts'
import { snapshotChannel } from './snapshot-requests.ts'
import type { SnapshotAnswer, SnapshotRequest } from './snapshot-requests.ts'

// Reads the database, writes and packs its text, all away from the page: no click waits for it.
globalThis.addEventListener('message', ({ data, ports: [port] }: MessageEvent<SnapshotRequest>) => {
  void answer(data).then(
    (value) => port?.postMessage({ ok: true, value } satisfies SnapshotAnswer<unknown>),
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      port?.postMessage({ ok: false, reason } satisfies SnapshotAnswer<unknown>)
    },
  )
})

async function answer(request: SnapshotRequest): Promise<unknown> {
  const { database } = request
  const directory = await privateDirectory(database, { create: true })
  const folder = privateFolder(directory)
  switch (request.kind) {
    case 'witness':
      return alone(`witness/${database}`, () => keepWitness(directory, request.witness))
    case 'take':
      return alone(`snapshots/${database}`, async () => {
        const taken = await takeSnapshot(
          {
            folder,
            readJournal: () => readStoredJournal(database),
            textOf: backupText,
            hashIn: (text) => /"head":\s*"([0-9a-f]{64})"/.exec(text.slice(0, 2_000))?.[1],
            clock: () => request.nowMs,
          },
          request.reason,
        )
        const channel = new BroadcastChannel(snapshotChannel(database))
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels never leave the origin
        channel.postMessage(taken.ok)
        channel.close()
        return taken
      })
    case 'list':
      return listSnapshots(folder)
    case 'read':
      return folder.read(request.name)
    case 'text':
      return gunzip(await folder.read(request.name))
  }
}

async function keepWitness(directory: FileSystemDirectoryHandle, witness: Witness): Promise<null> {
  const file = await directory.getFileHandle(witnessFile, { create: true })
  const kept = readWitness(await (await file.getFile()).text())
  if (laterWitness(kept, witness) !== witness) return null
  // Written over in place and always as long: a crash in between leaves the old one, the new one, or an unreadable one.
  await writeFile(directory, witnessFile, new TextEncoder().encode(witnessText(witness)), { cut: false })
  return null
}

/** Two tabs have a worker each: they take turns. */
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`cimento/${name}`, work)
}
