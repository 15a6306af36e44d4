/** The folder that this device exchanges with, and the name it writes under. */
export type ConnectedFolder = {
  readonly directory: FileSystemDirectoryHandle
  readonly writer: string
  /** Milliseconds since 1970; null before the first exchange. */
  readonly exchangedAt: number | null
}

// A database of its own: the workspace's holds what is backed up, and a handle of a folder is worth nothing elsewhere.
const database = 'cimento-folder'
const table = 'folder'
const key = 'connected'

export function readFolder(): Promise<ConnectedFolder | undefined> {
  return inTable<ConnectedFolder | undefined>('readonly', (store) => store.get(key))
}

export async function writeFolder(folder: ConnectedFolder): Promise<void> {
  await inTable('readwrite', (store) => store.put(folder, key))
}

export async function forgetFolder(): Promise<void> {
  await inTable('readwrite', (store) => store.delete(key))
}

async function inTable<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(table))
  const opened = await done(opening)
  try {
    return await done(work(opened.transaction(table, mode).objectStore(table)))
  } finally {
    opened.close()
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no folder is remembered')))
  })
}
