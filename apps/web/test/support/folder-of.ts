import { Blob } from 'node:buffer'

/** A folder in memory, as much of the browser's as an exchange uses; `files` by path. */
export function folderOf(given: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(given))
  return { files, directory: directoryAt('', files) }
}

function directoryAt(prefix: string, files: Map<string, string>): FileSystemDirectoryHandle {
  const names = () => {
    const below = [...files.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
    return [...new Set(below.map((path) => path.split('/')[0] ?? ''))]
  }
  const handle = {
    kind: 'directory',
    async *entries() {
      for (const name of names())
        yield [
          name,
          files.has(`${prefix}${name}`)
            ? fileAt(`${prefix}${name}`, files)
            : directoryAt(`${prefix}${name}/`, files),
        ]
    },
    getDirectoryHandle: (name: string) => Promise.resolve(directoryAt(`${prefix}${name}/`, files)),
    getFileHandle: (name: string) => Promise.resolve(fileAt(`${prefix}${name}`, files)),
  }
  return handle as unknown as FileSystemDirectoryHandle
}

function fileAt(path: string, files: Map<string, string>): FileSystemFileHandle {
  const handle = {
    kind: 'file',
    getFile: () => Promise.resolve(new Blob([files.get(path) ?? ''])),
    createWritable: () => {
      let written = ''
      return Promise.resolve({
        write: (text: string) => {
          written += text
          return Promise.resolve()
        },
        close: () => {
          files.set(path, written)
          return Promise.resolve()
        },
      })
    },
  }
  return handle as unknown as FileSystemFileHandle
}
