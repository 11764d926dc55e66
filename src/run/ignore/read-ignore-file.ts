/** Turns an ignore file into its text, without following a link, blocking on a FIFO, or reading a flood. */
import { readRegularFile } from '../read-regular-file.ts'

// The largest published collections of ignore patterns stay under 100 kB.
const LIMIT = 1024 * 1024

/** Bytes that are not UTF-8 become U+FFFD. Throws the system's error, or one that says what the path is. */
export function readIgnoreFile(file: string): string {
  const read = readRegularFile(file, LIMIT)
  if ('text' in read) return read.text
  throw new Error(read.fault === 'not-a-file' ? 'not a regular file' : 'larger than 1 MiB')
}
