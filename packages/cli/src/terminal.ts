/** All that a command may touch: the rest of it is pure. */
export interface Terminal {
  /** The text of a file, or of standard input where the path is `-`; undefined where it cannot be read. */
  readonly read: (path: string) => Promise<string | undefined>
  /** The bytes of a file as they come, or of standard input; undefined where it cannot be read. */
  readonly open: (path: string) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined>
  /** The paths of the files below a folder, with `/`, sorted; undefined where it is no folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>
  /** The clock: milliseconds since 1970. */
  readonly nowMs: () => number
  /** Whether it could be written. Folders on the way are made. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<boolean>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** `YYYY-MM-DD`, where the person is. */
  readonly today: () => string
  /** Of the environment: `it_IT.UTF-8`. */
  readonly locale: string
}

/** 0: here is the answer. 1: the input was refused, its place named. 2: not a command of ours. */
export type ExitCode = 0 | 1 | 2

/** What a command may read: what it writes and says is in its answer. */
export type Input = Pick<Terminal, 'read' | 'open' | 'list' | 'nowMs'>
