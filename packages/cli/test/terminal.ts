import { readFile } from 'node:fs/promises'
import { run, type ExitCode } from '../src/index.ts'

export interface Called {
  readonly exit: ExitCode
  readonly printed: string
  readonly complained: string
  readonly written: ReadonlyMap<string, string>
  readonly documents: ReadonlyMap<string, Uint8Array>
}

/** Calls `cimento` on files that are given, or else on those of the disk; it writes nowhere. */
export async function cimento(
  words: string,
  {
    files = {},
    streams = {},
    stdin,
  }: {
    readonly files?: Readonly<Record<string, string | Uint8Array>>
    /** Files too long to be held. */
    readonly streams?: Readonly<Record<string, ReadableStream<Uint8Array<ArrayBuffer>>>>
    readonly stdin?: string
  } = {},
): Promise<Called> {
  const [printed, complained]: [string[], string[]] = [[], []]
  const written = new Map<string, string>()
  const documents = new Map<string, Uint8Array>()
  const exit = await run(words.split(' ').filter(Boolean), {
    read: async (path) => {
      if (path === '-') return stdin
      const own = files[path]
      if (own !== undefined) return typeof own === 'string' ? own : new TextDecoder().decode(own)
      return readFile(path, 'utf8').catch(() => undefined)
    },
    open: async (path) => {
      if (Object.hasOwn(streams, path)) return streams[path]
      const content = path === '-' ? stdin : (files[path] ?? (await readFile(path).catch(() => undefined)))
      return content === undefined ? undefined : new Blob([content]).stream()
    },
    list: (path) => {
      const below = Object.keys(files).filter((file) => file.startsWith(`${path}/`))
      return Promise.resolve(
        below.length === 0 ? undefined : below.map((file) => file.slice(path.length + 1)).toSorted(),
      )
    },
    nowMs: () => Date.parse('2026-11-20T12:00:00Z'),
    write: (path, text) => {
      if (path.startsWith('/forbidden')) return Promise.resolve(false)
      if (typeof text === 'string') written.set(path, text)
      else documents.set(path, text)
      return Promise.resolve(true)
    },
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    today: () => '2026-11-20',
    locale: 'en_US.UTF-8',
  })
  return { exit, printed: printed.join('\n'), complained: complained.join('\n'), written, documents }
}

export const example = (name: string) => new URL(`../examples/${name}.json`, import.meta.url).pathname
