/** A text as gzipped UTF-8, by the platform. */
export function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new Blob([text]), new CompressionStream('gzip'))
}

/** The text of gzipped UTF-8; rejects where the bytes are cut or damaged. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const text = await through(new Blob([bytes]), new DecompressionStream('gzip'))
  return new TextDecoder('utf-8', { fatal: true }).decode(text)
}

async function through(
  content: Blob,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(content.stream().pipeThrough(transform)).arrayBuffer())
}
