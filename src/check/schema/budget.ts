import { SchemaLimit } from './schema-failure.ts'

// Patterns take them one by one: a tenth of a second or two. A post of 64 KiB, each character looked at by 40 patterns, takes fewer.
const MOST = 3_000_000

/** How many steps a JSON Schema may take for one post, counted, not timed: the same post ends the same everywhere. */
export class Budget {
  #left = MOST

  /** A new post. */
  renew(): void {
    this.#left = MOST
  }

  /** Throws SchemaLimit when nothing is left. */
  readonly spend = (steps: number): void => {
    this.#left -= steps
    if (this.#left < 0) throw new SchemaLimit(`it takes more than ${MOST} steps`)
  }
}
