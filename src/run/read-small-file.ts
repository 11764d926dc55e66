import { readRegularFile } from './read-regular-file.ts'

// A list of authors or layouts is a few kilobytes; what is larger than this is something else.
const LIMIT = 1024 * 1024

/** The text of a small regular file; null when it is missing, a link, a FIFO, too large, or cannot be read. */
export function readSmallFile(file: string): string | null {
  try {
    const read = readRegularFile(file, LIMIT)
    return 'text' in read ? read.text : null
  } catch {
    return null
  }
}
