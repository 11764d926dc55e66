/** Turns an open file into all its bytes. */
import { fstatSync, readSync } from 'node:fs'
import { FILE_LIMIT } from './file-limit.ts'

/** Never more than one byte over the limit of posts. Throws the system's error. */
export function readAllBytes(fd: number): Buffer {
  let buffer = Buffer.allocUnsafeSlow(Math.min(fstatSync(fd).size, FILE_LIMIT) + 1)
  let length = 0
  for (;;) {
    const got = readSync(fd, buffer, length, buffer.length - length, length)
    length += got
    if (got === 0 || length > FILE_LIMIT) return buffer.subarray(0, length)
    if (length < buffer.length) continue
    // The file has grown since, or it is one of those in /proc that claim to be empty.
    const larger = Buffer.allocUnsafeSlow(Math.min(length * 2, FILE_LIMIT) + 1)
    buffer.copy(larger, 0, 0, length)
    buffer = larger
  }
}
