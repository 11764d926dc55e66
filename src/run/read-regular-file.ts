import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

/** Opens a file to be read, but no link. Without O_NONBLOCK opening a FIFO waits for its writer. Windows knows neither of the two. */
export const SAFE_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** The text of a regular file of so many bytes at most, or what keeps it from being read. Throws the system's error. */
export function readRegularFile(
  file: string,
  limit: number,
  flags = SAFE_FLAGS,
): { readonly text: string } | { readonly fault: 'not-a-file' | 'too-large' } {
  const fd = openSync(file, flags)
  try {
    const stats = fstatSync(fd)
    if (!stats.isFile()) return { fault: 'not-a-file' }
    return stats.size > limit ? { fault: 'too-large' } : { text: readFileSync(fd, 'utf8') }
  } finally {
    closeSync(fd)
  }
}
