import { Lines } from '../../post/lines.ts'
import type { Place, Position } from '../../post/place.ts'
import type { PostReading } from '../../post/post.ts'
import type { Source } from '../../post/source.ts'
import { spanOfPlace } from '../place-findings.ts'
import { readHere } from '../read-here.ts'
import type { Settings } from '../settings.ts'

/** Opens a post once more; null when it is gone. */
export type Reopen = (path: string) => Source | null

export interface LocatedPlace {
  readonly start: Position
  readonly end: Position
}

/** Looks places up in posts that were read before, and remembers each: a post that shares something is read once more, and once. */
export class Locator {
  readonly #reopen: Reopen
  readonly #settings: Settings
  readonly #places = new Map<string, LocatedPlace | null>()
  #last: { readonly path: string; readonly source: Source; readonly reading: PostReading; lines: Lines } | null = null

  constructor(reopen: Reopen, settings: Settings) {
    this.#reopen = reopen
    this.#settings = settings
  }

  /** The post as it is now; null when it is gone. */
  read(path: string): { readonly source: Source; readonly reading: PostReading } | null {
    if (this.#last?.path === path) return this.#last
    const source = this.#reopen(path)
    const reading = source === null ? null : readHere(source, this.#settings)
    this.#last = source === null || reading === null ? null : { path, source, reading, lines: new Lines(source.text) }
    return this.#last
  }

  /** Null when the post is gone. */
  find(path: string, place: Place): LocatedPlace | null {
    const key = `${path}\0${JSON.stringify(place)}`
    let found = this.#places.get(key)
    if (found === undefined) {
      found = this.#look(path, place)
      this.#places.set(key, found)
    }
    return found
  }

  #look(path: string, place: Place): LocatedPlace | null {
    this.read(path)
    if (this.#last === null) return null
    const { source, reading, lines } = this.#last
    const span = spanOfPlace(place, { source, post: reading.post, block: reading.block })
    return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) }
  }
}
