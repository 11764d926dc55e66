import { countRanges, pathsOf } from './claim-ranges.ts'
import type { SharedPaths } from './worker-task.ts'

// In bytes, for each UTF-16 code unit of a path.
const MOST_PER_UNIT = 3

/** Turns paths into memory that other threads can read them from. */
export function sharePaths(paths: readonly string[]): SharedPaths {
  // What is never written takes no memory but addresses.
  const room = paths.reduce((sum, path) => sum + (path.length + 1) * MOST_PER_UNIT, 0)
  const bytes = Buffer.from(new SharedArrayBuffer(room))
  const ends: number[] = []
  let end = 0
  for (let range = 0; range < countRanges(paths.length); range++) {
    end += bytes.write(pathsOf(range, paths).join('\0'), end)
    ends.push(end)
  }
  return { bytes, ends }
}

/** The paths of a range. */
export function readPaths({ bytes, ends }: SharedPaths, range: number): string[] {
  const start = range === 0 ? 0 : (ends[range - 1] as number)
  const length = (ends[range] as number) - start
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length)
    .toString('utf8')
    .split('\0')
}
