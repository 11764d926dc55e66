import { readFileSync, statSync } from 'node:fs'

// The index of a repository of a million files has about 100 MB.
const LIMIT = 256 * 1024 * 1024
const FIXED = 62
const EXTENDED = 0x4000

/** The files that git tracks in a work tree, read from its index when something is asked; none where it cannot be read. */
export class TrackedFiles {
  readonly #index: string
  #files: Set<string> | null = null
  readonly #folders = new Set<string>()

  /** `index` is the path of the file. */
  constructor(index: string) {
    this.#index = index
  }

  /** `path` is relative to the root of the work tree, with `/`. */
  has(path: string): boolean {
    return this.#load().has(path)
  }

  /** Whether some file in a folder, at any depth, is tracked. */
  hasBelow(folder: string): boolean {
    this.#load()
    return this.#folders.has(folder)
  }

  #load(): Set<string> {
    if (this.#files !== null) return this.#files
    this.#files = new Set(pathsOf(readIndex(this.#index)))
    for (const path of this.#files) {
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end)
        if (this.#folders.has(folder)) break
        this.#folders.add(folder)
      }
    }
    return this.#files
  }
}

function readIndex(file: string): Buffer {
  try {
    return statSync(file).size > LIMIT ? Buffer.alloc(0) : readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

/** The format is described in git's `Documentation/gitformat-index.txt`; versions 2 to 4. */
function pathsOf(bytes: Buffer): string[] {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC') return []
  const version = bytes.readUInt32BE(4)
  const count = bytes.readUInt32BE(8)
  const paths: string[] = []
  let before: Uint8Array = Buffer.alloc(0)
  let at = 12
  for (let entry = 0; entry < count && at + FIXED < bytes.length; entry++) {
    const start = at
    at += FIXED + (version >= 3 && (bytes.readUInt16BE(at + FIXED - 2) & EXTENDED) !== 0 ? 2 : 0)
    let kept = 0
    if (version === 4) {
      // How many bytes of the path before do not count, seven bits a byte.
      let dropped = (bytes[at] ?? 0) & 0x7f
      while (((bytes[at++] ?? 0) & 0x80) !== 0) dropped = ((dropped + 1) << 7) | ((bytes[at] ?? 0) & 0x7f)
      kept = Math.max(before.length - dropped, 0)
    }
    const end = bytes.indexOf(0, at)
    if (end === -1) break
    const path: Buffer =
      kept === 0 ? bytes.subarray(at, end) : Buffer.concat([before.subarray(0, kept), bytes.subarray(at, end)])
    paths.push(path.toString('utf8'))
    before = path
    at = version === 4 ? end + 1 : start + ((end - start + 8) & ~7)
  }
  return paths
}
