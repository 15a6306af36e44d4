import type { SnapshotFolder } from '@cimento/storage'

/**
 * The folder of one database in the browser's private file system (OPFS): apart from IndexedDB, and there after it
 * was damaged. Rejects where the browser has none. Clearing the site's data clears it too.
 */
export async function privateDirectory(
  database: string,
  { create }: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  const all = await root.getDirectoryHandle('cimento-snapshots', { create })
  return all.getDirectoryHandle(database, { create })
}

/** The same as a folder of snapshots. In a worker only. */
export function privateFolder(directory: FileSystemDirectoryHandle): SnapshotFolder {
  const fileOf = async (name: string) => (await directory.getFileHandle(name)).getFile()
  return {
    async list() {
      const files: { name: string; bytes: number }[] = []
      for await (const name of directory.keys()) {
        const file = await fileOf(name).catch(() => undefined)
        if (file) files.push({ name, bytes: file.size })
      }
      return files
    },
    read: async (name) => new Uint8Array(await (await fileOf(name)).arrayBuffer()),
    write: (name, content) => writeFile(directory, name, content, { cut: true }),
    rename: async (name, newName) => (await directory.getFileHandle(name)).move(newName),
    remove: (name) => directory.removeEntry(name),
  }
}

/** Resolves when the bytes are on the disk; `cut` empties the file first. */
export async function writeFile(
  directory: FileSystemDirectoryHandle,
  name: string,
  content: Uint8Array<ArrayBuffer>,
  { cut }: { readonly cut: boolean },
): Promise<void> {
  const file = await directory.getFileHandle(name, { create: true })
  const access = await file.createSyncAccessHandle()
  try {
    if (cut) access.truncate(0)
    const written = access.write(content, { at: 0 })
    if (written < content.length) throw new Error('The disk is full.')
    access.flush()
  } finally {
    access.close()
  }
}
