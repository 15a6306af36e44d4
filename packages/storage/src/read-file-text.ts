import { fail, ok, type Result } from '@cimento/core'
import { fileLimits, type FileTextIssue } from '@cimento/core/workspace'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * The text of a file, unpacked where it is gzip, whatever its name: read as a stream and given up at the first byte
 * too many, so that a small file that unpacks to gigabytes never fills the memory.
 *
 * A mark at the beginning that says "UTF-8" is left out. Everything else that is not UTF-8 is refused: a wrong guess
 * at the encoding would change words without a trace.
 */
export async function readFileText(file: ReadableStream<Bytes>): Promise<Result<string, FileTextIssue>> {
  const source = file.getReader()
  const start = await takeStart(source)
  const isGzip = start[0] === 0x1f && start[1] === 0x8b
  const packed = { bytes: 0 }
  const chunks = (isGzip ? unpacked(start, source, packed) : streamOf(piecesOf(start, source))).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  let bytes = 0
  const giveUp = async (issue: FileTextIssue) => {
    await Promise.allSettled([chunks.cancel(), source.cancel()])
    return fail(issue)
  }
  for (;;) {
    const chunk = await chunks.read().catch(() => undefined)
    if (chunk === undefined) return giveUp({ kind: isGzip ? 'damaged-gzip' : 'unreadable' })
    bytes += chunk.value?.length ?? 0
    if (isGzip && bytes > smallBytes && bytes > packed.bytes * fileLimits.ratio)
      return giveUp({ kind: 'packed-too-tightly', most: fileLimits.ratio })
    if (bytes > fileLimits.bytes) return giveUp({ kind: 'too-large', bytes, most: fileLimits.bytes })
    const text = decoded(decoder, chunk.value)
    if (text === undefined) return giveUp({ kind: 'not-utf8' })
    parts.push(text)
    if (chunk.done) return ok(parts.join(''))
  }
}

/** Below this, how tightly a file is packed says nothing: it cannot do harm. */
const smallBytes = 1_000_000

/** The first two bytes or more, or all there are. */
async function takeStart(reader: ReadableStreamDefaultReader<Bytes>): Promise<Bytes> {
  let start: Bytes = new Uint8Array()
  while (start.length < 2) {
    const { done, value } = await reader.read()
    if (done) return start
    const longer = new Uint8Array(start.length + value.length)
    longer.set(start)
    longer.set(value, start.length)
    start = longer
  }
  return start
}

/** What was taken and what is left, in pieces small enough that none unpacks to much at once. */
async function* piecesOf(start: Bytes, source: ReadableStreamDefaultReader<Bytes>): AsyncGenerator<Bytes> {
  let taken: Bytes | undefined = start
  while (taken) {
    for (let at = 0; at < taken.length; at += pieceBytes) yield taken.subarray(at, at + pieceBytes)
    const { value }: { readonly value?: Bytes | undefined } = await source.read()
    taken = value
  }
}

function streamOf(pieces: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}

/** Not piped: a pipe runs ahead, and how much was read would no longer tell how much was unpacked. */
function unpacked(
  start: Bytes,
  source: ReadableStreamDefaultReader<Bytes>,
  packed: { bytes: number },
): ReadableStream<Bytes> {
  const { readable, writable } = new DecompressionStream('gzip')
  const feed = async () => {
    const writer = writable.getWriter()
    for await (const piece of piecesOf(start, source)) {
      packed.bytes += piece.length
      await writer.write(piece)
    }
    await writer.close()
  }
  // What goes wrong here goes wrong for whoever reads.
  feed().catch(() => undefined)
  return readable
}

const pieceBytes = 16_384

function decoded(decoder: TextDecoder, bytes: Bytes | undefined): string | undefined {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
