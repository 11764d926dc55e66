/** Turns standard input into bytes. */
import { FILE_LIMIT } from './file-limit.ts'

/** Stops one byte over `limit`, so that whoever reads the bytes sees that there were too many. */
export async function readStdin(input: AsyncIterable<Uint8Array | string>, limit = FILE_LIMIT): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    if (length > limit) break
  }
  return Buffer.concat(chunks, Math.min(length, limit + 1))
}
