import { fail, ok, type Result } from '@cimento/core'
import { decoderOf, encodingFinder, type Encoding } from './decode-text.ts'
import type { FileError } from './file-error.ts'
import { fileKind } from './file-kind.ts'
import { fileLimit, readFile, type FileContents } from './read-file.ts'

/** A file whose bytes are fetched as they are wanted: a `Blob` of a browser, an open file of Node. */
export type ByteSource = {
  readonly size: number
  readonly bytes: (from: number, to: number) => Promise<Uint8Array>
}

/** A sheet whose text is taken piece by piece. Of a long text file no more than a piece is ever in memory. */
export type OpenedSheet = {
  readonly name: string
  /** Of the whole text, or in a long file of its bytes. */
  readonly length: number
  readonly pieces: (onRead?: OnRead) => AsyncIterable<string>
}

export type OpenedFile = { readonly read: FileContents['read']; readonly sheets: readonly OpenedSheet[] }

/** How many bytes were read so far, of all that will be. */
export type OnRead = (done: number, total: number) => void

/**
 * Opens a file of any size and name by what its bytes are, as `readFile` does. A long text is read twice: what its
 * letters are is known only at its end.
 */
export async function openFile(
  source: ByteSource,
  onRead: OnRead = () => undefined,
): Promise<Result<OpenedFile, FileError>> {
  const { size } = source
  if (size > fileLimit) return fail({ kind: 'file-too-large', bytes: size, limit: fileLimit })
  const first = await source.bytes(0, Math.min(size, piece))
  if (size <= piece || fileKind(first) !== 'text')
    return opened(readFile(size <= piece ? first : await source.bytes(0, size)))
  const finder = encodingFinder()
  for (let at = 0; at < size; at += piece) {
    finder.push(at === 0 ? first : await source.bytes(at, at + piece))
    onRead(Math.min(size, at + piece), 2 * size)
  }
  const read = finder.end()
  const pieces = (onPiece: OnRead = onRead) => textOf(source, read.encoding, onPiece)
  return ok({ read, sheets: [{ name: '', length: size, pieces }] })
}

const piece = 1 << 18

async function* textOf({ size, bytes }: ByteSource, encoding: Encoding, onRead: OnRead) {
  const decode = decoderOf(encoding)
  for (let at = 0; at < size; at += piece) {
    yield decode(await bytes(at, at + piece), { stream: at + piece < size })
    onRead(size + Math.min(size, at + piece), 2 * size)
  }
}

function opened(contents: ReturnType<typeof readFile>): Result<OpenedFile, FileError> {
  if (!contents.ok) return contents
  const { read, sheets } = contents.value
  return ok({
    read,
    sheets: sheets.map(({ name, text }) => ({ name, length: text.length, pieces: () => inOnePiece(text) })),
  })
}

async function* inOnePiece(text: string) {
  yield text
}
