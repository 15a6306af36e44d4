/** What a stream holds; undefined where it is more than the limit: the rest is never read. */
export async function bytesWithin(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.length
    if (size > limit) return undefined
    pieces.push(piece)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}
