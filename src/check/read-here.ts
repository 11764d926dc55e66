import { type PostReading, readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import { foldKeys } from './fold-keys.ts'
import { readAsThere } from './read-as-there.ts'
import type { Settings } from './settings.ts'

/** Reads a source as the reader of its site does, with the names of keys that it knows. `reading`: what `readPost` gave, where that is known. */
export function readHere(
  source: Source,
  { collection, keyNames }: Pick<Settings, 'collection' | 'keyNames'>,
  reading: PostReading = readPost(source),
): PostReading {
  return foldKeys(readAsThere(reading, source, collection), keyNames)
}
