import { folderFileKind, type FolderFile, type FolderNote } from '@cimento/core/workspace'
import { readFileText } from '@cimento/storage'

export type FolderContent = {
  readonly files: readonly FolderFile[]
  /** What is not read: copies of a sync program, and files that are no text or too large. */
  readonly notes: readonly FolderNote[]
}

/** The files of operations of a team's folder. */
export async function readFolderFiles(directory: FileSystemDirectoryHandle): Promise<FolderContent> {
  const files: FolderFile[] = []
  const notes: FolderNote[] = []
  for (const [path, handle] of await filesBelow(directory, 'ops/')) {
    const { kind } = folderFileKind(path)
    if (kind === 'conflicted-copy') notes.push({ kind, path })
    if (kind !== 'operations') continue
    const text = await readFileText((await handle.getFile()).stream())
    if (text.ok) files.push({ path, text: text.value })
    else notes.push({ kind: 'unread-file', path, issue: text.error })
  }
  return { files, notes }
}

/** Writes whole files: another name holds what is written until it is complete, as the browser does it. */
export async function writeFolderFiles(
  directory: FileSystemDirectoryHandle,
  files: readonly FolderFile[],
): Promise<void> {
  for (const { path, text } of files) {
    const folders = path.split('/')
    const name = folders.pop() ?? path
    let folder = directory
    for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true })
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
    await writable.write(text)
    await writable.close()
  }
}

async function filesBelow(
  directory: FileSystemDirectoryHandle,
  under: string,
): Promise<readonly (readonly [path: string, handle: FileSystemFileHandle])[]> {
  const found: (readonly [string, FileSystemFileHandle])[] = []
  const visit = async (folder: FileSystemDirectoryHandle, prefix: string) => {
    for await (const [name, handle] of folder.entries()) {
      const path = `${prefix}${name}`
      if (isFile(handle)) {
        if (path.startsWith(under)) found.push([path, handle])
      } else if (isFolder(handle) && (path.startsWith(under) || under.startsWith(`${path}/`)))
        await visit(handle, `${path}/`)
    }
  }
  await visit(directory, '')
  return found.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file'
const isFolder = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle =>
  handle.kind === 'directory'
