/** Turns a folder into its entries, and tells apart the names that no text can hold. */
import { isUtf8 } from 'node:buffer'
import { type Dirent, readdirSync } from 'node:fs'

export interface FolderListing {
  readonly entries: readonly Dirent[]
  /** Entries whose names are not UTF-8, each with U+FFFD where a byte was: no path can open them. */
  readonly unnameable: readonly Dirent[]
  /** Whether some name begins with a dot. */
  readonly hidden: boolean
}

const DOT = 0x2e

/** Throws the system's error when the folder cannot be read. */
export function listFolder(folder: string): FolderListing {
  const entries = readdirSync(folder, { withFileTypes: true })
  let hidden = false
  let suspect = false
  for (const { name } of entries) {
    if (name.charCodeAt(0) === DOT) hidden = true
    if (name.includes('\ufffd')) suspect = true
  }
  if (!suspect) return { entries, unnameable: [], hidden }
  const named: Dirent[] = []
  const unnameable: Dirent[] = []
  // Only the bytes tell a name with a real U+FFFD from a broken one.
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const bytes = entry.name
    const readable = Object.assign(entry, { name: bytes.toString('utf8') }) as unknown as Dirent
    if (isUtf8(bytes)) named.push(readable)
    else unnameable.push(readable)
  }
  return { entries: named, unnameable, hidden }
}
