/** Turns an ignore file into its text, without following a link, blocking on a FIFO, or reading a flood. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

// The largest published collections of ignore patterns stay under 100 kB.
const LIMIT = 1024 * 1024

/** Bytes that are not UTF-8 become U+FFFD. Throws the system's error, or one that says what the path is. */
export function readIgnoreFile(file: string): string {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  try {
    const stats = fstatSync(fd)
    if (!stats.isFile()) throw new Error('not a regular file')
    if (stats.size > LIMIT) throw new Error('larger than 1 MiB')
    return readFileSync(fd, 'utf8')
  } finally {
    closeSync(fd)
  }
}
