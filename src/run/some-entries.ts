import { type Dirent, opendirSync } from 'node:fs'

/** The first entries of a folder that the system names, sorted: it may hold a hundred thousand posts. None where it cannot be read. */
export function someEntries(path: string, most: number): readonly Dirent[] {
  const entries: Dirent[] = []
  try {
    const directory = opendirSync(path, { bufferSize: most })
    try {
      for (let count = 0; count < most; count++) {
        const entry = directory.readSync()
        if (entry === null) break
        entries.push(entry)
      }
    } finally {
      directory.closeSync()
    }
  } catch {
    // What cannot be read is reported by the run itself.
  }
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1))
}
