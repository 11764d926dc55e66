import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

// A list of authors or layouts is a few kilobytes; what is larger than this is something else.
const LIMIT = 1024 * 1024

/** The text of a small regular file; null when it is missing, a link, a FIFO, too large, or cannot be read. */
export function readSmallFile(file: string): string | null {
  try {
    const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      const stats = fstatSync(fd)
      return stats.isFile() && stats.size <= LIMIT ? readFileSync(fd, 'utf8') : null
    } finally {
      closeSync(fd)
    }
  } catch {
    return null
  }
}
